import commonWords from './common-words.json' with { type: 'json' };

/**
 * The language of a text, decided by the text alone: by its script where a script has one main
 * language, by its commonest short words in Latin script. A page's own `lang` attribute is not asked:
 * it describes the page around the text, which may be in another language.
 */

/* The commonest words of running text, none shared by more than two of the languages where possible. */
const COMMON: Readonly<Record<string, string>> = commonWords;

const LATIN: ReadonlyMap<string, readonly string[]> = (() => {
	const languages = new Map<string, string[]>();
	for (const [language, words] of Object.entries(COMMON)) {
		for (const word of new Set(words.split(' '))) {
			languages.set(word, [...(languages.get(word) ?? []), language]);
		}
	}
	return languages;
})();

const SCRIPTS: readonly { script: RegExp; language: (text: string) => string }[] = [
	{ script: /\p{Script=Arabic}/gu, language: arabicScript },
	{ script: /\p{Script=Hebrew}/gu, language: () => 'he' },
	{ script: /\p{Script=Cyrillic}/gu, language: cyrillicScript },
	{ script: /\p{Script=Hangul}/gu, language: () => 'ko' },
	{
		script: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu,
		language: (text) => (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text) ? 'ja' : 'zh')
	},
	{ script: /\p{Script=Greek}/gu, language: () => 'el' },
	{ script: /\p{Script=Devanagari}/gu, language: () => 'hi' },
	{ script: /\p{Script=Thai}/gu, language: () => 'th' },
	{ script: /\p{Script=Armenian}/gu, language: () => 'hy' },
	{ script: /\p{Script=Georgian}/gu, language: () => 'ka' },
	{ script: /\p{Script=Bengali}/gu, language: () => 'bn' },
	{ script: /\p{Script=Ethiopic}/gu, language: () => 'am' },
	{ script: /\p{Script=Latin}/gu, language: latinScript }
];

/* Enough to decide by, little enough to be quick on a book. */
const SAMPLE = 20_000;
/* Fewer letters than this say nothing about a language. */
const FEWEST_LETTERS = 12;

/** The primary language subtag (BCP 47) of a text, or 'und' when the text does not tell. */
export function languageOf(text: string): string {
	const sample = text.slice(0, SAMPLE);
	let most = 0;
	let decide: (text: string) => string = () => 'und';
	for (const { script, language } of SCRIPTS) {
		const letters = sample.match(script)?.length ?? 0;
		if (letters > most) {
			most = letters;
			decide = language;
		}
	}
	return most < FEWEST_LETTERS ? 'und' : decide(sample);
}

function arabicScript(text: string): string {
	if (/[ٹڈڑےں]/.test(text)) return 'ur';
	const persian = text.match(/[پچژگیک]/g)?.length ?? 0;
	const arabic = text.match(/[ةىيكأإ]/g)?.length ?? 0;
	return persian > arabic ? 'fa' : 'ar';
}

function cyrillicScript(text: string): string {
	if (/[іїєґ]/i.test(text) && !/[ыэъ]/i.test(text)) return 'uk';
	if (/[ђћљњџ]/i.test(text)) return 'sr';
	if (/ъ/i.test(text) && !/[ыэ]/i.test(text)) return 'bg';
	return 'ru';
}

function latinScript(text: string): string {
	const score = new Map<string, number>();
	let words = 0;
	for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu)) {
		words++;
		const languages = LATIN.get(word);
		if (!languages) continue;
		for (const language of languages) {
			score.set(language, (score.get(language) ?? 0) + 1 / Math.sqrt(languages.length));
		}
	}
	const [first, second] = [...score].sort((a, b) => b[1] - a[1]);
	// A tenth of running text, at the least, are such words; a list of names has none of them.
	if (!first || first[1] < Math.max(2, words / 12)) return 'und';
	return second && second[1] > first[1] * 0.95 ? 'und' : first[0];
}
