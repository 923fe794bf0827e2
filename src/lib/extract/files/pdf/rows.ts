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

interface Begun extends Row {
	/** How many letters it has of each size, and how many of the one that most are of. */
	readonly letters: Map<number, number>;
	most: number;
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
	const rows: Begun[] = [];
	for (const run of runs) {
		const row = rows.at(-1);
		// The library fills the gap between columns with a space of that width.
		const isSpace = run.text.trim() === '';
		if (isSpace && !(row && isBeside(row, run) && run.width <= WIDEST_GAP * run.size)) continue;
		if (row && isBeside(row, run)) add(row, run);
		else {
			const { x, y, width, size, block, isNote } = run;
			const most = run.text.trim().length;
			const letters = new Map([[size, most]]);
			rows.push({ runs: [run], x0: x, x1: x + width, y, size, block, isNote, letters, most });
		}
	}
	// What has no width of its own is a mark that was left over where its letter was cut off.
	return joined(rows).filter((row) => row.runs.some((run) => run.width > 0.01 * run.size));
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

function add(row: Begun, run: Run): void {
	row.runs.push(run);
	row.x0 = Math.min(row.x0, run.x);
	row.x1 = Math.max(row.x1, run.x + run.width);
	const those = (row.letters.get(run.size) ?? 0) + run.text.trim().length;
	row.letters.set(run.size, those);
	// Baseline and size are those of most letters.
	if (those > row.most || (those === row.most && run.size > row.size)) {
		row.most = those;
		row.size = run.size;
		row.y = run.y;
	}
}

/**
 * Rows of one baseline that were not drawn one after the other: a program that takes signs or figures from
 * another font draws them by themselves. They belong together where one fills a gap of the other, or they stand close.
 */
function joined(rows: readonly Begun[]): Begun[] {
	const out: Begun[] = [];
	for (const row of rows) {
		const near = out.slice(-NEARBY).filter((one) => isOneRow(one, row));
		const [first, ...others] = near;
		if (!first) {
			out.push(row);
			continue;
		}
		for (const one of [...others, row]) for (const run of one.runs) add(first, run);
		for (const one of others) out.splice(out.indexOf(one), 1);
	}
	return out;
}

function isOneRow(a: Row, b: Row): boolean {
	const size = Math.max(a.size, b.size);
	if (Math.abs(a.y - b.y) >= 0.2 * size || Math.abs(a.size - b.size) >= 0.2 * size) return false;
	const apart = Math.max(b.x0 - a.x1, a.x0 - b.x1);
	return apart < (isOfSigns(a) || isOfSigns(b) ? CLOSE : TOUCHING) * size;
}

/** Signs and figures alone are drawn by themselves for want of a font, and no column of text. */
const isOfSigns = ({ runs }: Row) => !runs.some(({ text }) => /\p{L}/u.test(text));

/** How far back a row may have been begun, and how far a sign is from what it belongs to. */
const NEARBY = 40;
const CLOSE = 1;
