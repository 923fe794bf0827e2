import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisOf } from './axis.ts';
import { dayNumber } from '#lib/record/days.ts';
import { isoDay, ticksOf } from './day-words.ts';

describe('days', () => {
	it('are written as they were read', () => {
		for (const day of ['1969-12-31', '1970-01-01', '2000-02-29', '2026-11-21']) {
			expect(isoDay(dayNumber(day))).toBe(day);
		}
	});
});

describe('the marks of the axis', () => {
	const full = (from: number, to: number) => [
		{ earliest: from, latest: to, uncertain: false, approximate: false }
	];
	const line = (from: string, to: string) => {
		const [first, last] = [dayNumber(from), dayNumber(to)];
		return axisOf(full(first, last), { from: first, to: last });
	};

	it('are months on a line of some months, and years on one of many years', () => {
		const months = ticksOf(line('2023-05-02', '2023-08-15'));
		expect(months.map(({ date }) => date)).toEqual(['2023-06', '2023-07', '2023-08']);
		const years = ticksOf(line('2019-06-01', '2026-11-21'));
		expect(years.map(({ date }) => date)).toEqual([
			'2020',
			'2021',
			'2022',
			'2023',
			'2024',
			'2025',
			'2026'
		]);
	});

	it('are none on a line of a few days within a month', () => {
		expect(ticksOf(line('2023-05-02', '2023-05-09'))).toEqual([]);
	});

	it('are finer where a gap leaves room, none of them within it, and the last day at its end', () => {
		const [from, last, to] = ['2023-05-02', '2023-12-20', '2026-11-21'].map(dayNumber);
		const axis = axisOf(full(from!, last!), { from: from!, to: to! });
		expect(axis.gaps).toHaveLength(1);
		const dates = ticksOf(axis).map(({ date }) => date);
		const months = ['06', '07', '08', '09', '10', '11'].map((month) => `2023-${month}`);
		expect(dates).toEqual([...months, '2026-11-21']);
	});

	it('lie on the line, in order, few enough to be read', () => {
		const day = fc.integer({ min: dayNumber('0100-01-01'), max: dayNumber('2999-12-31') });
		fc.assert(
			fc.property(day, day, (one, other) => {
				const [from, to] = [Math.min(one, other), Math.max(one, other)];
				const ticks = ticksOf(axisOf(full(from, to), { from, to }));
				expect(ticks.length).toBeLessThan(12);
				const places = ticks.map(({ at }) => at);
				expect([...places].sort((a, b) => a - b)).toEqual(places);
				expect(places.every((at) => at >= 0 && at < 1)).toBe(true);
			})
		);
	});
});
