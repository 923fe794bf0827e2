import type { Span } from './paragraphs.ts';

/** A word as it is compared, and its place in a text, UTF-16 offsets. */
export interface Word extends Span {
	form: string;
}

/* Longer than any quotation the record holds; beyond it only the beginning is compared. */
const LONGEST = 600;

/** Words `from` to `to` of the text, how many they share, and how many of the quotation lie outside. */
export interface Alignment {
	from: number;
	to: number;
	shared: number;
	before: number;
	after: number;
}

/** Longest common subsequence of words (Wagner and Fischer 1974) in a window, and where it lies. */
export function align(
	wanted: readonly string[],
	words: readonly Word[],
	from: number,
	to: number
): Alignment {
	const rows = Math.min(wanted.length, LONGEST);
	const columns = Math.min(to - from, LONGEST * 2);
	const table = new Uint16Array((rows + 1) * (columns + 1));
	const width = columns + 1;
	for (let i = rows - 1; i >= 0; i--) {
		for (let j = columns - 1; j >= 0; j--) {
			table[i * width + j] =
				wanted[i] === words[from + j]!.form
					? table[(i + 1) * width + j + 1]! + 1
					: Math.max(table[(i + 1) * width + j]!, table[i * width + j + 1]!);
		}
	}
	let first = -1;
	let last = -1;
	let before = 0;
	let after = 0;
	// Words before the passage that share nothing more with it are no part of it.
	let begin = 0;
	while (begin < columns && table[begin + 1] === table[0]) begin++;
	for (let i = 0, j = begin; i < rows && j < columns;) {
		if (wanted[i] === words[from + j]!.form) {
			if (first < 0) [first, before] = [j, i];
			[last, after] = [j, wanted.length - i - 1];
			i++;
			j++;
		} else if (table[(i + 1) * width + j]! >= table[i * width + j + 1]!) i++;
		else j++;
	}
	return first < 0
		? { from, to: from, shared: 0, before, after }
		: { from: from + first, to: from + last + 1, shared: table[0]!, before, after };
}
