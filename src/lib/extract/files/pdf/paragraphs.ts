import {
	BROKEN,
	BULLET,
	compoundsIn,
	ENDED,
	jointOf,
	LETTER_WITHOUT_CASE,
	SMALL,
	type Compounds
} from '#lib/text/plain-text.ts';
import type { Piece } from '../placed-text.ts';
import type { Line } from './lines.ts';

/** Lines joined into paragraphs, over columns and pages too. `at`: the place of each page. */
export function paragraphsOf(lines: readonly Line[], at: (page: number) => string): Piece[][] {
	const known = compoundsIn(lines.map(({ text }) => text));
	const isBreak = breaksIn(lines);
	const paragraphs: Paragraph[] = [];
	for (const [i, line] of lines.entries()) {
		const piece = { text: line.text, at: at(line.page) };
		const open = paragraphs.at(-1);
		if (!open || isBreak(i)) paragraphs.push({ pieces: [piece], first: line, last: line });
		else {
			join(open.pieces, open.last, line, { at: piece.at, known });
			open.last = line;
		}
	}
	return aroundInsets(paragraphs, (a, b) => {
		join(a.pieces, a.last, b.first, { at: at(b.first.page), known, pieces: b.pieces });
		a.last = b.last;
	}).map(({ pieces }) => pieces);
}

interface Paragraph {
	readonly pieces: Piece[];
	readonly first: Line;
	last: Line;
}

/** So many paragraphs of another size may stand between the halves of one. */
const MOST_BETWEEN = 12;

/** Puts what is set in another size, at the foot of a column or over a picture, behind the paragraph that it cuts in two. */
function aroundInsets(
	paragraphs: readonly Paragraph[],
	merge: (a: Paragraph, b: Paragraph) => void
): Paragraph[] {
	const out: Paragraph[] = [];
	let rest = [...paragraphs];
	while (rest.length > 0) {
		const [first, ...others] = rest as [Paragraph, ...Paragraph[]];
		const between = others
			.slice(0, MOST_BETWEEN)
			.findIndex((one) => sameSize(first.last, one.first));
		const next = others[between];
		const isCut =
			between > 0 &&
			next !== undefined &&
			!ENDED.test(first.last.text) &&
			SMALL.test(next.first.text) &&
			(next.first.page !== first.last.page || next.first.y > first.last.y);
		if (isCut) {
			merge(first, next);
			rest = [first, ...others.slice(0, between), ...others.slice(between + 1)];
			// What was between is looked at in its turn; the whole paragraph goes on from its new end.
			if (ENDED.test(first.last.text)) {
				out.push(first);
				rest = rest.slice(1);
			}
		} else {
			out.push(first);
			rest = others;
		}
	}
	return out;
}

function join(
	paragraph: Piece[],
	last: Line,
	line: Line,
	{
		at,
		known,
		pieces = [{ text: line.text, at }]
	}: { at: string; known: Compounds; pieces?: readonly Piece[] }
): void {
	const [end, joint] = isSameRow(last, line)
		? ['', ' ']
		: jointBetween(last.text, line.text, known);
	const tail = paragraph.pop()!;
	const text = (end === '' ? tail.text : tail.text.slice(0, -end.length)) + joint;
	const [next, ...more] = pieces as [Piece, ...Piece[]];
	if (tail.at === at) paragraph.push({ text: text + next.text, at }, ...more);
	else paragraph.push({ ...tail, text }, next, ...more);
}

/** A sign that programs alone set tells that a word was broken; of the others the words tell. */
function jointBetween(last: string, next: string, known: Compounds): [end: string, joint: string] {
	const soft = /\p{L}([\u00ad\u2010])$/u.exec(last);
	if (soft && /^\p{L}/u.test(next) && !known.hyphened.has(compound(last, next)))
		return [soft[1]!, ''];
	return jointOf(last, next, known);
}

const compound = (last: string, next: string) =>
	`${/\p{L}+(?=.$)/u.exec(last)?.[0] ?? ''}-${/^\p{L}+/u.exec(next)?.[0] ?? ''}`.toLowerCase();

/* Where a paragraph ends. Lengths are in sizes of the font. */

const SAME_SIZE = 0.08;
const INDENTED = 0.8;
/** Lines of one paragraph, and paragraphs, are so many times the usual distance apart at most. */
const SET_APART = 1.3;

