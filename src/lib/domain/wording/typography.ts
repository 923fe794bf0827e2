import { oneSpelling } from './spelling.ts';

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
	| 'invisible';

type Step = readonly [kind: TypographyKind, fold: (text: string) => string];

const ARABIC_VOWELS = '\\u0610-\\u061a\\u064b-\\u065f\\u0670\\u06d6-\\u06ed';
const HEBREW_POINTS = '\\u0591-\\u05bd\\u05bf\\u05c1\\u05c2\\u05c4\\u05c5\\u05c7';
const TATWEEL = '\\u0640';
const VOWELS = new RegExp(`[${ARABIC_VOWELS}${HEBREW_POINTS}${TATWEEL}]`, 'g');

/** Inside a Hebrew abbreviation; it is often left out. */
const GERSHAYIM = /(?<=[א-ת])["“”״](?=[א-ת])/g;

/** What may differ in one word without its being another word, in the order it is taken away. */
const STEPS: readonly Step[] = [
	['invisible', (text) => text.replace(/\p{Cf}/gu, '')],
	['ligatures', (text) => text.replace(/[\ufb00-\ufb06]/g, (letter) => letter.normalize('NFKC'))],
	['vocalization', (text) => text.replace(VOWELS, '')],
	['digits', (text) => text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15))],
	['punctuation', (text) => acronym(thousands(text))],
	['quotation-marks', (text) => text.replace(/[’‘ʼ׳`´]/g, "'").replace(GERSHAYIM, '')],
	['case', (text) => text.toLowerCase()],
	['spelling', (text) => oneSpelling(text.replace(/[أإآٱ]/g, 'ا'))]
];

const thousands = (text: string) =>
	/^\d{1,3}(?:([,٬])\d{3})(?:\1\d{3})*(?:[.٫]\d+)?$/.test(text) ? text.replace(/[,٬]/g, '') : text;
const acronym = (text: string) =>
	/^(?:\p{L}\.)+\p{L}$/u.test(text) ? text.replaceAll('.', '') : text;

const memo = new Map<string, string>();

/** Two words are the same word, typography aside, if their keys are equal and `typographyOf` agrees. */
export function keyOf(word: string): string {
	const known = memo.get(word);
	if (known !== undefined) return known;
	const key = STEPS.reduce((text, [, fold]) => fold(text), word.normalize('NFC'));
	if (memo.size > 20_000) memo.clear();
	memo.set(word, key);
	return key;
}

/**
 * The ways in which two words of one key differ. `null`: they are two words after all, because both
 * are vocalised, or both carry a hamza, and not alike.
 */
export function typographyOf(a: string, b: string): TypographyKind[] | null {
	if (a === b) return [];
	if (conflict(VOWELS, a, b) || conflict(/[أإآٱ]/g, a, b)) return null;
	const acting: TypographyKind[] = [];
	let [x, y] = [a, b];
	for (const [kind, fold] of STEPS) {
		const [foldedX, foldedY] = [fold(x), fold(y)];
		if (foldedX !== x || foldedY !== y) acting.push(kind);
		[x, y] = [foldedX, foldedY];
	}
	// A step counts if the words would differ without it.
	const differing = (skip: TypographyKind) => {
		const fold = (text: string) =>
			STEPS.reduce((rest, [kind, step]) => (kind === skip ? rest : step(rest)), text);
		return fold(a) !== fold(b);
	};
	return acting.filter(differing);
}

function conflict(optional: RegExp, a: string, b: string): boolean {
	const [x, y] = [(a.match(optional) ?? []).join(''), (b.match(optional) ?? []).join('')];
	return !isPartOf(x, y) && !isPartOf(y, x);
}

/** Whether the letters of `part` stand in `whole` in the same order. */
function isPartOf(part: string, whole: string): boolean {
	let at = 0;
	for (const letter of whole) if (at < part.length && part[at] === letter) at++;
	return at === part.length;
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

/** `a` and `b` are the same letters cut into words differently: how, or `null` if they are not. */
export function joining(a: string, b: string): 'hyphens' | 'spacing' | null {
	const bare = (text: string) => keyOf(text.replace(DASHES, '').replace(SPACE, ''));
	if (bare(a) !== bare(b)) return null;
	return only(DASHES, a) === only(DASHES, b) ? 'spacing' : 'hyphens';
}
