import fc from 'fast-check';
import { expect, test } from 'vitest';
import { axisOf } from './axis.ts';
import type { Span } from '#lib/record/days.ts';
import { placeOnLine } from './line.ts';

const span = (earliest: number, latest: number | null = earliest): Span => ({
	earliest,
	latest,
	uncertain: false,
	approximate: false
});

test('a day is drawn as wide as a day, a vague date as wide as it is vague', () => {
	const line = axisOf([], { from: 100, to: 109 });
	const placed = placeOnLine([span(100), span(104, 106), span(108, null), span(109)], line, 0);
	expect(placed.map(({ start, end }) => [start, end])).toEqual([
		[0, 0.1],
		[0.4, 0.7],
		[0.8, 1],
		[0.9, 1]
	]);
});

test('a line of one day is that day', () => {
	expect(placeOnLine([span(5)], axisOf([], { from: 5, to: 5 }), 0.25)).toEqual([
		{ start: 0, end: 1, label: 0, lane: 0 }
	]);
});

test('labels that would overlap go to another lane, and none runs off the end', () => {
	const line = axisOf([], { from: 0, to: 9 });
	const placed = placeOnLine([span(0), span(1), span(4), span(9)], line, 0.3);
	expect(placed.map(({ lane }) => lane)).toEqual([0, 1, 0, 0]);
	expect(placed[3]!.label).toBe(0.7);
});

const anySpans = fc.array(
	fc
		.tuple(fc.integer({ min: 0, max: 400 }), fc.option(fc.integer({ min: 0, max: 90 })))
		.map(([from, days]) => span(from, days === null ? null : from + days)),
	{ maxLength: 40 }
);

test('everything stands on the line, no two labels of a lane overlap, and no lane is needless', () => {
	fc.assert(
		fc.property(
			anySpans,
			fc.integer({ min: 1, max: 1000 }).map((n) => n / 1000),
			(spans, width) => {
				const placed = placeOnLine(spans, axisOf(spans, { from: 0, to: 490 }), width);
				expect(placed).toHaveLength(spans.length);
				for (const { start, end, label } of placed) {
					expect(start).toBeGreaterThanOrEqual(0);
					expect(end).toBeGreaterThan(start);
					expect(end).toBeLessThanOrEqual(1);
					expect(label).toBeGreaterThanOrEqual(0);
				}
				const overlapping = (label: number) =>
					placed.filter((one) => one.label <= label && label < one.label + width).length;
				for (const one of placed) {
					const others = placed.filter((other) => other !== one && other.lane === one.lane);
					for (const other of others) {
						const apart = other.label >= one.label + width || one.label >= other.label + width;
						expect(apart).toBe(true);
					}
				}
				const lanes = Math.max(0, ...placed.map(({ lane }) => lane + 1));
				expect(lanes).toBe(Math.max(0, ...placed.map(({ label }) => overlapping(label))));
			}
		)
	);
});

test('a label stays below those of what it follows, and each lane still has room for its labels', () => {
	const following = fc
		.tuple(anySpans, fc.array(fc.tuple(fc.nat(39), fc.nat(39)), { maxLength: 30 }))
		.map(([spans, pairs]) => {
			const sorted = [...spans].sort((a, b) => a.earliest - b.earliest);
			const follows = sorted.map((_, i) =>
				pairs.flatMap(([one, other]) => (one === i && other < i ? [other] : []))
			);
			return { spans: sorted, follows };
		});
	fc.assert(
		fc.property(following, ({ spans, follows }) => {
			const placed = placeOnLine(spans, axisOf(spans, { from: 0, to: 490 }), 0.2, follows);
			for (const [i, one] of placed.entries()) {
				for (const other of follows[i]!) {
					expect(one.lane).toBeGreaterThan(placed[other]!.lane);
				}
				for (const other of placed) {
					if (other === one || other.lane !== one.lane) continue;
					expect(Math.abs(one.label - other.label)).toBeGreaterThanOrEqual(0.2 - 1e-9);
				}
			}
		})
	);
});

test.each([Number.NaN, -1, 7, Infinity])(
	'a label width of %d is taken for the nearest that is one',
	(width) => {
		const [placed] = placeOnLine([span(3)], axisOf([], { from: 0, to: 9 }), width);
		expect(placed!.label).toBeGreaterThanOrEqual(0);
		expect(placed!.label).toBeLessThanOrEqual(0.3);
	}
);
