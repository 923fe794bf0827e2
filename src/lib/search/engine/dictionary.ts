/**
 * The distinct terms of a collection in UTF-16 order, packed: term `i` is
 * `chars[starts[i], starts[i + 1])`. Numbers stand for terms everywhere else.
 */
export interface Dictionary {
	readonly size: number;
	readonly chars: Uint16Array;
	readonly starts: Uint32Array;
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
