import { plainText } from '#lib/text/plain-text.ts';
import type { Paragraph } from '../sections.ts';

const QUOTED = /^(?:> ?)+/;
/** Deeper, it is one long quotation. */
const DEEPEST = 5;
/** No mail goes so often to and fro. */
const MOST_BLOCKS = 10_000;

/**
 * The paragraphs of a plain text as mail has it: lines broken to a width are joined, also those of a
 * quotation, whose marks (`> `) stay before each of its paragraphs.
 */
export function paragraphsOfMail(text: string): Paragraph[] {
	const paragraphs: Paragraph[] = [];
	let [depth, blocks, lines]: [number, number, string[]] = [0, 0, []];
	const close = () => {
		for (const line of plainText(lines.join('\n')).text.split('\n')) {
			const words = line.trim();
			if (words !== '') paragraphs.push({ text: '> '.repeat(depth) + words, isHeading: false });
		}
		lines = [];
	};
	for (const line of text.split(/\r\n|\n|\r/)) {
		const marks = QUOTED.exec(line)?.[0] ?? '';
		const own = Math.min(DEEPEST, marks.replaceAll(' ', '').length);
		// An empty line of a quotation has its mark, and some programs leave it out.
		if (own !== depth && blocks++ < MOST_BLOCKS) {
			close();
			depth = own;
		}
		lines.push(own === depth ? line.slice(marks.length) : line);
	}
	close();
	return paragraphs;
}
