import type { Span } from '#lib/record/days.ts';

/** A stretch of the line on which nothing lies, drawn short: its first and last day number. */
interface Gap {
	from: number;
	to: number;
	/** Shares of the line, 0 to 1. */
	start: number;
	end: number;
}

/**
 * A line of time that may be broken: straight between its `stops`, which give the share of the line
 * (0 to 1) at which a day begins. Plain data. Outside of gaps all days are of one width.
 */
export interface Axis {
	stops: { day: number; at: number }[];
	gaps: Gap[];
}

/** Share of the line that a gap keeps: enough for the words that say how long it is. */
const GAP = 0.065;
/** So that most of the line is left for what is dated. */
const MOST_GAPS = 5;
/** A stretch is cut short where it takes more than this of what is not cut short yet. */
const TOO_EMPTY = 0.1;
/** In days; what is shorter is no long time, however little the line has besides. */
const LEAST = 45;
/** Share of all dated days that stays before and after them, so that no sign stands at the break; in days at least and at most. */
const MARGIN = { share: 0.05, least: 3, most: 60 };

/**
 * The line from one day number to another, both included, with its longest empty stretches cut short.
 * An open span has no end, so that nothing after it is empty.
 */
export function axisOf(spans: readonly Span[], line: { from: number; to: number }): Axis {
	const end = Math.max(line.to, line.from) + 1;
	const cuts = tooEmpty(emptyWithin(spans, line.from, end), end - line.from);
	const kept = cuts.reduce((days, [from, to]) => days - (to - from), end - line.from);
	const width = (1 - cuts.length * GAP) / kept;

	const axis: Axis = { stops: [{ day: line.from, at: 0 }], gaps: [] };
	let [day, at] = [line.from, 0];
	const go = (to: number, share: number) => {
		[day, at] = [to, Math.min(1, at + share)];
		axis.stops.push({ day, at: day === end ? 1 : at });
	};
	for (const [from, to] of cuts) {
		go(from, (from - day) * width);
		const start = at;
		go(to, GAP);
		axis.gaps.push({ from, to: to - 1, start, end: at });
	}
	if (day < end) go(end, (end - day) * width);
	return axis;
}

/** Where on the line a day begins, from 0 to 1; days before or after it are at its ends. */
export function shareOf({ stops }: Axis, day: number): number {
	const next = stops.findIndex((stop) => stop.day >= day);
	const [before, after] = [stops[next - 1], stops[next]];
	if (!after) return 1;
	if (!before) return 0;
	return before.at + ((day - before.day) / (after.day - before.day)) * (after.at - before.at);
}

type Stretch = [from: number, to: number];

/** Stretches that no span touches, less their margins; `to` is the day after their last. */
function emptyWithin(spans: readonly Span[], from: number, end: number): Stretch[] {
	const busy = spans
		.map(({ earliest, latest }): Stretch => [earliest, latest === null ? end : latest + 1])
		.sort(([a], [b]) => a - b);
	const empty: Stretch[] = [];
	let at = from;
	for (const [start, stop] of busy) {
		empty.push([at, Math.max(at, Math.min(start, end))]);
		at = Math.max(at, stop);
	}
	empty.push([at, Math.max(at, end)]);
	const dated = empty.reduce((days, [start, stop]) => days - (stop - start), end - from);
	const { share, least, most } = MARGIN;
	const margin = Math.round(Math.min(most, Math.max(least, dated * share)));
	return empty
		.map(([start, stop]): Stretch => [start + margin, stop === end ? end : stop - margin])
		.filter(([start, stop]) => stop > start);
}

/** The longest of them as long as each takes too much of what the longer ones leave; in order of time. */
function tooEmpty(empty: readonly Stretch[], days: number): Stretch[] {
	const cuts: Stretch[] = [];
	let left = days;
	for (const one of [...empty].sort((a, b) => b[1] - b[0] - (a[1] - a[0]))) {
		const length = one[1] - one[0];
		if (cuts.length === MOST_GAPS || length < Math.max(LEAST, left * TOO_EMPTY)) break;
		cuts.push(one);
		left -= length;
	}
	return cuts.sort(([a], [b]) => a - b);
}
