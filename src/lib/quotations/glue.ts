import { isSameHyphened } from './joining.ts';
import type { Mark, Place } from './mark.ts';
import { glueTypography } from './typography.ts';

const QUESTION = /[?؟？]/;
/** Between words, letters and digits stand in markers of notes only. */
const NOTE =
	/\[[^\]]*[\p{L}\p{N}][^\]]*\]|[(（](?:注 ?)?\p{Nd}+[)）]|⁽?[⁰¹²³⁴-⁹ᵃ-ᶻ]+[⁾)]?|[*†‡⁎＊①-⑳]+/u;
const NOTES = new RegExp(NOTE, 'gu');
const MINUS_AT_END = /[\p{White_Space}(][-−]$/u;

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
	const asks = QUESTION.test(a);
	if (asks !== QUESTION.test(b)) {
		marks.push({ kind: 'change', which: 'question', effect: effect(asks), ...places });
	}
	const minus = number && MINUS_AT_END.test(a);
	if (number && minus !== MINUS_AT_END.test(b)) {
		marks.push({ kind: 'change', which: 'number', effect: effect(minus), ...places });
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

/**
 * Whether a difference between two words can change what they say: a bracket that is gone or put in, a
 * hyphen (a little used car, a little-used car), an apostrophe (the dogs ran, the dogs’ run), a full
 * stop ("No. More is needed").
 */
function turnsSense(a: string, b: string, { words, recased, lang }: Joins): boolean {
	const brackets = (glue: string) => (glue.normalize('NFKC').match(BRACKETS) ?? []).join('');
	if (brackets(a) !== brackets(b)) return true;
	if (a.includes(APOSTROPHE) !== b.includes(APOSTROPHE)) return true;
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
	}
	return false;
}
