import { scan } from '#lib/text/fold.ts';
import type { Place } from './mark.ts';

/** The words of a long text, folded, with their places: scanned once, searched often. */
export interface Scanned {
	readonly words: readonly string[];
	readonly starts: readonly number[];
	readonly ends: readonly number[];
}

/** Inflected, mistyped and damaged words mostly keep their beginning. */
export const STEM = 4;

export function scanned(text: string): Scanned {
	const words: string[] = [];
	const starts: number[] = [];
	const ends: number[] = [];
	scan(text, (term, start, end) => {
		words.push(term);
		starts.push(start);
		ends.push(end);
	});
	return { words, starts, ends };
}

/** Room for words that were added or dropped, in words. */
const SLACK = 12;

/**
 * The stretch of the original that shares most with `sought`: the window of about its length with
 * the most distinct words and pairs of neighbours, each counted once, rare and long ones for more.
 * One pass over the original. `null`: nothing is shared.
 */
export function locate(original: Scanned, sought: Scanned): Place | null {
	const ids = new Map<string, number>();
	for (const key of sought.words.flatMap((_, i) => keysAt(sought.words, i))) {
		if (!ids.has(key)) ids.set(key, ids.size);
	}
	const { words } = original;
	const stems = new Set([...ids.keys()].filter((key) => key.endsWith(STEM_MARK)));
	const hits: number[][] = words.map((word, i) => {
		if (!stems.has(word.slice(0, STEM) + STEM_MARK)) return NONE;
		return keysAt(words, i).flatMap((key) => ids.get(key) ?? NONE);
	});
	const counts = new Array<number>(ids.size).fill(0);
	for (const each of hits) for (const id of each) counts[id]!++;
	const weights = [...ids.keys()].map((key, id) => key.length / (1 + Math.log(1 + counts[id]!)));

	const width = Math.ceil(sought.words.length * 1.25) + 3;
	const inWindow = new Array<number>(ids.size).fill(0);
	let score = 0;
	let best = 0;
	let bestEnd = -1;
	for (let end = 0; end < hits.length; end++) {
		for (const id of hits[end]!) if (inWindow[id]!++ === 0) score += weights[id]!;
		for (const id of hits[end - width] ?? NONE) if (--inWindow[id]! === 0) score -= weights[id]!;
		// Sums of fractions drift: a later window must be better by more than that.
		if (score > best + 1e-6) [best, bestEnd] = [score, end];
	}
	if (bestEnd < 0) return null;
	const first = Math.max(0, bestEnd - width - SLACK);
	const last = Math.min(words.length - 1, bestEnd + SLACK);
	return { start: original.starts[first]!, end: original.ends[last]! };
}

const NONE: number[] = [];
const STEM_MARK = '-';

/** What is counted at a word: its beginning, the word, and it with the one before. */
function keysAt(words: readonly string[], i: number): string[] {
	const word = words[i]!;
	const keys = [word.slice(0, STEM) + STEM_MARK, word];
	return i > 0 ? [...keys, `${words[i - 1]} ${word}`] : keys;
}
