import { fold } from '../white-space.ts';

/** One line of a page: what a reader sees between two line breaks. */
export interface Line {
	/** The line, white space folded and trimmed, nothing else changed; never empty. */
	text: string;
	/** UTF-16 offset of its first character in the text it came from; absent for a parsed page. */
	start?: number;
	/** An empty line, or a block boundary, stands before it. */
	apart: boolean;
	/** What the markup says it is; 'text' where there is no markup. */
	kind: LineKind;
	/** Share of its characters inside links, 0 to 1; 0 where there is no markup. */
	linked: number;
}

export type LineKind = 'text' | 'heading' | 'item' | 'cell' | 'caption' | 'quote' | 'furniture';

const BREAK = /\r\n|[\n\r\u0085\u2028\u2029]/g;
/** The lines of a plain text, each with its place in it. */
export function linesOf(text: string): Line[] {
	const lines: Line[] = [];
	let apart = true;
	let from = 0;
	const add = (to: number): void => {
		const raw = text.slice(from, to);
		const folded = fold(raw);
		if (folded === '') {
			apart = true;
			return;
		}
		const start = from + raw.search(/\S/);
		lines.push({ text: folded, start, apart, kind: 'text', linked: 0 });
		apart = false;
	};
	for (const match of text.matchAll(BREAK)) {
		add(match.index);
		from = match.index + match[0].length;
	}
	add(text.length);
	return lines;
}

const WORD = /[\p{L}\p{N}]+(?:['’׳״.-][\p{L}\p{N}]+)*/gu;
/* Scripts written without spaces: two characters are counted as a word. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;

/** How many words a line has; an estimate where the script has no spaces. */
export function wordCount(text: string): number {
	const count = text.match(WORD)?.length ?? 0;
	const unspaced = text.match(UNSPACED)?.length ?? 0;
	return unspaced > 4 ? Math.max(count, Math.round(unspaced / 2)) : count;
}
