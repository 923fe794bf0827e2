/**
 * The language of a text, decided by the text alone: by its script where a script has one main
 * language, by its commonest short words in Latin script. A page's own `lang` attribute is not asked:
 * it describes the page around the text, which may be in another language.
 */

/* The commonest words of running text, none shared by more than two of the languages where possible. */
const COMMON: Record<string, string> = {
	en: 'the and of to that is was for with on are this as by it from have has be not which were his they their said would will who an at but',
	fr: 'le la les des une est dans que qui pour sur pas avec du au par plus ce cette aux ont été sont mais il elle ses et',
	de: 'der die das und ist nicht mit den dem ein eine für auf von zu im auch sich als wird bei des sind hat wurde dass einer nach aus',
	es: 'el los las una por con para del es se que como más pero su sus fue ha son al este esta y lo muy también sobre en',
	nl: 'de het een van en dat niet zijn met voor op aan ook maar bij naar heeft wordt worden deze dit om uit nog werd ze hij te',
	sv: 'och att det som är inte av för på med den till har om ett från också men kan ska hade efter eller var sig vid sina',
	da: 'og at det er ikke af til på med den har som en et fra også men kan skal havde efter eller var blev sig ved deres jeg',
	nb: 'og å det er ikke av til på med den har som en et fra også men kan skal hadde etter eller var ble seg ved sier jeg',
	fi: 'ja on ei että se oli ovat hän mutta myös kun joka mukaan ole sekä niin voi kuin tai ovat sen ollut',
	pt: 'o os as um uma que não para com do da dos das em no na por mais foi como ao são se também pela pelo é e já lá só vai foram está seu sua nos nas muito isso ninguém aqui ou',
	it: 'il lo gli che di una per con non della del sono è anche più nel alla dei delle ha da si come questo ma i',
	ca: 'el els les una amb per que del dels no és són més també aquest aquesta ha i però com als',
	pl: 'i w na z się nie że do jest to jak o dla po co ale tym przez od są był oraz tego także które który',
	cs: 'a v se na je že s z do o k pro jako ale by jsou podle byl také jeho které který po za',
	hu: 'a az és hogy nem is egy van volt de meg már csak mint ez el azt szerint lesz vagy ki',
	ro: 'și în de la cu nu că o pe din este a mai pentru care sunt au fost fi un prin sau după',
	tr: 've bir bu için da de ile olarak çok daha en olan ancak gibi sonra kadar var değil ise ne o olduğunu dedi',
	id: 'yang dan di dari ini untuk dengan itu tidak pada dalam akan ke adalah juga oleh kata sebagai telah atau mereka karena'
};

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
