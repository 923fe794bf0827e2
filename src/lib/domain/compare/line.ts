import type { Span } from './days.ts';

/** Where a dated thing stands on a line from 0 to 1, from the line's start in reading direction. */
export interface Placed {
	/** From the beginning of its first possible day to the end of its last. */
	start: number;
	end: number;
	/** Where its label begins: at `start`, or further in so that it ends on the line. */
	label: number;
	/** Row of the label, from 0; labels of one row never overlap. */
	lane: number;
}

/**
 * Places spans, in their given order, on the line that `line` bounds by day numbers, both included.
 * A day is as wide as a day: no date is drawn as more exact than it is. `labelWidth` is how much of
 * the line a label takes (0 to 1). Lanes are given first-fit by where labels begin, which needs as
 * few as any way does (interval partitioning; Kleinberg and Tardos 2005, section 4.1).
 */
export function placeOnLine(
	spans: readonly Span[],
	line: { from: number; to: number },
	labelWidth: number
): Placed[] {
	const width = clamp(labelWidth);
	const days = Math.max(1, line.to - line.from + 1);
	const placed = spans.map(({ earliest, latest }): Placed => {
		const start = clamp((earliest - line.from) / days);
		const end = latest === null ? 1 : clamp((latest + 1 - line.from) / days);
		return { start, end, label: Math.min(start, 1 - width), lane: 0 };
	});
	const ends: number[] = [];
	for (const one of [...placed].sort((a, b) => a.label - b.label)) {
		const free = ends.findIndex((end) => end <= one.label);
		one.lane = free < 0 ? ends.length : free;
		ends[one.lane] = one.label + width;
	}
	return placed;
}

function clamp(share: number): number {
	return Math.min(1, Math.max(0, Number.isNaN(share) ? 0 : share));
}
