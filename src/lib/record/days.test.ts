import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareEdtf } from './edtf.ts';
import { byDate, dayNumber, daysBetween, spanOf } from './days.ts';

const span = (edtf: string) => spanOf(edtf)!;

test('days are counted from the first of January 1970, also in the first century', () => {
	expect(dayNumber('1970-01-01')).toBe(0);
	expect(dayNumber('2024-03-01') - dayNumber('2024-02-28')).toBe(2);
	expect(dayNumber('0001-01-01')).toBe(-719_162);
});

test.each([
	['2024-03-01', 0, 0],
	['2024-03', 0, 30],
	['2024-02/2024-03', -29, 30],
	['2024', -60, 305]
])('%s can mean the days from %i to %i after the first of March 2024', (edtf, from, to) => {
	const base = dayNumber('2024-03-01');
	expect(span(edtf)).toMatchObject({ earliest: base + from, latest: base + to });
});

test('an interval without an end has no last day, and what is no date has no span', () => {
	expect(span('2024-03/..').latest).toBeNull();
	expect(spanOf('2024-02-30')).toBeNull();
	expect(spanOf(undefined)).toBeNull();
});

test('between a day and a month lies a range, which may begin before the day', () => {
	expect(daysBetween(span('2023-05-02'), span('2023-05'))).toEqual({
		min: -1,
		max: 29,
		qualified: false
	});
	expect(daysBetween(span('2023-05-02~'), span('2023-05-09'))).toEqual({
		min: 7,
		max: 7,
		qualified: true
	});
});

test('an open end leaves the range open on its side', () => {
	expect(daysBetween(span('2023/..'), span('2024'))).toMatchObject({ min: null, max: 730 });
	expect(daysBetween(span('2023'), span('2023/..'))).toMatchObject({ max: null });
});

test('the way back is the same range, turned round', () => {
	const dates = fc.constantFrom('2020', '2021-05', '2021-05-17', '2022~', '2020/2023', '2022/..');
	fc.assert(
		fc.property(dates, dates, (a, b) => {
			const there = daysBetween(span(a), span(b));
			const back = daysBetween(span(b), span(a));
			const negative = (days: number | null) => (days === null ? null : 0 - days);
			expect([negative(back.max), negative(back.min)]).toEqual([there.min, there.max]);
		})
	);
});

test('things said are put in the order that dates are compared in, undated last', () => {
	const dates = fc.constantFrom('2020', '2020/2023', '2021-05', '2020/..', undefined);
	fc.assert(
		fc.property(fc.array(fc.record({ said: dates, n: fc.nat() })), (all) => {
			expect(byDate(all)).toEqual([...all].sort((a, b) => compareEdtf(a.said, b.said)));
		})
	);
});
