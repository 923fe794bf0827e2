/**
 * Optimal string alignment distance: insertions, deletions, substitutions and transpositions of
 * neighbours, no part edited twice. Bit-parallel after H. Hyyrö, "A bit-vector algorithm for
 * computing Levenshtein and Damerau edit distances" (2003), one machine word of 32 rows.
 */
export interface Matcher {
	/** Distance to `chars[from, to)`, or `most + 1` when it is greater than `most`. */
	whole(chars: Uint16Array, from: number, to: number, most: number): number;
	/** Least distance to any beginning of `chars[from, to)`, or `most + 1`. */
	beginning(chars: Uint16Array, from: number, to: number, most: number): number;
}

/** Rows of the pattern that hold a character; scratch shared by all calls, cleared after each. */
const rows = new Int32Array(0x10000);
const WORD = 32;

/** Patterns longer than a machine word: the plain recurrence, three rows. */
function byTable(pattern: string, chars: Uint16Array, from: number, to: number, prefix: boolean) {
	const m = pattern.length;
	let before = new Int32Array(m + 1);
	let last = Int32Array.from({ length: m + 1 }, (_, i) => i);
	let least = last[m]!;
	for (let j = from; j < to; j++) {
		const row = new Int32Array(m + 1);
		row[0] = j - from + 1;
		for (let i = 1; i <= m; i++) {
			const same = pattern.charCodeAt(i - 1) === chars[j];
			let cost = Math.min(last[i]! + 1, row[i - 1]! + 1, last[i - 1]! + (same ? 0 : 1));
			const crossed =
				i > 1 &&
				j > from &&
				pattern.charCodeAt(i - 1) === chars[j - 1] &&
				pattern.charCodeAt(i - 2) === chars[j];
			if (crossed) cost = Math.min(cost, before[i - 2]! + 1);
			row[i] = cost;
		}
		before = last;
		last = row;
		least = Math.min(least, row[m]!);
	}
	return prefix ? least : last[m]!;
}

/** Prepares `pattern` for comparison with many terms. */
export function matcher(pattern: string): Matcher {
	const m = pattern.length;
	if (m === 0 || m > WORD) {
		const bounded = (distance: number, most: number) => Math.min(distance, most + 1);
		return {
			whole: (chars, from, to, most) =>
				Math.abs(to - from - m) > most
					? most + 1
					: bounded(byTable(pattern, chars, from, to, false), most),
			beginning: (chars, from, to, most) =>
				bounded(byTable(pattern, chars, from, Math.min(to, from + m + most), true), most)
		};
	}
	const codes = Array.from({ length: m }, (_, i) => pattern.charCodeAt(i));
	const top = 1 << (m - 1);
	const run = (chars: Uint16Array, from: number, to: number, most: number, prefix: boolean) => {
		for (let i = 0; i < m; i++) rows[codes[i]!]! |= 1 << i;
		let positive = -1;
		let negative = 0;
		let diagonal = 0;
		let previous = 0;
		let score = m;
		let least = m;
		for (let j = from; j < to; j++) {
			const row = rows[chars[j]!]!;
			const crossed = ((~diagonal & row) << 1) & previous;
			diagonal = ((((row & positive) + positive) | 0) ^ positive) | row | negative | crossed;
			let up = negative | ~(diagonal | positive);
			let down = diagonal & positive;
			if (up & top) score++;
			else if (down & top) score--;
			up = (up << 1) | 1;
			down <<= 1;
			positive = down | ~(diagonal | up);
			negative = up & diagonal;
			previous = row;
			if (score < least) least = score;
			// each remaining character can lower the score by one at most
			else if (score - (to - j - 1) > most && least > most) break;
		}
		for (let i = 0; i < m; i++) rows[codes[i]!] = 0;
		return Math.min(prefix ? least : score, most + 1);
	};
	return {
		whole: (chars, from, to, most) =>
			Math.abs(to - from - m) > most ? most + 1 : run(chars, from, to, most, false),
		beginning: (chars, from, to, most) =>
			run(chars, from, Math.min(to, from + m + most), most, true)
	};
}
