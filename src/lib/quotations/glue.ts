import { isSameHyphened } from './joining.ts';
import type { Mark, Place } from './mark.ts';
import { glueTypography } from './typography.ts';

const QUESTION = /[?؟？]/;
const GREEK_QUESTION = /[;\u037e?]/;
/** Between words, letters and digits stand in markers of notes only. */
const NOTE =
	/\[[^\]]*[\p{L}\p{N}][^\]]*\]|[(（](?:注 ?)?\p{Nd}+[)）]|⁽?[⁰¹²³⁴-⁹ᵃ-ᶻ]+[⁾)]?|[*†‡⁎＊①-⑳]+/u;
const NOTES = new RegExp(NOTE, 'gu');
/** A sign before a number: −5, ~50. */
const SIGN_AT_END = /[\p{White_Space}(](?:([-−])|([~～]))$/u;
const signOf = (glue: string) => {
	const [, minus, about] = SIGN_AT_END.exec(glue) ?? [];
	return minus ? 'minus' : about ? 'about' : '';
};

/** What stands between two words in either text. */
export interface Glue {
	readonly original: string;
	readonly quotation: string;
	readonly places: { original: Place; quotation: Place };
	/** A number follows. */
	readonly number?: boolean;
	/** Words stand on both sides, and what joins them or sets them apart can change the sense. */
	readonly joins?: Joins;
}

interface Joins {
	readonly words: readonly [before: string, after: string];
	/** The word behind it differs in case, or its script has none. */
	readonly recased: boolean;
	readonly lang: string;
}

/** How what stands between two words differs. */
export function glueMarks({ original, quotation, places, number = false, joins }: Glue): Mark[] {
	if (original === quotation) return [];
	const effect = (inOriginal: boolean) => (inOriginal ? 'removed' : 'added');
	const notes: Mark[] = [];
	let [a, b] = [original, quotation];
	if (NOTE.test(a) !== NOTE.test(b)) {
		[a, b] = [a.replace(NOTES, ''), b.replace(NOTES, '')];
		notes.push({ kind: 'typography', which: 'notes', ...places });
		if (a.trim() === b.trim()) return notes;
	}
	const marks: Mark[] = [];
	const question = joins?.lang === 'el' ? GREEK_QUESTION : QUESTION;
	const asks = question.test(a);
	if (asks !== question.test(b)) {
		marks.push({ kind: 'change', which: 'question', effect: effect(asks), ...places });
	}
	if (number && signOf(a) !== signOf(b)) {
		marks.push({ kind: 'change', which: 'number', effect: effect(signOf(a) !== ''), ...places });
	}
	if (marks.length === 0 && joins && turnsSense(a, b, joins)) {
		const [inA, inB] = [/\p{P}/u.test(a), /\p{P}/u.test(b)];
		const which = inA && inB ? 'replaced' : effect(inA);
		marks.push({ kind: 'change', which: 'sign', effect: which, ...places });
	}
	if (marks.length > 0) return [...notes, ...marks];
	const typography = glueTypography(a, b).map((which): Mark => ({
		kind: 'typography',
		which,
		...places
	}));
	return [...notes, ...typography];
}

const BRACKETS = /[()[\]{}<>⟨⟩〈〉〔〕【】]/g;
const HYPHEN = /^\p{Cf}*[-‐‑־]\p{Cf}*$/u;
const DASH = /[-‐‑‒–—―−־]/;
const STOP = /[.!。！]/;
/** An apostrophe that ends the word before it; see `apostrophes` of aligned.ts. */
export const APOSTROPHE = 'ʼ';

const MARKED = /["“”„‟«»״「」『』＂]|''|``|(?:^|[\p{White_Space}\p{Ps}])[‘‚‹'](?=$|\p{Ps})/u;
const PRIMES = ["'’′", '"”″'];
const measureOf = (glue: string) => PRIMES.findIndex((signs) => signs.includes(glue[0] ?? ' '));

export const COMMA = /^["'“”„«»‘’]?[,،，、]/;
const ANSWERS = new Set(
	'no yes nein ja non oui si sí nee não sim нет да لا نعم כן לא خیر نه بله نخیر hayır evet nie tak όχι ναι nej'.split(
		' '
	)
);
/** What begins a clause that a comma sets apart, or without it says which one is meant. */
const RELATIVES: Readonly<Record<string, string>> = {
	en: 'who whom whose which where when because',
	fr: 'qui que qu dont où lequel laquelle lesquels lesquelles',
	es: 'que quien quienes cuyo cuya cuyos cuyas donde cual',
	it: 'che cui quale quali dove',
	pt: 'que quem cujo cuja cujos cujas onde qual',
	nl: 'die dat wie waar',
	ro: 'care',
	sv: 'som'
};

const relates = (word: string, lang: string) =>
	(RELATIVES[lang] ?? '').split(' ').includes(word.replace(/['’].*$/, ''));

/**
 * Whether a difference between two words can change what they say: a bracket that is gone or put in, a
 * hyphen (a little used car, a little-used car), an apostrophe (the dogs ran, the dogs’ run), a full
 * stop ("No. More is needed"), quotation marks (the “experts”, the experts), a comma that parts a
 * refusal from what follows, or a clause from the one it is about, the sign of a measure (5′, 5″).
 */
function turnsSense(a: string, b: string, { words, recased, lang }: Joins): boolean {
	const brackets = (glue: string) => (glue.normalize('NFKC').match(BRACKETS) ?? []).join('');
	if (brackets(a) !== brackets(b)) return true;
	if (a.includes(APOSTROPHE) !== b.includes(APOSTROPHE)) return true;
	if (MARKED.test(a) !== MARKED.test(b)) return true;
	if (/\p{Nd}$/u.test(words[0]) && measureOf(a) !== measureOf(b)) return true;
	for (const [one, other] of [
		[a, b],
		[b, a]
	] as const) {
		if (HYPHEN.test(one) && !isSameHyphened(words, lang)) {
			const letters = /\p{L}$/u.test(words[0]) && /^\p{L}/u.test(words[1]);
			if (!DASH.test(other) || (letters && /^ [-‐‑] $/.test(other))) return true;
		}
		const bare = !/\p{P}/u.test(other.replace(/["'“”„«»‘’]/g, ''));
		if (recased && STOP.test(one) && bare) return true;
		if (COMMA.test(one) && bare && (ANSWERS.has(words[0]) || relates(words[1], lang))) return true;
	}
	return false;
}
