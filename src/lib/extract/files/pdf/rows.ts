import type { Run } from './runs.ts';

/** Runs that stand beside each other on one baseline, as they were drawn or as they are read. */
export interface Row {
	readonly runs: Run[];
	x0: number;
	x1: number;
	/** Of its baseline, and the size of its font, as most letters have them. */
	y: number;
	size: number;
	readonly block: number | null;
	readonly isNote: boolean;
}

/* In sizes of the font. */
/** What stands further apart is of another column or cell. */
const WIDEST_GAP = 1.5;
/** Baselines of one row may differ so much; those of other rows are further apart. */
const SAME_BASELINE = 0.35;
const RAISED_AT_MOST = 0.75;
const SMALLER = 0.87;
/** What is so near belongs to the word, however high it is raised. */
const TOUCHING = 0.3;

/** The rows of runs, each of runs that follow each other. */
export function rowsOf(runs: readonly Run[]): Row[] {
	const rows: Row[] = [];
	for (const run of runs) {
		const row = rows.at(-1);
		// The library fills the gap between columns with a space of that width.
		const isSpace = run.text.trim() === '';
		if (isSpace && !(row && isBeside(row, run) && run.width <= WIDEST_GAP * run.size)) continue;
		if (row && isBeside(row, run)) add(row, run);
		else {
			const { x, y, width, size, block, isNote } = run;
			rows.push({ runs: [run], x0: x, x1: x + width, y, size, block, isNote });
		}
	}
	return joined(rows);
}

function isBeside(row: Row, run: Run): boolean {
	const size = Math.max(row.size, run.size);
	const gap = Math.max(run.x - row.x1, row.x0 - (run.x + run.width));
	if (gap > WIDEST_GAP * size) return false;
	const apart = Math.abs(run.y - row.y);
	if (apart <= SAME_BASELINE * size) return true;
	const isSmaller = Math.min(row.size, run.size) <= SMALLER * size;
	if (!isSmaller || gap > size) return false;
	return apart <= (gap <= TOUCHING * size ? 1.1 : RAISED_AT_MOST) * size && !isBelow(row, run);
}

/** A small row that begins at the left below a large one is the next row, not its foot. */
const isBelow = (row: Row, run: Run) =>
	run.y < row.y - SAME_BASELINE * row.size && run.x < row.x0 + (row.x1 - row.x0) / 2;

function add(row: Row, run: Run): void {
	row.runs.push(run);
	row.x0 = Math.min(row.x0, run.x);
	row.x1 = Math.max(row.x1, run.x + run.width);
	settle(row);
}

/** Baseline and size are those of most letters. */
function settle(row: Row): void {
	const letters = new Map<number, number>();
	let most = 0;
	for (const { text, size, y } of row.runs) {
		const those = (letters.get(size) ?? 0) + text.trim().length;
		letters.set(size, those);
		if (those > most || (those === most && size > row.size))
			[most, row.size, row.y] = [those, size, y];
	}
}

/** Rows of one baseline that were not drawn one after the other, where they stand close together. */
function joined(rows: readonly Row[]): Row[] {
	const out: Row[] = [];
	for (const row of rows) {
		const near = out
			.slice(-NEARBY)
			.find(
				(one) =>
					Math.abs(one.y - row.y) < 0.2 * row.size &&
					Math.abs(one.size - row.size) < 0.2 * row.size &&
					Math.max(row.x0 - one.x1, one.x0 - row.x1) < TOUCHING * row.size
			);
		if (near) for (const run of row.runs) add(near, run);
		else out.push(row);
	}
	return out;
}

/** How far back a row may have been begun. */
const NEARBY = 12;
