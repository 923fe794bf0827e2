import { asciiDigits } from '#lib/text/fold.ts';
import { accentsOf, unmarked } from './accents.ts';
import { keyboardLetters, lettersAgree, vowelsAgree, withoutVowels } from './arabic.ts';
import { joinsLetters, plainForms } from './forms.ts';
import { numeral, withoutGroups } from './numbers.ts';
import { oneSpelling, spellingAgrees, withoutUmlauts } from './spelling.ts';

/** In what two spellings of one word can differ. */
export type TypographyKind =
	| 'case'
	| 'spelling'
	| 'quotation-marks'
	| 'dashes'
	| 'hyphens'
	| 'punctuation'
	| 'spacing'
	| 'vocalization'
	| 'digits'
	| 'ligatures'
	| 'invisible'
	| 'notes';

type Step = readonly [kind: TypographyKind, fold: (text: string) => string];

/** What is not seen, but for the two that turn letters and digits around. */
const UNSEEN = /(?![\u202d\u202e])\p{Cf}/gu;

/** خانه‌ی, خانهٔ, خانه: how Persian joins a word to the next one. */
const PERSIAN_JOIN = /(?<=ه)\u200c[یي]$/;

/** Inside a Hebrew abbreviation; it is often left out. */
const GERSHAYIM = /(?<=[א-ת])(?:["“”״]|'')(?=[א-ת])/g;

/** What may differ in one word without its being another, in the order it is taken away. */
const STEPS: readonly Step[] = [
	['invisible', (text) => text.replace(PERSIAN_JOIN, '').replace(UNSEEN, '')],
	['digits', asciiDigits],
	['ligatures', plainForms],
	['vocalization', withoutVowels],
	['punctuation', (text) => acronym(withoutGroups(text))],
	['quotation-marks', (text) => text.replace(/[’‘ʼʻ׳`´＇]/g, "'").replace(GERSHAYIM, '')],
	['case', (text) => text.toLowerCase()],
	['spelling', (text) => oneSpelling(keyboardLetters(text))]
];

const acronym = (text: string) =>
	/^(?:\p{Lu}\p{Ll}?\.)+\p{Lu}\p{Ll}?$|^(?!u\.s$)(?:\p{Ll}\.)+\p{L}$/u.test(text)
		? text.replaceAll('.', '')
		: text;

const memo = new Map<string, string>();

/** Two words may be the same word if their keys are equal; `difference` says whether they are. */
export function keyOf(word: string): string {
	const known = memo.get(word);
	if (known !== undefined) return known;
	const key = STEPS.reduce((text, [, fold]) => fold(text), word.normalize('NFC'));
	if (memo.size > 20_000) memo.clear();
	memo.set(word, key);
	return key;
}

/**
 * By what words of two texts are paired: marks on letters dropped, which a wrong decoding may have
 * dropped, and ä as ae as a; `difference` says whether a pair is one word.
 */
export const pairingKeyOf = (word: string) =>
	unmarked(keyOf(word))
		.replace(/(?<=[aou])e(?=\p{L})/gu, '')
		.replaceAll('ı', 'i');

/** Where I is the capital of ı, and İ that of i. */
const TWO_DOTS = new Set(['tr', 'az']);

/**
 * How a word of the original and one of the quotation differ that are one word; `diacritics`: marks
 * were lost. `null`: they are two words, or it is not sure that they are one. Whether a capital letter
 * makes another word, what stands around it has to tell.
 */
export function difference(
	original: string,
	quotation: string,
	lang: string
): (TypographyKind | 'diacritics')[] | null {
	if (original === quotation) return [];
	let [a, b] = [original.normalize('NFC'), quotation.normalize('NFC')];
	if (TWO_DOTS.has(lang)) {
		const lower = (word: string) => word.toLocaleLowerCase(lang);
		if (/[Iİ]/.test(a + b) && a !== b && lower(a) === lower(b)) return ['case'];
	}
	let accents: 'spelling' | 'diacritics' | null = null;
	if (lang === 'de' && keyOf(a) !== keyOf(b) && /[äöü]/i.test(a + b)) {
		[a, b] = [withoutUmlauts(a), withoutUmlauts(b)];
		if (keyOf(a) === keyOf(b)) accents = 'spelling';
		else [a, b] = [original.normalize('NFC'), quotation.normalize('NFC')];
	}
	if (keyOf(a) !== keyOf(b)) {
		if (unmarked(keyOf(a)) !== unmarked(keyOf(b))) return null;
		accents = accentsOf(plainForms(a), plainForms(b), lang);
		if (accents === null) return null;
		[a, b] = [unmarked(a), unmarked(b)];
	}
	const [x, y] = [plainForms(a), plainForms(b)];
	if (!vowelsAgree(x, y) || !lettersAgree(x, y, lang) || !joinsLetters(a, b, lang)) return null;
	if (/^\d/.test(asciiDigits(x)) && numeral(x, lang) !== numeral(y, lang)) return null;
	if (!spellingAgrees(x, y, lang)) return null;
	return [...new Set([...kindsOf(a, b), ...(accents ? [accents] : [])])];
}

/** The steps that make two words of one key equal: one counts if they would differ without it. */
function kindsOf(a: string, b: string): TypographyKind[] {
	if (a === b) return [];
	const differing = (skip: TypographyKind) => {
		const fold = (text: string) =>
			STEPS.reduce((rest, [kind, step]) => (kind === skip ? rest : step(rest)), text);
		return fold(a) !== fold(b);
	};
	const kinds = STEPS.map(([kind]) => kind).filter(differing);
	// Two steps may both take away what differs: full-width digits, dotted capitals.
	return kinds.length > 0 ? kinds : [STEPS.find(([, fold]) => fold(a) !== a || fold(b) !== b)![0]];
}

const QUOTES = /["'“”„‟«»‹›‘’‚‛״׳`´]/g;
const DASHES = /[-‐‑‒–—―−־]/g;
const INVISIBLE = /\p{Cf}/gu;
const SPACE = /\p{White_Space}/gu;

/** The ways in which what stands between words differs: `a` and `b` hold no word. */
export function glueTypography(a: string, b: string): TypographyKind[] {
	const kinds: TypographyKind[] = [];
	if (only(QUOTES, a) !== only(QUOTES, b)) kinds.push('quotation-marks');
	const [dashesA, dashesB] = [only(DASHES, a), only(DASHES, b)];
	if (dashesA !== dashesB) {
		kinds.push(/^[-‐‑־]*$/.test(dashesA + dashesB) ? 'hyphens' : 'dashes');
	}
	if (only(INVISIBLE, a) !== only(INVISIBLE, b)) kinds.push('invisible');
	if (others(a) !== others(b)) kinds.push('punctuation');
	if (kinds.length === 0 && a !== b)
		kinds.push(squeezed(a) === squeezed(b) ? 'spacing' : 'punctuation');
	return kinds;
}

const only = (kind: RegExp, text: string) => (text.match(kind) ?? []).join('');
const squeezed = (text: string) => text.replace(SPACE, '');
const others = (text: string) =>
	[QUOTES, DASHES, INVISIBLE, SPACE].reduce((rest, kind) => rest.replace(kind, ''), text);