const isSameRow = (a: Line, b: Line) =>
	a.page === b.page &&
	Math.abs(a.y - b.y) < 0.3 * a.size &&
	(a.right ? b.x1 <= a.x0 : b.x0 >= a.x1);

const startOf = (line: Line) => (line.right ? -line.x1 : line.x0);
const endOf = (line: Line) => (line.right ? -line.x0 : line.x1);

/** Whether a line begins a paragraph, by its number. */
function breaksIn(lines: readonly Line[]): (i: number) => boolean {
	const leading = leadingsOf(lines);
	return (i) => {
		const [a, b] = [lines[i - 1]!, lines[i]!];
		if (isSameRow(a, b)) return a.block !== b.block && !sameSize(a, b);
		if (BROKEN.test(a.text) && SMALL.test(b.text) && sameSize(a, b)) return false;
		if (!sameSize(a, b)) return true;
		const isEnded = ENDED.test(a.text);
		const isSmall = SMALL.test(b.text);
		const isFull = endsAtMargin(lines, i - 1, b);
		const isCarried = a.page !== b.page && LETTER_WITHOUT_CASE.test(b.text) && isLong(a, b);
		const goesOn = !isEnded && (isSmall || ((isFull || isCarried) && a.font === b.font));
		if (a.block !== null && b.block !== null) {
			if (a.block === b.block && a.page === b.page) return false;
			// Some programs make a paragraph of every line or page.
			return !goesOn || BULLET.test(b.text);
		}
		if (BULLET.test(b.text) && (isEnded || !isFull)) return true;
		const apart = a.y - b.y;
		if (a.page !== b.page || apart <= 0 || !isOver(a, b)) {
			return !(goesOn || (!isEnded && isFull && LETTER_WITHOUT_CASE.test(b.text)));
		}
		if (apart > SET_APART * leading(b)) return true;
		if (startOf(b) > startOf(a) + INDENTED * b.size && (isEnded || !isFull)) return true;
		if (isFull) return a.font !== b.font && !isEnded && !isSmall && !isMixed(a, b);
		return !(isSmall && !isEnded);
	};
}

/** A line with a few words of another font is no heading. */
const isMixed = (a: Line, b: Line) => a.pieces.length > 1 || b.pieces.length > 1;
const sameSize = (a: Line, b: Line) =>
	Math.abs(a.size - b.size) <= SAME_SIZE * Math.max(a.size, b.size);
const isOver = (a: Line, b: Line) => a.x0 < b.x1 && a.x1 > b.x0;

/** A line that is cut off so near the margin goes on on the next page. */
const isLong = (a: Line, b: Line) => a.x1 - a.x0 >= 0.6 * (b.x1 - b.x0);

/** How many lines on either side tell where the margin is. */
const AROUND = 4;

/** Whether the first word of the next line had no room in a line. */
function endsAtMargin(lines: readonly Line[], i: number, next: Line): boolean {
	const line = lines[i]!;
	let margin = endOf(line);
	for (let k = Math.max(0, i - AROUND); k <= i + AROUND && k < lines.length; k++) {
		const other = lines[k]!;
		if (other.page === line.page && sameSize(other, line) && isOver(other, line)) {
			margin = Math.max(margin, endOf(other));
		}
	}
	const word = /^\S+/u.exec(next.text)?.[0].length ?? 0;
	const width = ((next.x1 - next.x0) * word) / Math.max(1, next.text.length);
	return margin - endOf(line) < width + 0.25 * line.size;
}

/** The usual distance of lines, by the size of their font. */
function leadingsOf(lines: readonly Line[]): (line: Line) => number {
	const apart = new Map<number, number[]>();
	for (let i = 1; i < lines.length; i++) {
		const [a, b] = [lines[i - 1]!, lines[i]!];
		const by = a.y - b.y;
		if (a.page !== b.page || !sameSize(a, b) || by <= 0.5 * b.size || by > 3 * b.size) continue;
		const key = Math.round(b.size);
		apart.set(key, [...(apart.get(key) ?? []), by]);
	}
	const usual = new Map(
		[...apart].map(([size, all]) => [size, all.sort((a, b) => a - b)[all.length >> 2]!])
	);
	return (line) => usual.get(Math.round(line.size)) ?? 1.25 * line.size;
}
