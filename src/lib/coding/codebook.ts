import {
	BASES,
	GRADES,
	MOVES,
	OUTCOMES,
	QUESTIONS,
	type BasisKind,
	type CodeList,
	type Grade,
	type MoveKind,
	type Outcome,
	type Question
} from '#lib/record/vocabulary.ts';

export { codeKey, type CodeKey, type CodeList } from '#lib/record/vocabulary.ts';

/** What one kind is, what it is not, and a case at its edge with the side on which it falls. */
export interface CodebookEntry {
	is: string;
	not: string;
	boundary: string;
}

/** An entry for every kind that a reader chooses or that is computed from what they chose. */
export interface Codebook {
	move: Record<MoveKind, CodebookEntry>;
	question: Record<Question, CodebookEntry>;
	basis: Record<BasisKind, CodebookEntry>;
	grade: Record<Grade, CodebookEntry>;
	outcome: Record<Outcome, CodebookEntry>;
}

/** The closed lists of the codebook, in the order of its page. */
export const CODES = {
	move: MOVES,
	question: QUESTIONS,
	basis: BASES,
	grade: GRADES,
	outcome: OUTCOMES
} as const satisfies { [L in CodeList]: readonly (keyof Codebook[L])[] };

export const CODE_LISTS = Object.keys(CODES) as CodeList[];
