import { cutsWord } from '#lib/text/text.ts';

/** The beginning of a text; `cut` says whether more follows. The page adds the sign for it. */
export interface FirstWords {
	text: string;
	cut: boolean;
}

/** The same with an ellipsis where more follows, for a name or a label. */
export function openingOf(words: string, longest = LONGEST): string {
	const { text, cut } = firstWords(words, longest);
	return cut ? `${text}…` : text;
}

/** What fits a narrow place on two lines. In code points. */
const LONGEST = 60;

/**
 * The first whole words of `text`, at most `longest` code points, without a comma or dash at the cut. A text that is one longer word (or is
 * written without spaces) is cut within it, never inside a character and its marks.
 */
export function firstWords(text: string, longest = LONGEST): FirstWords {
	// Two UTF-16 units a code point, and one more character to see whether the cut is one.
	const opening = [...text.slice(0, 2 * longest + 2)];
	if (opening.length <= longest) return { text: text.trim(), cut: false };
	const limit = opening.slice(0, longest).join('').length;
	const head = text.slice(0, limit);
	const whole = !cutsWord(text, limit) && !JOINED.test(opening[longest]!);
	if (whole) {
		const cut = text.slice(limit).trim() !== '';
		return { text: (cut ? head.replace(PAUSE, '') : head).trim(), cut };
	}
	const gap = lastGap(head);
	if (gap > 0) return { text: head.slice(0, gap).replace(PAUSE, '').trim(), cut: true };
	let end = longest;
	while (end > 1 && JOINED.test(opening[end]!)) end--;
	return { text: opening.slice(0, end).join('').trim(), cut: true };
}

/** Where a sentence pauses, an ellipsis follows the word, not the comma. */
const PAUSE = /(?<=\S)[\s,;:،؛–—-]+$/u;

/** Marks, joiners and variation selectors belong to the character before them. */
const JOINED = /^[\p{M}\u200C\u200D]$/u;

function lastGap(head: string): number {
	for (let at = head.length - 1; at > 0; at--) if (/\s/.test(head[at]!)) return at;
	return 0;
}
