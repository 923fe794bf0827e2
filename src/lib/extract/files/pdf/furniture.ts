import type { Line } from './lines.ts';
import { countingOn, numberIn, type PageNumber } from './page-numbers.ts';

/** The lines of pages without their heads and feet, what these were, and the numbers printed there. */
export interface Unfurnished {
	readonly pages: Line[][];
	readonly aside: string[];
	readonly numbers: readonly (PageNumber | null)[];
}

/** How many rows from the edge of its lines a head or foot may have. */
const DEEPEST = 3;
/** Baselines of the same head on other pages, in points. */
const SAME_PLACE = 4;
const LONGEST = 120;

/** A row at the edge of a page: what stands on one baseline. */
interface Edge {
	readonly lines: readonly Line[];
	readonly y: number;
	readonly depth: number;
	readonly side: 'head' | 'foot';
	/** What is between it and the next row, in sizes of its font. */
	readonly gap: number;
}

/** Takes heads, feet and numbers off pages: what comes again at the same place, or counts on. */
export function withoutFurniture(pages: readonly Line[][], bodySize: number): Unfurnished {
	const edges = pages.map(edgesOf);
	const numbers = countingOn(edges.map((rows) => rows.flatMap(({ lines }) => numbersIn(lines))));
	const times = repeated(edges.flat());
	const places = new Map<string, number>();
	const certain = edges.map((rows, page) =>
		rows.filter((edge) => isCertain(edge, numbers[page] ?? null, times, bodySize, pages.length))
	);
	for (const { side, y } of certain.flat()) {
		places.set(placeOf(side, y), (places.get(placeOf(side, y)) ?? 0) + 1);
	}
	const aside: string[] = [];
	const kept = pages.map((lines, page) => {
		const off = new Set<Line>();
		for (const side of ['head', 'foot'] as const) {
			for (const edge of edges[page]!.filter((one) => one.side === side)) {
				if (!certain[page]!.includes(edge) && !isUsual(edge, places, pages.length, bodySize)) break;
				for (const line of edge.lines) off.add(line);
			}
		}
		aside.push(...lines.filter((line) => off.has(line)).map(({ text }) => text));
		return lines.filter((line) => !off.has(line));
	});
	return { pages: kept, aside, numbers };
}

function edgesOf(lines: readonly Line[]): Edge[] {
	const rows: Line[][] = [];
	for (const line of [...lines].sort((a, b) => b.y - a.y)) {
		const row = rows.at(-1);
		if (row && Math.abs(row[0]!.y - line.y) < 0.4 * line.size) row.push(line);
		else rows.push([line]);
	}
	const edge = (i: number, next: number, depth: number, side: Edge['side']): Edge[] => {
		const row = rows[i];
		if (!row) return [];
		const other = rows[next];
		const gap = other ? Math.abs(row[0]!.y - other[0]!.y) / row[0]!.size : Infinity;
		return [{ lines: row, y: row[0]!.y, depth, side, gap }];
	};
	// A page of few lines may be all text.
	const depths = [...Array(Math.min(DEEPEST, Math.ceil(rows.length / 2))).keys()];
	const last = rows.length - 1;
	return [
		...depths.flatMap((d) => edge(d, d + 1, d, 'head')),
		...depths.flatMap((d) => (last - d > d ? edge(last - d, last - d - 1, d, 'foot') : []))
	];
}

const numbersIn = (lines: readonly Line[]) =>
	lines.length > MOST_IN_A_HEAD ? [] : lines.flatMap(({ text }) => numberIn(text) ?? []);
const MOST_IN_A_HEAD = 4;

const keyOf = ({ side, lines }: Edge) =>
	`${side} ${lines.map(({ text }) => text.replace(/\p{Nd}+|\b[ivxlc]+\b/giu, '#')).join(' ')}`;
const placeOf = (side: string, y: number) => `${side} ${Math.round(y / SAME_PLACE)}`;

/** How often each row comes again, its numbers aside, at the same height. */
function repeated(edges: readonly Edge[]): (edge: Edge) => number {
	const heights = new Map<string, number[]>();
	for (const edge of edges) {
		const key = keyOf(edge);
		heights.set(key, [...(heights.get(key) ?? []), edge.y]);
	}
	return (edge) =>
		heights.get(keyOf(edge))!.filter((y) => Math.abs(y - edge.y) <= SAME_PLACE).length;
}

function isCertain(
	{ lines, ...edge }: Edge,
	number: PageNumber | null,
	times: (edge: Edge) => number,
	bodySize: number,
	pages: number
): boolean {
	const found = numbersIn(lines);
	const isOwn =
		number !== null &&
		found.some(({ value, style }) => value === number.value && style === number.style);
	const words = lines.map(({ text }) => text).join(' ');
	if (words.length > LONGEST) return false;
	if (isOwn && (found.every(({ alone }) => alone) || edge.gap > APART)) return true;
	// A number far from all text is a page's, though there is no other to compare it with.
	if (found.length === lines.length && found[0]!.alone && edge.depth === 0 && edge.gap > FAR)
		return true;
	// A line that is no further from the text than its lines are apart has to come again more often.
	const fewest = edge.gap > APART ? 2 : Math.max(2, pages / 3);
	const isSame = times({ lines, ...edge }) >= fewest;
	return isSame && /\p{L}|\p{N}/u.test(words) && lines[0]!.size <= LARGEST * bodySize;
}

/* In sizes of the font. */
const APART = 1.6;
const FAR = 3;
/** A heading that is larger comes again for other reasons. */
const LARGEST = 1.2;

/** A row where most pages have their head, as far from the text, whatever it says. */
function isUsual(
	{ lines, side, y, gap }: Edge,
	places: ReadonlyMap<string, number>,
	pages: number,
	bodySize: number
): boolean {
	const words = lines.map(({ text }) => text).join(' ');
	if (words.length > LONGEST || gap <= APART || lines[0]!.size > bodySize) return false;
	const there = [-1, 0, 1].map((by) => places.get(placeOf(side, y + by * SAME_PLACE)) ?? 0);
	return pages > 3 && there.reduce((a, b) => a + b) >= pages / 2;
}
