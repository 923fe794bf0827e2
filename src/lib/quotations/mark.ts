import type { Change } from './change.ts';
import type { CueKind } from './cue-tables.ts';
import type { TypographyKind } from './typography.ts';

/** A stretch of a canonical text: UTF-16 offsets, `end` exclusive; empty where nothing stands. */
export interface Place {
	readonly start: number;
	readonly end: number;
}

export type EncodingKind = 'replacement' | 'diacritics';

/**
 * What sort of words differ. `word` is any other; `cut` is a word or number cut in two; `sign` a sign
 * or space between words that can turn their sense; `letters` a capital, an accent or another mark that
 * can make another word.
 */
export type ChangeKind =
	| CueKind
	| 'name'
	| 'question'
	| 'contraction'
	| 'clitic'
	| 'inflection'
	| 'order'
	| 'cut'
	| 'sign'
	| 'letters'
	| 'word';

type Effect = 'removed' | 'added' | 'replaced';

/**
 * One thing observed about a quotation. `original` and `quotation` are where it stands in either
 * text; `cues` are the kinds of words that sit in what was left out.
 */
export type Mark =
	/** The quotation begins, or ends, inside a sentence of the original. */
	| { kind: 'cut'; side: 'before' | 'after'; original: Place; cues: CueKind[] }
	/** A mark of omission, and what it leaves out; at an edge, the rest of that sentence. */
	| { kind: 'ellipsis'; quotation: Place; original: Place; cues: CueKind[] }
	/** Words in square brackets, and what they stand for (`null`: nothing shows where that ends). */
	| { kind: 'bracket'; quotation: Place; original: Place | null }
	/** The first letter's case fits its new place; `bracketed` when the quotation says so. */
	| { kind: 'capital'; bracketed: boolean; quotation: Place; original: Place }
	| { kind: 'typography'; which: TypographyKind; quotation: Place; original: Place }
	/** Letters lost to a wrong decoding, on either side. */
	| { kind: 'encoding'; which: EncodingKind; quotation: Place; original: Place }
	/** A whole text was decoded wrongly and had to be repaired first; `samples` as they stood. */
	| { kind: 'decoded'; text: 'quotation' | 'original'; samples: string[] }
	/** The quotation closes as a sentence where the original goes on; `original` is the rest. */
	| { kind: 'closed'; quotation: Place; original: Place; cues: CueKind[] }
	/** Two verbatim parts meet without a mark of omission, or in the other order. */
	| { kind: 'splice'; direction: 'forward' | 'backward'; quotation: Place; original: Place }
	| { kind: 'change'; which: ChangeKind; effect: Effect; quotation: Place; original: Place };

/** What a quotation that was found shares, whatever its kind. */
export interface Found {
	/** Where the quotation's parts stand in the original, in the order of the quotation. */
	readonly at: readonly Place[];
	/** Everything observed, in the order of the quotation. */
	readonly marks: readonly Mark[];
	/** `removed` and `same` give the parts at `at`; `added` and `same` give the quotation. */
	readonly changes: readonly Change[];
	/** A bound was met: what is said is true, but finer differences were not worked out. */
	readonly coarse: boolean;
}

/** From the least to the gravest. The first four hold the original's own words only. */
export const KINDS = [
	'verbatim',
	'fragment',
	'ellipsis',
	'bracketed',
	'typography',
	'encoding',
	'truncated',
	'spliced',
	'altered'
] as const;
export type FoundKind = (typeof KINDS)[number];

export type Verdict =
	| { [Kind in FoundKind]: { readonly kind: Kind } & Found }[FoundKind]
	/** Two languages: words are not compared. */
	| { readonly kind: 'translation'; readonly from: string; readonly to: string }
	| { readonly kind: 'absent'; readonly coarse: boolean };

const GRAVITY: Readonly<Record<Mark['kind'], FoundKind>> = {
	cut: 'fragment',
	ellipsis: 'ellipsis',
	bracket: 'bracketed',
	capital: 'bracketed',
	typography: 'typography',
	encoding: 'encoding',
	decoded: 'encoding',
	closed: 'truncated',
	splice: 'spliced',
	change: 'altered'
};

/** The gravest mark names the verdict; `least` is what it is without any. */
export function gravest(marks: readonly Mark[], least: 'verbatim' | 'fragment'): FoundKind {
	let rank: number = KINDS.indexOf(least);
	for (const mark of marks) rank = Math.max(rank, KINDS.indexOf(GRAVITY[mark.kind]));
	return KINDS[rank]!;
}

/** Whether something was observed that the original's own words, cut and marked as such, never show. */
export function isInexact(marks: readonly Mark[]): boolean {
	return KINDS.indexOf(gravest(marks, 'fragment')) >= KINDS.indexOf('typography');
}
