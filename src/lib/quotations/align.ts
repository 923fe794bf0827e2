import { diffArrays } from 'diff';

/** Two tokens that stand for each other, by index. */
export interface Pair {
	readonly a: number;
	readonly b: number;
}

interface Alignment {
	/** Rising in both texts. */
	readonly pairs: Pair[];
	/** Some stretch was too different for the bound on work and was left unpaired. */
	readonly coarse: boolean;
}

/** Myers' algorithm costs the square of the differences: at 1000 some 100 ms. */
const MOST_EDITS = 1000;
/** Between anchors the stretches are short, and there may be thousands of them. */
const MOST_EDITS_BETWEEN_ANCHORS = 100;
/** Three words that occur once in either text rarely meet by chance. */
const ANCHOR_WORDS = 3;

/**
 * Pairs equal tokens of two texts: a shortest edit script (Myers 1986, by the diff package) within
 * a bound, and past it between anchors (patience diff: runs unique in both, in rising order).
 */
export function align(a: readonly string[], b: readonly string[]): Alignment {
	let start = 0;
	while (start < a.length && start < b.length && a[start] === b[start]) start++;
	let back = 0;
	const most = Math.min(a.length, b.length) - start;
	while (back < most && a[a.length - 1 - back] === b[b.length - 1 - back]) back++;

	const pairs: Pair[] = [];
	for (let i = 0; i < start; i++) pairs.push({ a: i, b: i });
	const middle = alignMiddle(a.slice(start, a.length - back), b.slice(start, b.length - back));
	for (const pair of middle.pairs) pairs.push({ a: pair.a + start, b: pair.b + start });
	for (let i = back; i > 0; i--) pairs.push({ a: a.length - i, b: b.length - i });
	return { pairs, coarse: middle.coarse };
}

function alignMiddle(a: string[], b: string[]): Alignment {
	if (a.length === 0 || b.length === 0) return { pairs: [], coarse: false };
	const whole = shortest(a, b, MOST_EDITS);
	if (whole) return { pairs: whole, coarse: false };

	const pairs: Pair[] = [];
	let coarse = false;
	let from: Pair = { a: 0, b: 0 };
	for (const to of [...anchors(a, b), { a: a.length, b: b.length }]) {
		const between = shortest(
			a.slice(from.a, to.a),
			b.slice(from.b, to.b),
			MOST_EDITS_BETWEEN_ANCHORS
		);
		if (!between) coarse = true;
		for (const pair of between ?? []) pairs.push({ a: pair.a + from.a, b: pair.b + from.b });
		if (to.a < a.length) pairs.push(to);
		from = { a: to.a + 1, b: to.b + 1 };
	}
	return { pairs, coarse };
}

function shortest(a: string[], b: string[], maxEditLength: number): Pair[] | undefined {
	const script = diffArrays(a, b, { maxEditLength });
	if (!script) return undefined;
	const pairs: Pair[] = [];
	let i = 0;
	let j = 0;
	for (const { removed, added, count } of script) {
		if (removed) i += count;
		else if (added) j += count;
		else for (let k = 0; k < count; k++) pairs.push({ a: i++, b: j++ });
	}
	return pairs;
}

/** First tokens of the runs that occur once in either text, as the longest series rising in both. */
function anchors(a: string[], b: string[]): Pair[] {
	const inB = onceOnly(b);
	const candidates: Pair[] = [];
	for (const [run, at] of onceOnly(a)) {
		const other = inB.get(run);
		if (at >= 0 && other !== undefined && other >= 0) candidates.push({ a: at, b: other });
	}
	return longestRising(candidates.sort((x, y) => x.a - y.a));
}

function onceOnly(tokens: string[]): Map<string, number> {
	const at = new Map<string, number>();
	for (let i = 0; i + ANCHOR_WORDS <= tokens.length; i++) {
		const run = tokens.slice(i, i + ANCHOR_WORDS).join(' ');
		at.set(run, at.has(run) ? -1 : i);
	}
	return at;
}

/** Patience sorting: the longest subsequence whose `b` rises, in n log n. */
function longestRising(pairs: Pair[]): Pair[] {
	const tops: number[] = []; // of each pile, an index into pairs
	const before = new Array<number>(pairs.length).fill(-1);
	pairs.forEach((pair, i) => {
		let low = 0;
		let high = tops.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if (pairs[tops[middle]!]!.b < pair.b) low = middle + 1;
			else high = middle;
		}
		before[i] = low > 0 ? tops[low - 1]! : -1;
		tops[low] = i;
	});
	const series: Pair[] = [];
	for (let i = tops.at(-1) ?? -1; i >= 0; i = before[i]!) series.push(pairs[i]!);
	return series.reverse();
}
