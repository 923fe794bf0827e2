import type { Row } from './rows.ts';

/**
 * Rows in the order of reading. Programs draw a page as it is read, headings and feet aside, and a tagged
 * page tells its order; where neither holds, it is found by the columns: between what stands across all
 * of them, each is read to its end.
 */
export function inReadingOrder(rows: readonly Row[], isTagged: boolean, fromRight: boolean): Row[] {
	if (isTagged || isSane(rows, fromRight)) return [...rows];
	return byColumns(rows, fromRight);
}

/** Of so many steps against the order of reading, one is usual: headings and feet are drawn at any time. */
const USUAL = 12;
const FEW = 3;

function isSane(rows: readonly Row[], fromRight: boolean): boolean {
	let against = 0;
	for (let i = 1; i < rows.length; i++) {
		if (!followsOn(rows[i - 1]!, rows[i]!, fromRight)) against++;
	}
	return against <= Math.max(FEW, rows.length / USUAL);
}

function followsOn(a: Row, b: Row, fromRight: boolean): boolean {
	const isSameRow = Math.abs(a.y - b.y) < 0.3 * Math.max(a.size, b.size);
	const isBeyond = fromRight ? b.x1 <= a.x0 : b.x0 >= a.x1;
	// Beside each other row by row: a table, or columns that were drawn across.
	if (isSameRow) return false;
	const isOver = b.x0 < a.x1 && b.x1 > a.x0;
	return isOver ? b.y < a.y : isBeyond;
}

interface Column {
	x0: number;
	x1: number;
}

function byColumns(rows: readonly Row[], fromRight: boolean): Row[] {
	const columns = columnsOf(rows);
	if (fromRight) columns.reverse();
	const downwards = [...rows].sort((a, b) => b.y - a.y || (fromRight ? b.x1 - a.x1 : a.x0 - b.x0));
	if (columns.length < 2) return byRows(downwards, fromRight);
	const out: Row[] = [];
	let within: Row[][] = columns.map(() => []);
	for (const row of downwards) {
		const at = columns.findIndex(
			({ x0, x1 }) => row.x0 >= x0 - row.size && row.x1 <= x1 + row.size
		);
		if (at >= 0) within[at]!.push(row);
		else {
			out.push(...within.flat(), row);
			within = columns.map(() => []);
		}
	}
	return [...out, ...within.flat()];
}

/** What is on one baseline is read across. */
function byRows(downwards: readonly Row[], fromRight: boolean): Row[] {
	const bands: Row[][] = [];
	for (const row of downwards) {
		const band = bands.at(-1);
		if (band && Math.abs(band[0]!.y - row.y) < 0.3 * row.size) band.push(row);
		else bands.push([row]);
	}
	return bands.flatMap((band) => band.sort((a, b) => (fromRight ? b.x1 - a.x1 : a.x0 - b.x0)));
}

/** A gutter is crossed by few rows: headings, tables, feet. */
const CROSSED_AT_MOST = 0.12;
/** In sizes of the font. */
const NARROWEST_GUTTER = 0.8;
const FEWEST_ROWS = 5;
/** Columns of prose are wider than the cells of a table, in letters. */
const FEWEST_LETTERS = 14;

/** The columns of a page, from the left, by the strips that hardly a row crosses. */
export function columnsOf(rows: readonly Row[]): Column[] {
	const [left, right] = [Math.min(...rows.map((r) => r.x0)), Math.max(...rows.map((r) => r.x1))];
	const width = Math.ceil(right - left);
	if (rows.length < 2 * FEWEST_ROWS || !(width > 0) || width > 20_000) return [];
	const covered = new Array<number>(width + 1).fill(0);
	for (const { x0, x1 } of rows) {
		for (let x = Math.floor(x0 - left); x <= Math.ceil(x1 - left) && x <= width; x++) covered[x]!++;
	}
	const size = rows.map((row) => row.size).sort((a, b) => a - b)[rows.length >> 1]!;
	const columns: Column[] = [];
	let from = 0;
	for (let x = 0; x <= width; x++) {
		if (covered[x]! > CROSSED_AT_MOST * rows.length) continue;
		let end = x;
		while (end <= width && covered[end]! <= CROSSED_AT_MOST * rows.length) end++;
		if (end - x >= NARROWEST_GUTTER * size && x > from) {
			columns.push({ x0: left + from, x1: left + x });
			from = end;
		}
		x = end;
	}
	if (from < width) columns.push({ x0: left + from, x1: right });
	const isProse = ({ x0, x1 }: Column) => {
		const own = rows.filter((row) => row.x0 >= x0 - size && row.x1 <= x1 + size);
		const letters = own.map(({ runs }) => runs.reduce((sum, { text }) => sum + text.length, 0));
		return (
			own.length >= FEWEST_ROWS && letters.sort((a, b) => a - b)[own.length >> 1]! >= FEWEST_LETTERS
		);
	};
	return columns.length > 1 && columns.every(isProse) ? columns : [];
}
