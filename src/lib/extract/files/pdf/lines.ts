import { compose, markIn, type Composed } from './compose.ts';
import { isLeft, isRight } from './letters.ts';
import { inReadingOrder } from './order.ts';
import { rowsOf, type Row } from './rows.ts';
import type { PageRuns } from './runs.ts';

/** A line of a page, and where it stands: x to the right, y up, in points. */
export interface Line {
	text: string;
	/** Of its page, from 0. */
	readonly page: number;
	readonly x0: number;
	readonly x1: number;
	readonly y: number;
	readonly size: number;
	/** That most of its letters are set in. */
	readonly font: string;
	readonly block: number | null;
	readonly isNote: boolean;
	readonly right: boolean;
	/** Marker of a note that it begins with. */
	readonly mark: string | null;
	readonly pieces: Composed['pieces'];
}

/** The lines of a page in the order of reading, and markers of notes that were in them. */
export function linesOf(runs: PageRuns, page: number): { lines: Line[]; marks: string[] } {
	const fromRight = isFromRight(runs);
	const rows = inReadingOrder(rowsOf(runs.runs), runs.isTagged, fromRight);
	const notes = new Set(rows.flatMap((row) => markIn(row, fromRight) ?? []));
	const marks: string[] = [];
	const lines = rows.map((row): Line => {
		const composed = compose(row, fromRight, notes);
		const { pieces, right, mark } = composed;
		marks.push(...composed.marks.filter((one) => one !== mark));
		const { x0, x1, y, size, block, isNote } = row;
		const text = textOf(pieces, false);
		const font = fontOf(row);
		return { text, page, x0, x1, y, size, font, block, isNote, right, mark, pieces };
	});
	return { lines: lines.filter(({ text }) => text !== ''), marks };
}

function isFromRight({ runs }: PageRuns): boolean {
	let balance = 0;
	for (const { text } of runs) {
		for (const letter of text) balance += isRight(letter) ? 1 : isLeft(letter) ? -1 : 0;
	}
	return balance > 0;
}

function fontOf({ runs }: Row): string {
	const letters = new Map<string, number>();
	for (const { font, text } of runs) letters.set(font, (letters.get(font) ?? 0) + text.length);
	return [...letters].reduce((a, b) => (b[1] > a[1] ? b : a), ['', 0])[0];
}

function textOf(pieces: Composed['pieces'], mirrored: boolean): string {
	return pieces
		.map(({ text, right }) => (right && mirrored ? mirror(text) : text))
		.join('')
		.replace(DRAWN_OUT, '')
		.replace(/\s+/g, ' ')
		.trim();
}

/** The stroke that draws a word out to the width of its line (tatweel). */
const DRAWN_OUT = /(?<=\p{Script=Arabic}\p{M}{0,3})\u0640+(?=\p{Script=Arabic})/gu;

/* Signs that are drawn mirrored where a line runs from the right (UAX 9, L4) */

const MIRRORED: Record<string, string> = Object.fromEntries(
	['()', '[]', '{}', '<>', '«»', '‹›', '≤≥'].flatMap(([a, b]) => [
		[a, b],
		[b, a]
	])
);
const mirror = (text: string) => text.replace(/[()[\]{}<>«»‹›≤≥]/g, (sign) => MIRRORED[sign]!);

const WELL_SET = /(?<![^\s])[([{«‹](?=\S)|(?<=\S)[)\]}»›](?=[\s.,،;؛:]|$)/g;
const ILL_SET = /(?<![^\s])[)\]}»›](?=\S)|(?<=\S)[([{«‹](?=[\s.,،;؛:]|$)/g;

/** Some files say how a bracket looks, others what it is: where the brackets of lines stand wrong, they are turned. */
export function withBrackets(lines: readonly Line[]): void {
	let balance = 0;
	for (const { right, text } of lines) {
		if (!right) continue;
		balance += (text.match(WELL_SET)?.length ?? 0) - (text.match(ILL_SET)?.length ?? 0);
	}
	if (balance >= 0) return;
	for (const line of lines) if (line.right) line.text = textOf(line.pieces, true);
}
