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
	return only === '' ? '' : `${pieces(only, place)[0] ?? ''}…`;
}

/** Greedy lines: as many words on each as it holds. A word longer than a line is broken within. */
function broken(text: string, place: Place): string[] {
	// A width ends with the ink: the space, and the little that follows the ink of a letter.
	const space = widthOf('n n', place) - 2 * widthOf('n', place);
	const lines: string[] = [];
	let line = '';
	let width = 0;
	for (const word of wordsOf(text).flatMap((one) => pieces(one, place))) {
		const own = widthOf(word, place);
		if (line !== '' && width + space + own > place.width) {
			lines.push(line);
			line = '';
			width = 0;
		}
		width += line === '' ? own : space + own;
		line = line === '' ? word : `${line} ${word}`;
	}
	return line === '' ? lines : [...lines, line];
}

function widthOf(text: string, { measure, font }: Place): number {
	return measure(text, font) ?? 0;
}

function wordsOf(text: string): string[] {
	return text.split(' ').filter((word) => word !== '');
}

/** A word in pieces that each fit a line, none cut inside a character and its marks. */
function pieces(word: string, place: Place): string[] {
	if (widthOf(word, place) <= place.width) return [word];
	const out: string[] = [];
	let piece = '';
	let width = 0;
	for (const character of word.match(/\P{M}\p{M}*|\p{M}+/gu) ?? []) {
		const own = widthOf(character, place);
		if (piece !== '' && width + own > place.width) {
			out.push(piece);
			piece = '';
			width = 0;
		}
		piece += character;
		width += own;
	}
	return [...out, piece];
}

/**
 * A text as a picture can show it: controls are spaces, and what would turn the direction of the
 * lines around it is taken out, since its other end may stand on another line.
 */
function drawable(text: string): string {
	return text
		.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
		.replace(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '')
		.replace(/\p{Surrogate}/gu, '\uFFFD')
		.trim();
}
