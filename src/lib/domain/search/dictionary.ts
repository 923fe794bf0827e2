import { matcher } from './distance.ts';

/**
 * The distinct terms of a collection in UTF-16 order, packed: term `i` is
 * `chars[starts[i], starts[i + 1])`. Numbers stand for terms everywhere else.
 */
export interface Dictionary {
	readonly size: number;
	readonly chars: Uint16Array;
	readonly starts: Uint32Array;
	/** the same terms by length, for approximate look-up; made on first need */
	lengths?: LengthOrder;
}

interface LengthOrder {
	/** term numbers, shortest first */
	readonly terms: Uint32Array;
	/** where each length begins in `terms` */
	readonly starts: Uint32Array;
	/** which letters (code modulo 32) each of `terms` holds */
	readonly letters: Int32Array;
}

export function packTerms(sorted: readonly string[]): Dictionary {
	const starts = new Uint32Array(sorted.length + 1);
	for (let i = 0; i < sorted.length; i++) starts[i + 1] = starts[i]! + sorted[i]!.length;
	const chars = new Uint16Array(starts[sorted.length]!);
	for (let i = 0, at = 0; i < sorted.length; i++) {
		const term = sorted[i]!;
		for (let j = 0; j < term.length; j++) chars[at++] = term.charCodeAt(j);
	}
	return { size: sorted.length, chars, starts };
}

export function termAt(dictionary: Dictionary, term: number): string {
	const { chars, starts } = dictionary;
	return String.fromCharCode(...chars.subarray(starts[term]!, starts[term + 1]!));
}

/** Number of the first term that is not before `key`; with `past`, not before every `key…`. */
function lowerBound(dictionary: Dictionary, key: string, past: boolean): number {
	const { chars, starts } = dictionary;
	let low = 0;
	let high = dictionary.size;
	while (low < high) {
		const middle = (low + high) >>> 1;
		const from = starts[middle]!;
		const length = starts[middle + 1]! - from;
		const shared = Math.min(length, key.length);
		let i = 0;
		while (i < shared && chars[from + i] === key.charCodeAt(i)) i++;
		const before =
			i < shared
				? chars[from + i]! < key.charCodeAt(i)
				: i < key.length || (past && i === key.length);
		if (before) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** The terms that begin with `prefix`: a range of numbers, [from, to). */
export function prefixRange(dictionary: Dictionary, prefix: string): [number, number] {
	return [lowerBound(dictionary, prefix, false), lowerBound(dictionary, prefix, true)];
}

/** The number of `term`, or -1. */
export function findTerm(dictionary: Dictionary, term: string): number {
	const at = lowerBound(dictionary, term, false);
	if (at >= dictionary.size) return -1;
	const from = dictionary.starts[at]!;
	if (dictionary.starts[at + 1]! - from !== term.length) return -1;
	for (let i = 0; i < term.length; i++) {
		if (dictionary.chars[from + i] !== term.charCodeAt(i)) return -1;
	}
	return at;
}

function orderByLength(dictionary: Dictionary): LengthOrder {
	const { size, chars, starts } = dictionary;
	let longest = 0;
	for (let i = 0; i < size; i++) longest = Math.max(longest, starts[i + 1]! - starts[i]!);
	const begins = new Uint32Array(longest + 2);
	for (let i = 0; i < size; i++) begins[starts[i + 1]! - starts[i]! + 1]!++;
	for (let i = 1; i < begins.length; i++) begins[i]! += begins[i - 1]!;
	const next = begins.slice();
	const terms = new Uint32Array(size);
	const letters = new Int32Array(size);
	for (let i = 0; i < size; i++) {
		const at = next[starts[i + 1]! - starts[i]!]!++;
		let mask = 0;
		for (let j = starts[i]!; j < starts[i + 1]!; j++) mask |= 1 << (chars[j]! & 31);
		terms[at] = i;
		letters[at] = mask;
	}
	return { terms, starts: begins, letters };
}

/** Whether more than `most` (0 to 3) bits are set. */
function exceeds(bits: number, most: number): boolean {
	for (; most > 0 && bits !== 0; most--) bits &= bits - 1;
	return bits !== 0;
}

/** A term near to what was typed. */
export interface Near {
	term: number;
	distance: number;
}

/**
 * Every term within `most` edits of `typed`; with `prefix`, also every term that has a beginning
 * within `most` edits. An edit brings in at most one letter and takes out at most one, so terms
 * whose letters differ by more are passed over unread.
 */
export function nearTerms(
	dictionary: Dictionary,
	typed: string,
	most: number,
	prefix: boolean
): Near[] {
	const order = (dictionary.lengths ??= orderByLength(dictionary));
	const { terms, starts: begins, letters } = order;
	const { chars, starts } = dictionary;
	const found: Near[] = [];
	const lengths = begins.length - 1;
	const shortest = Math.min(Math.max(1, typed.length - most), lengths);
	const longest = prefix ? lengths - 1 : Math.min(typed.length + most, lengths - 1);
	if (longest < shortest) return found;
	const from = begins[shortest]!;
	const to = begins[longest + 1]!;
	let mask = 0;
	for (let i = 0; i < typed.length; i++) mask |= 1 << (typed.charCodeAt(i) & 31);
	const test = matcher(typed);
	for (let i = from; i < to; i++) {
		const theirs = letters[i]!;
		if (exceeds(mask & ~theirs, most)) continue;
		if (!prefix && exceeds(theirs & ~mask, most)) continue;
		const term = terms[i]!;
		const distance = prefix
			? test.beginning(chars, starts[term]!, starts[term + 1]!, most)
			: test.whole(chars, starts[term]!, starts[term + 1]!, most);
		if (distance <= most) found.push({ term, distance });
	}
	return found;
}
