import { cutsApart } from './boundary.ts';
import { spend } from './exact.ts';
import type { Budget } from './exact.ts';
import type { Place } from './mark.ts';
import type { Token } from './tokens.ts';

/** A stretch of the quotation that stands verbatim in the original. */
interface Piece {
	readonly quotation: Place;
	readonly original: Place;
}

/** Fewer words than these occur somewhere by chance. */
const FEWEST_WORDS = 3;
const MOST_PIECES = 6;
/** A forward jump of so many words is another place; one over the end of a sentence is so earlier. */
const FAR = 12;
const FAR_OVER_A_SENTENCE_END = 4;

/**
 * Cuts a quotation into verbatim pieces, each the longest there is: `null` unless the pieces make up
 * all its words, and some two of them come from two places or in the other order.
 */
export function findSplice(
	quotation: string,
	tokens: readonly Token[],
	original: string,
	budget: Budget
): Piece[] | null {
	const pieces: Piece[] = [];
	for (let i = 0; i < tokens.length;) {
		if (pieces.length === MOST_PIECES) return null;
		const [count, at] = longestPiece(
			quotation,
			tokens,
			i,
			original,
			pieces.at(-1)?.original.end ?? 0,
			budget
		);
		if (count < FEWEST_WORDS) return null;
		const place = { start: tokens[i]!.start, end: tokens[i + count - 1]!.end };
		pieces.push({ quotation: place, original: { start: at, end: at + place.end - place.start } });
		i += count;
	}
	const apart = pieces.some(
		(piece, k) => k > 0 && isFar(original, pieces[k - 1]!.original, piece.original)
	);
	return apart ? pieces : null;
}

/** Whether two stretches that a quotation joins come from two places. */
export function isFar(original: string, from: Place, to: Place): boolean {
	if (to.start < from.end) return true;
	const between = original.slice(from.end, to.start);
	const words = between.split(' ').filter((word) => word !== '').length;
	const overEnd = /[.!?…؟。]["'”’»)\]}›]* /u.test(between);
	return words > FAR || (overEnd && words >= FAR_OVER_A_SENTENCE_END);
}

/** Doubles the length while it is found, then halves the step: a few searches a piece. */
function longestPiece(
	quotation: string,
	tokens: readonly Token[],
	from: number,
	original: string,
	near: number,
	budget: Budget
): [count: number, at: number] {
	let best: [number, number] = [0, -1];
	const longest = tokens.length - from;
	const attempt = (count: number) => {
		const text = quotation.slice(tokens[from]!.start, tokens[from + count - 1]!.end);
		const at = findClean(original, text, near, budget);
		if (at >= 0) best = [count, at];
		return at >= 0;
	};
	let step = 4;
	while (best[0] + step <= longest && attempt(best[0] + step)) step *= 2;
	for (; step >= 1; step /= 2) if (best[0] + step <= longest) attempt(best[0] + step);
	return best;
}

/** From where the last piece ended, else from the beginning. */
function findClean(original: string, text: string, near: number, budget: Budget): number {
	for (const from of near > 0 ? [near, 0] : [0]) {
		let at = original.indexOf(text, from);
		while (at >= 0 && spend(budget, text)) {
			if (!cutsApart(original, at) && !cutsApart(original, at + text.length)) return at;
			at = original.indexOf(text, at + 1);
		}
	}
	return -1;
}
