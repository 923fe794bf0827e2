import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber } from '../compare/days.ts';
import { isoDay, ticksOf } from './compare-days.ts';

describe('days', () => {
	it('are written as they were read', () => {
		for (const day of ['1969-12-31', '1970-01-01', '2000-02-29', '2026-11-21']) {
			expect(isoDay(dayNumber(day))).toBe(day);
		}
	});
});

describe('the marks of the axis', () => {
	const line = (from: string, to: string) => ({ from: dayNumber(from), to: dayNumber(to) });

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

	it('lie on the line, in order, few enough to be read', () => {
		const day = fc.integer({ min: dayNumber('0100-01-01'), max: dayNumber('2999-12-31') });
		fc.assert(
			fc.property(day, day, (one, other) => {
				const ticks = ticksOf({ from: Math.min(one, other), to: Math.max(one, other) });
				expect(ticks.length).toBeLessThan(12);
				const places = ticks.map(({ at }) => at);
				expect([...places].sort((a, b) => a - b)).toEqual(places);
				expect(places.every((at) => at >= 0 && at < 1)).toBe(true);
			})
		);
	});
});
