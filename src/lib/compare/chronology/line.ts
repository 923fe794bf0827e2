import { shareOf, type Axis } from './axis.ts';
import type { Span } from '#lib/record/days.ts';

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
 * Places spans, in their given order, on the line that `axis` draws. No date is drawn as more exact
 * than it is. `labelWidth` is how much of the line a label takes (0 to 1); `follows` names for each span
 * those before it in the given order that its label has to stay below. Lanes are given first-fit by
 * where labels begin, which where nothing follows needs as few as any way does (interval
 * partitioning; Kleinberg and Tardos 2005, section 4.1).
 */
export function placeOnLine(
	spans: readonly Span[],
	axis: Axis,
	labelWidth: number,
	follows: readonly (readonly number[])[] = []
): Placed[] {
	const width = clamp(labelWidth);
	const placed = spans.map(({ earliest, latest }): Placed => {
		const start = shareOf(axis, earliest);
		const end = latest === null ? 1 : shareOf(axis, latest + 1);
		return { start, end, label: Math.min(start, 1 - width), lane: 0 };
	});
	const order = placed.map((_, i) => i).sort((a, b) => placed[a]!.label - placed[b]!.label);
	const ends: number[] = [];
	const done = new Set<number>();
	for (const i of order) {
		const one = placed[i]!;
		const above = (follows[i] ?? []).filter((other) => done.has(other));
		const least = Math.max(-1, ...above.map((other) => placed[other]!.lane)) + 1;
		const free = ends.findIndex((end, lane) => lane >= least && end <= one.label);
		one.lane = free < 0 ? Math.max(least, ends.length) : free;
		ends[one.lane] = one.label + width;
		done.add(i);
	}
	return placed;
}

function clamp(share: number): number {
	return Math.min(1, Math.max(0, Number.isNaN(share) ? 0 : share));
}
