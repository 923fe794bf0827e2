/**
 * The candidate that a mistyped word may be meant for: within one edit for every four letters that
 * the shorter of the two has, where a word may also be a part of the other (`courier` of
 * `courier-2024-03-04`, `friends-page` of `friends-hours-page`). Undefined where none is so near.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
	let best: string | undefined;
	let least = Infinity;
	for (const candidate of candidates) {
		const most = Math.max(1, Math.min(word.length, candidate.length) / 4);
		const far = distance(word, candidate, Math.min(most, least));
		if (far <= most && far < least) [best, least] = [candidate, far];
	}
	return best;
}

/** What it costs that one is only a part of the other, and each further letter of the rest. */
const PART = 0.5;
const LETTER = 0.01;

function distance(a: string, b: string, most: number): number {
	if (a === b) return 0;
	const [short, long] = a.length <= b.length ? [a, b] : [b, a];
	const rest = long.length - short.length;
	// Edits of the whole; a word of one or two letters is a part of nearly everything.
	const whole = rest > most ? Infinity : edits(short, long, false);
	if (short.length < 3 || rest === 0) return whole;
	const part = isLeftOver(short, long) ? 0 : edits(short, long, true);
	return Math.min(whole, part + PART + rest * LETTER);
}

/** Whether `short` is what remains of `long` with one run of its letters left out. */
function isLeftOver(short: string, long: string): boolean {
	let head = 0;
	while (head < short.length && short[head] === long[head]) head++;
	return long.endsWith(short.slice(head));
}

/**
 * Letters to insert, remove, change or swap with the next (optimal string alignment) to make `short`
 * of `long`; with `within`, of that part of `long` which is nearest (P. H. Sellers, 1980).
 */
function edits(short: string, long: string, within: boolean): number {
	let before: number[] = [];
	let row = Array.from({ length: long.length + 1 }, (_, j) => (within ? 0 : j));
	for (let i = 1; i <= short.length; i++) {
		const next = [i];
		for (let j = 1; j <= long.length; j++) {
			const same = short[i - 1] === long[j - 1];
			let least = Math.min(
				(row[j] ?? 0) + 1,
				(next[j - 1] ?? 0) + 1,
				(row[j - 1] ?? 0) + (same ? 0 : 1)
			);
			if (i > 1 && j > 1 && short[i - 1] === long[j - 2] && short[i - 2] === long[j - 1]) {
				least = Math.min(least, (before[j - 2] ?? 0) + 1);
			}
			next.push(least);
		}
		[before, row] = [row, next];
	}
	return within ? Math.min(...row) : (row.at(-1) ?? 0);
}
