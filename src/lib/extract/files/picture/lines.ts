import { isLeft, isRight } from '../pdf/letters.ts';
import type { Line } from '../pdf/lines.ts';
import { inReadingOrder } from '../pdf/order.ts';
import type { Row } from '../pdf/rows.ts';
import type { LineInPicture, PictureLine, PicturePage } from './page.ts';

/** A line with what a person needs who compares it with its picture. */
export interface ReadLine extends Line {
	readonly picture: LineInPicture;
}

/** A word of which the program is less sure is pointed out; in its own hundredths. */
const SURE = 80;
/** Heights of lines that are set in one size are measured so far apart at most. */
const SAME_SIZE = 0.3;
/** Marks of direction, which the program puts around words of the other one. */
const MARKS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** The lines of a page, `page` from 0, that was read from its picture. */
export function linesOfPicture({ lines, height }: PicturePage, page: number): ReadLine[] {
	const sizes = sizesOf(lines);
	const isFromRight =
		balance(lines.flatMap(({ words }) => words.map(({ text }) => text)).join('')) > 0;
	const read = lines.flatMap((line, i): ReadLine[] => {
		const words = line.words
			.map(({ text, sure }) => ({ text: text.replace(MARKS, '').trim(), sure }))
			.filter(({ text }) => text !== '');
		if (words.length === 0) return [];
		const text = words.map((word) => word.text).join(' ');
		const { x0, x1, top, bottom, baseline } = line;
		const own = balance(text);
		// A number alone runs as its page does.
		const right = own === 0 ? isFromRight : own > 0;
		const unsure = words.flatMap(({ sure }, k) => (sure < SURE ? [k] : []));
		return [
			{
				...{ text, page, x0, x1, y: height - baseline, size: sizes[i]!, right },
				...{ font: '', block: null, isNote: false, mark: null },
				pieces: [{ text, right }],
				picture: { top, bottom, unsure }
			}
		];
	});
	return inOrder(read, isFromRight);
}

/** The program finds columns by itself; where it read across them, they are found as in a drawn page. */
function inOrder(lines: readonly ReadLine[], isFromRight: boolean): ReadLine[] {
	const rows = new Map(lines.map((line) => [rowOf(line), line]));
	return inReadingOrder([...rows.keys()], false, isFromRight).map((row) => rows.get(row)!);
}

function rowOf({ text, x0, x1, y, size, right }: ReadLine): Row {
	const run = { text, x: x0, y, width: x1 - x0, size, font: '', right, block: null, isNote: false };
	return { runs: [run], x0, x1, y, size, block: null, isNote: false };
}

function balance(text: string): number {
	let sum = 0;
	for (const letter of text) sum += isRight(letter) ? 1 : isLeft(letter) ? -1 : 0;
	return sum;
}

/** The size of each line: of those measured about alike, the one that most letters have. */
function sizesOf(lines: readonly PictureLine[]): number[] {
	const letters = ({ words }: PictureLine) => words.reduce((sum, { text }) => sum + text.length, 0);
	const kinds: number[] = [];
	for (const line of [...lines].sort((a, b) => letters(b) - letters(a))) {
		if (!kinds.some((size) => isAlike(size, line.size))) kinds.push(line.size);
	}
	return lines.map(({ size }) => kinds.find((kind) => isAlike(kind, size))!);
}

const isAlike = (a: number, b: number) => Math.abs(a - b) <= SAME_SIZE * a;
