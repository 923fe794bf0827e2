import { isUnspaced, leansOn } from './unspaced.ts';

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
const UNSEEN = /\p{Cf}/u;
/** More signs that are not seen in one place are no word's: a bound for a text that is made of them. */
const MOST_UNSEEN = 32;

/** A raised digit behind a word or a year marks a note; behind m or 10 it is a power. */
const RAISED = /[⁰¹²³⁴-⁹]/;
const ENDS_WORD = /[\p{L}\p{M}]{3}$|(?:1[5-9]|20)\d\d$/u;

/**
 * Whether a cut at UTF-16 offset `at` would go through the middle of a word: letters, digits or
 * marks on both sides, soft hyphens and other signs that are not seen passed over. Quoting "legal"
 * out of "illegal" is verbatim, and false. In scripts without spaces there are no words to cut, but
 * syllables.
 */
export function cutsWord(text: string, at: number): boolean {
	if (at <= 0 || at >= text.length) return false;
	const before = seenBefore(text, at);
	const after = seenAfter(text, at);
	if (!WORD_CHARACTER.test(before) || !WORD_CHARACTER.test(after)) return false;
	if (RAISED.test(after)) return !ENDS_WORD.test(text.slice(Math.max(0, at - 4), at));
	return isUnspaced(before) || isUnspaced(after) ? leansOn(before, after) : true;
}

function seenBefore(text: string, at: number): string {
	for (let end = at, passed = 0; end > 0 && passed <= MOST_UNSEEN; passed++) {
		const character = lastCharacter(text.slice(Math.max(0, end - 2), end));
		if (!UNSEEN.test(character)) return character;
		end -= character.length;
	}
	return '';
}

function seenAfter(text: string, at: number): string {
	for (let start = at, passed = 0; start < text.length && passed <= MOST_UNSEEN; passed++) {
		const character = String.fromCodePoint(text.codePointAt(start) ?? 0);
		if (!UNSEEN.test(character)) return character;
		start += character.length;
	}
	return '';
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
