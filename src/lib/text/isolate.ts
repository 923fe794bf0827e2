import { RIGHT_TO_LEFT } from './hidden.ts';
import type { Direction } from './languages.ts';

/** Letters from the left, and figures, which keep their own order in a line from the right. */
const LEFT_TO_RIGHT = new RegExp(`(?!${RIGHT_TO_LEFT.source})[\\p{L}\\p{N}]`, 'u');

/** Marks that turn what stands around them; in a text of others they may not reach beyond it. */
const TURNING = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/;

/** Whether a text has anything in it that is written in another direction than its line. */
function turns(text: string, line: Direction): boolean {
	return (line === 'ltr' ? RIGHT_TO_LEFT : LEFT_TO_RIGHT).test(text) || TURNING.test(text);
}

/** Whether a text has parts of both directions, or marks that turn some of it around. */
export function mixes(text: string): boolean {
	return (RIGHT_TO_LEFT.test(text) && LEFT_TO_RIGHT.test(text)) || TURNING.test(text);
}

/**
 * A part of a line, kept apart from what stands around it where directions mix. Where all is of one
 * direction there is nothing to keep apart, and no mark that nobody sees.
 */
export function apart(text: string, line: Direction): string {
	return turns(text, line) ? isolate(text) : text.replace(PARAGRAPH_ENDS, ' ');
}

/** First strong isolate and its end (Unicode Bidirectional Algorithm, X5c); no isolate in the text can end ours. */
export function isolate(text: string): string {
	return `\u2068${balanced(text.replace(PARAGRAPH_ENDS, ' '))}\u2069`;
}

/** The end of a paragraph ends every isolate in it (rule X8): line breaks and some other controls. */
const PARAGRAPH_ENDS = /[\p{Cc}\u2028\u2029]+/gu;

/** Ends what the text opens and drops the ends of what it never opened. */
function balanced(text: string): string {
	let open = 0;
	let out = '';
	for (const character of text) {
		if (/[\u2066-\u2068]/.test(character)) open++;
		if (character === '\u2069' && open-- === 0) {
			open = 0;
			continue;
		}
		out += character;
	}
	return out + '\u2069'.repeat(open);
}
