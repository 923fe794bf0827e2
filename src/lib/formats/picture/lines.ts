import { breakLines, drawable, pieces, wordsOf } from '#lib/text/break-lines.ts';
import type { PictureFont } from './faces.ts';

/** Width of a text in ems; `null` where the typeface lacks one of its letters. */
export type Measure = (text: string, font: PictureFont) => number | null;

interface Place {
	/** In ems, as the font's size is 1. */
	width: number;
	font: PictureFont;
	measure: Measure;
}

/** Says outside the quotation marks that words are left out at the end. */
const CUT = '[…]';

/** More than any picture holds, in UTF-16 units: what is behind need not be measured. */
const MOST = 1500;

/** Words as they are set, and the same in one line, for those who hear them. */
export interface Fitted {
	lines: string[];
	text: string;
	cut: boolean;
}

/**
 * Words set in at most `most` lines, between `marks`. What does not fit is left out from its last word
 * back, and `[…]` behind the closing mark says so.
 */
export function fitted(
	text: string,
	place: Place & { most: number; marks: readonly [string, string] }
): Fitted {
	const { most, marks, ...one } = place;
	const [open, close] = marks;
	const clean = drawable(text);
	const words = wordsOf(clean.slice(0, MOST));
	let said = `${open}${words.join(' ')}${close}`;
	let lines = broken(said, one);
	if (clean.length <= MOST && lines.length <= most) return { lines, text: said, cut: false };
	// No more than the lines hold without the sign; then as many fewer as the sign needs.
	let kept = Math.min(words.length, wordsOf(lines.slice(0, most).join(' ')).length);
	do {
		said = kept === 0 ? CUT : `${open}${words.slice(0, kept).join(' ')}${close} ${CUT}`;
		lines = broken(said, one);
	} while (lines.length > most && kept-- > 0);
	return { lines, text: said, cut: true };
}

/** A text of ours on one line; what does not fit is left out behind `…`. */
export function firstLine(text: string, place: Place): string {
	const words = wordsOf(drawable(text).slice(0, MOST));
	for (let kept = words.length; kept > 0; kept--) {
		const line = words.slice(0, kept).join(' ') + (kept < words.length ? '…' : '');
		if (widthOf(line, place) <= place.width) return line;
	}
	const [only = ''] = words;
	return only === ''
		? ''
		: `${pieces(only, place.width, (part) => widthOf(part, place))[0] ?? ''}…`;
}

function broken(text: string, place: Place): string[] {
	return breakLines(text, place.width, (part) => widthOf(part, place));
}

function widthOf(text: string, { measure, font }: Place): number {
	return measure(text, font) ?? 0;
}
