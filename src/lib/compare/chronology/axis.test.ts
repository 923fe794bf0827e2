import fc from 'fast-check';
import { expect, test } from 'vitest';
import { axisOf, shareOf } from './axis.ts';
import type { Span } from '#lib/record/days.ts';

const span = (earliest: number, latest: number | null = earliest): Span => ({
	earliest,
	latest,
	uncertain: false,
	approximate: false
});

test('a line without long empty stretches is straight', () => {
	const axis = axisOf([span(100), span(104, 106), span(109)], { from: 100, to: 109 });
	expect(axis.gaps).toEqual([]);
	expect([100, 101, 105, 110].map((day) => shareOf(axis, day))).toEqual([0, 0.1, 0.5, 1]);
});

test('a long empty end is cut short, and says from which day to which', () => {
	const axis = axisOf([span(0, 60)], { from: 0, to: 1000 });
	const [gap] = axis.gaps;
	expect(axis.gaps).toHaveLength(1);
	expect(gap).toMatchObject({ from: 64, to: 1000, end: 1 });
	expect(gap!.end - gap!.start).toBeCloseTo(0.065);
});

test('an empty stretch between two busy ones is cut short too, and not what is dated within it', () => {
	const spans = [span(0, 50), span(500, 520), span(1000, 1050)];
	const { gaps } = axisOf(spans, { from: 0, to: 1050 });
	expect(gaps.map(({ from, to }) => [from, to])).toEqual([
		[57, 493],
		[527, 993]
	]);
});

test('after a date without an end nothing is empty', () => {
	expect(axisOf([span(0), span(10, null)], { from: 0, to: 1000 }).gaps).toEqual([]);
});

const lines = fc
	.tuple(
		fc.integer({ min: -400_000, max: 400_000 }),
		fc.integer({ min: 0, max: 5000 }),
		fc.array(
			fc.tuple(
				fc.integer({ min: 0, max: 5000 }),
				fc.option(fc.integer({ min: 0, max: 400 }), { freq: 10 })
			),
			{ maxLength: 12 }
		)
	)
	.map(([from, days, spans]) => ({
		line: { from, to: from + days },
		spans: spans
			.filter(([start]) => start <= days)
			.map(([start, length]) => span(from + start, length === null ? null : from + start + length))
	}));

test('time only runs forward, from one end to the other, and no date lies in a gap', () => {
	fc.assert(
		fc.property(lines, ({ line, spans }) => {
			const axis = axisOf(spans, line);
			expect(axis.stops[0]).toEqual({ day: line.from, at: 0 });
			expect(axis.stops.at(-1)).toEqual({ day: line.to + 1, at: 1 });
			for (const [i, { day, at }] of axis.stops.entries()) {
				const before = axis.stops[i - 1];
				if (before) expect([day > before.day, at > before.at]).toEqual([true, true]);
				expect(shareOf(axis, day)).toBeCloseTo(at);
			}
			for (const { from, to } of axis.gaps) {
				for (const { earliest, latest } of spans) {
					const last = latest ?? line.to;
					expect(last < from || earliest > to).toBe(true);
				}
			}
		})
	);
});

test('two months and one a year later fill the line, not the empty years around them', () => {
	const spans = [span(0, 30), span(425, 455)];
	const axis = axisOf(spans, { from: 0, to: 1300 });
	const dated = shareOf(axis, 31) - shareOf(axis, 0) + shareOf(axis, 456) - shareOf(axis, 425);
	expect(dated).toBeGreaterThan(0.75);
});

test('what is dated has more of a line with gaps than of the same without them', () => {
	fc.assert(
		fc.property(lines, ({ line, spans }) => {
			const axis = axisOf(spans, line);
			expect(axis.gaps.reduce((sum, { start, end }) => sum + end - start, 0)).toBeLessThan(0.35);
			const days = line.to - line.from + 1;
			const cut = axis.gaps.reduce((sum, { from, to }) => sum + to - from + 1, 0);
			for (const { from, to, start, end } of axis.gaps) {
				const own = to - from + 1;
				const others = 1 - (axis.gaps.length - 1) * (end - start);
				// What it would take of the line if it alone were not cut short.
				expect(end - start).toBeLessThan((own / (days - cut + own)) * others);
			}
		})
	);
});

test('outside of gaps every day is as wide as any other', () => {
	fc.assert(
		fc.property(lines, fc.nat(5000), fc.nat(5000), ({ line, spans }, one, other) => {
			const axis = axisOf(spans, line);
			const days = [one, other]
				.map((day) => line.from + day)
				.filter((day) => day <= line.to)
				.filter((day) => !axis.gaps.some(({ from, to }) => from <= day && day <= to));
			const widths = days.map((day) => shareOf(axis, day + 1) - shareOf(axis, day));
			for (const width of widths) expect(width).toBeCloseTo(widths[0]!, 9);
		})
	);
});
