/**
 * Canonical text (evidence.md, "Capture"): Unicode NFC, every run of Unicode white space one U+0020,
 * no white space at either end. Case, quotation marks and dashes stay as printed.
 */
export function canonical(text: string): string {
	return text.normalize('NFC').replace(WHITE_SPACE, ' ').replace(OUTER_SPACE, '');
}

// The Unicode property: `\s` and trim() would also take U+FEFF, which is no white space.
const WHITE_SPACE = /\p{White_Space}+/gu;
const OUTER_SPACE = /^ | $/g;

const WORD_CHARACTER = /[\p{L}\p{N}\p{M}]/u;

/**
 * Whether a cut at UTF-16 offset `at` would go through the middle of a word: letters, digits or
 * marks on both sides. Quoting "legal" out of "illegal" is verbatim, and false.
 */
export function cutsWord(text: string, at: number): boolean {
	if (at <= 0 || at >= text.length) return false;
	const before = lastCharacter(text.slice(Math.max(0, at - 2), at));
	const after = String.fromCodePoint(text.codePointAt(at) ?? 0);
	return WORD_CHARACTER.test(before) && WORD_CHARACTER.test(after);
}

function lastCharacter(text: string): string {
	return [...text].at(-1) ?? '';
}

/** Whether the words stand in a text; at the head of a sentence, with its capital, they are the same words. */
export function hasWords(text: string, words: string): boolean {
	return text.toLowerCase().includes(words.toLowerCase());
}

/** Length in Unicode code points, the unit of the W3C TextPositionSelector. */
export function codePoints(text: string): number {
	let count = 0;
	for (let at = 0; at < text.length; at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1) count++;
	return count;
}
