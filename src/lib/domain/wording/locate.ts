import { scan } from '../search/fold.ts';
import type { Place } from './mark.ts';

/** The words of a long text, folded, with their places: scanned once, searched often. */
export interface Scanned {
	readonly stems: readonly string[];
	readonly starts: readonly number[];
	readonly ends: readonly number[];
}

/** Inflected and mistyped words mostly keep their beginning. */
const STEM = 5;

export function scanned(text: string): Scanned {
	const stems: string[] = [];
	const starts: number[] = [];
	const ends: number[] = [];
	scan(text, (term, start, end) => {
		stems.push(term.slice(0, STEM));
		starts.push(start);
		ends.push(end);
	});
	return { stems, starts, ends };
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
	const idOf = (key: string) => ids.get(key) ?? ids.set(key, ids.size).size - 1;
	sought.stems.forEach((stem, i) => {
		idOf(stem);
		if (i > 0) idOf(`${sought.stems[i - 1]} ${stem}`);
	});

	const { stems } = original;
	const hits: number[][] = stems.map((stem, i) => {
		const word = ids.get(stem);
		if (word === undefined) return NONE;
		const pair = i > 0 ? ids.get(`${stems[i - 1]} ${stem}`) : undefined;
		return pair === undefined ? [word] : [word, pair];
	});
	const counts = new Array<number>(ids.size).fill(0);
	for (const each of hits) for (const id of each) counts[id]!++;
	const weights = [...ids.keys()].map((key, id) => key.length / (1 + Math.log(1 + counts[id]!)));

	const width = Math.ceil(sought.stems.length * 1.25) + 3;
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
	const last = Math.min(stems.length - 1, bestEnd + SLACK);
	return { start: original.starts[first]!, end: original.ends[last]! };
}

const NONE: number[] = [];
