import { cutsWord } from '#lib/text/text.ts';
import { notesIn } from '#lib/text/notes.ts';

/** Joins two halves of one word: hyphen, apostrophe, geresh, maqaf. A dash does not. */
const JOINER = '[-‐‑־\'’׳"״]';
const WORD = '[\\p{L}\\p{N}\\p{M}]';

const JOINED_AFTER = new RegExp(`^${JOINER}${WORD}`, 'u');
const JOINED_BEFORE = new RegExp(`${WORD}${JOINER}$`, 'u');
/** Inside a number, or between it and its sign or unit. */
const NUMBER_AFTER = /^(?:[.,:/٫٬]?\p{N}|\u0020?[%‰°€$£₪])/u;
const NUMBER_BEFORE = /(?:\p{N}[.,:/٫٬]|(?:^|[\p{White_Space}(])[-−+]|[€$£₪]\u0020?)$/u;

/**
 * Whether a cut at `at` takes a word, number or compound apart: "can" out of "can't", "5" out of
 * "1.5", "legal" out of "non-legal" are verbatim letters and other words.
 */
export function cutsApart(text: string, at: number): boolean {
	if (at <= 0 || at >= text.length) return false;
	if (isNoteAt(text, at)) return false;
	if (cutsWord(text, at)) return true;
	const before = text.slice(Math.max(0, at - 3), at);
	const after = text.slice(at, at + 3);
	const wordBefore = WORD_END.test(before);
	const wordAfter = WORD_START.test(after);
	return (
		(wordBefore && JOINED_AFTER.test(after)) ||
		(wordAfter && JOINED_BEFORE.test(before)) ||
		(NUMBER_END.test(before) && NUMBER_AFTER.test(after)) ||
		(NUMBER_START.test(after) && NUMBER_BEFORE.test(before))
	);
}

/** Whether a marker of a note stands at `at`: a word ends before it. */
function isNoteAt(text: string, at: number): boolean {
	if (!/[[(（⁰¹²³⁴-⁹⁽ᵃ-ᶻ①-⑳]/u.test(text[at] ?? '')) return false;
	const from = Math.max(0, at - 8);
	return notesIn(text.slice(from, at + LONGEST_NOTE)).some(({ start }) => start === at - from);
}

const LONGEST_NOTE = 40;

const WORD_END = new RegExp(`${WORD}$`, 'u');
const WORD_START = new RegExp(`^${WORD}`, 'u');
const NUMBER_END = /\p{N}$/u;
const NUMBER_START = /^\p{N}/u;

/** How far a word cut in two at `at` reaches to its other side. */
export function wordEdge(text: string, at: number, side: 'before' | 'after'): number {
	if (side === 'before') {
		const from = Math.max(0, at - LONGEST_WORD);
		return (
			at - (/[^\p{White_Space}]*\u0020?$/u.exec(text.slice(from, at))?.[0].trimStart().length ?? 0)
		);
	}
	const rest = text.slice(at, at + LONGEST_WORD);
	return (
		at + (/^\u0020?[%‰°€$£₪]|^[^\p{White_Space}]*[\p{L}\p{N}\p{M}%]|^/u.exec(rest)?.[0].length ?? 0)
	);
}

const LONGEST_WORD = 64;
