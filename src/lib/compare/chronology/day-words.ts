import { shareOf, type Axis } from './axis.ts';

const DAY = 86_400_000;

/** The ISO day of a day number (days since 1970-01-01). */
export function isoDay(day: number): string {
	return new Date(day * DAY).toISOString().slice(0, 10);
}

/** A mark on the axis: the share of the line where its year or month begins, and its EDTF date. */
export interface Tick {
	at: number;
	date: string;
}

/** More than these stand too close to be read on the narrowest line that is drawn. */
const MOST_TICKS = 9;
/** Share of the line that a date takes, with the room before the next. */
const DATE_WIDTH = 0.085;
const LAST_DAY_WIDTH = 0.15;
const DAYS_A_MONTH = 30.44;
/** Steps in months, from which the finest is taken that gives few enough marks. */
const STEPS = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12_000];

/**
 * Where the years or months begin on the line, outside of its gaps, each clear of the one before it;
 * and the last day, where the line ends in a gap, so that it says until when nothing is dated.
 */
export function ticksOf(axis: Axis): Tick[] {
	const [from, to] = [axis.stops[0]?.day ?? 0, (axis.stops.at(-1)?.day ?? 1) - 1];
	const [first, last] = [monthOf(from), monthOf(to)];
	const inGaps = axis.gaps.reduce((sum, gap) => sum + gap.to - gap.from + 1, 0) / DAYS_A_MONTH;
	const drawn = last - first - inGaps;
	const step = STEPS.find((months) => drawn / months < MOST_TICKS) ?? STEPS.at(-1)!;
	const ticks: Tick[] = [];
	for (let month = Math.ceil(first / step) * step; month <= last; month += step) {
		const year = Math.floor(month / 12);
		// setUTCFullYear, since Date.UTC takes the years 0 to 99 for 1900 to 1999.
		const day = new Date(0).setUTCFullYear(year, month % 12, 1) / DAY;
		const at = shareOf(axis, day);
		const room = at - (ticks.at(-1)?.at ?? -1) >= DATE_WIDTH;
		if (day < from || !room || axis.gaps.some((gap) => gap.from < day && day <= gap.to)) continue;
		ticks.push({ at, date: isoDay(day).slice(0, step % 12 === 0 ? 4 : 7) });
	}
	if (axis.gaps.at(-1)?.to !== to) return ticks;
	const before = ticks.filter(({ at }) => at <= 1 - LAST_DAY_WIDTH - DATE_WIDTH);
	return [...before, { at: 1, date: isoDay(to) }];
}

/** Months since the year 0. */
function monthOf(day: number): number {
	const date = new Date(day * DAY);
	return date.getUTCFullYear() * 12 + date.getUTCMonth();
}
