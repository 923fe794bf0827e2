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
/** Steps in months, from which the finest is taken that gives few enough marks. */
const STEPS = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12_000];

/** Where the years or months begin between two day numbers, both included. */
export function ticksOf({ from, to }: { from: number; to: number }): Tick[] {
	const [first, last] = [monthOf(from), monthOf(to)];
	const step = STEPS.find((months) => (last - first) / months < MOST_TICKS) ?? STEPS.at(-1)!;
	const ticks: Tick[] = [];
	for (let month = Math.ceil(first / step) * step; month <= last; month += step) {
		const year = Math.floor(month / 12);
		// setUTCFullYear, since Date.UTC takes the years 0 to 99 for 1900 to 1999.
		const day = new Date(0).setUTCFullYear(year, month % 12, 1) / DAY;
		if (day < from) continue;
		const date = isoDay(day).slice(0, step % 12 === 0 ? 4 : 7);
		ticks.push({ at: (day - from) / Math.max(1, to - from + 1), date });
	}
	return ticks;
}

/** Months since the year 0. */
function monthOf(day: number): number {
	const date = new Date(day * DAY);
	return date.getUTCFullYear() * 12 + date.getUTCMonth();
}
