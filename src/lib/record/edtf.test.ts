import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareEdtf, parseEdtf } from './edtf.ts';

describe('a date that can be read', () => {
	test.each([
		['2023', '2023-01-01', '2023-12-31', ''],
		['2023-05', '2023-05-01', '2023-05-31', ''],
		['2023-05-02', '2023-05-02', '2023-05-02', ''],
		['2024-02', '2024-02-01', '2024-02-29', ''],
		['1900-02', '1900-02-01', '1900-02-28', ''],
		['2000-02-29', '2000-02-29', '2000-02-29', ''],
		['0000-02', '0000-02-01', '0000-02-29', ''],
		['0099-12-31', '0099-12-31', '0099-12-31', ''],
		['2020?', '2020-01-01', '2020-12-31', 'uncertain'],
		['2020-05~', '2020-05-01', '2020-05-31', 'approximate'],
		['2020-05-02%', '2020-05-02', '2020-05-02', 'uncertain approximate'],
		['2020/2021', '2020-01-01', '2021-12-31', 'interval'],
		['2020/2020', '2020-01-01', '2020-12-31', 'interval'],
		['2020-05~/2020-06-02', '2020-05-01', '2020-06-02', 'approximate interval'],
		['2020/..', '2020-01-01', '9999-12-31', 'interval']
	])('%s runs from %s to %s, %s', (text, earliest, latest, marks) => {
		const date = parseEdtf(text);
		expect(date).toMatchObject({ earliest, latest });
		expect(
			[
				date?.uncertain && 'uncertain',
				date?.approximate && 'approximate',
				date?.interval && 'interval'
			]
				.filter(Boolean)
				.join(' ')
		).toBe(marks);
	});
});

test.each([
	['nothing', ''],
	['a word', 'soon'],
	['a month of thirteen', '2023-13'],
	['a month of nought', '2023-00'],
	['a day of nought', '2023-05-00'],
	['the 30th of February', '2023-02-30'],
	['the 29th of February of a common year', '1900-02-29'],
	['a short year', '23'],
	['a short month', '2023-5'],
	['a time', '2023-05-02T10:00'],
	['two marks', '2020?~'],
	['an interval backwards', '2021/2020'],
	['an interval without an end', '2020/'],
	['an interval open at the start', '../2020'],
	['three ends', '2020/2021/2022'],
	['digits of another script', '٢٠٢٣'],
	['space around it', ' 2023 '],
	['a line break', '2023\n']
])('%s is no date', (_name, text) => {
	expect(parseEdtf(text)).toBeNull();
});

test('nothing that is no date is taken for one, and nothing throws', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (text) => {
			const date = parseEdtf(text);
			if (date) expect(date.earliest <= date.latest).toBe(true);
		})
	);
});

test('every day of the calendar is a date and means itself', () => {
	fc.assert(
		fc.property(
			fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
			(date) => {
				const day = date.toISOString().slice(0, 10);
				expect(parseEdtf(day)).toMatchObject({ earliest: day, latest: day });
			}
		)
	);
});

describe('the order of dates', () => {
	const two = (n: number) => String(n).padStart(2, '0');
	const edtf = fc.oneof(
		fc.constantFrom(undefined, 'no date', '2020/..', '2020?', '2019-03~/2020'),
		fc
			.tuple(
				fc.integer({ min: 2018, max: 2022 }),
				fc.integer({ min: 1, max: 12 }),
				fc.integer({ min: 1, max: 28 }),
				fc.integer({ min: 1, max: 3 })
			)
			.map(([year, month, day, parts]) =>
				[String(year), two(month), two(day)].slice(0, parts).join('-')
			)
	);

	test('puts what is vague after what is exact, and what is undated last', () => {
		const dates = [undefined, '2023', '2023-05', 'unknown', '2023-05-02', '2022-12-31', '2023-04~'];
		expect(dates.toSorted((a, b) => compareEdtf(a, b))).toEqual([
			'2022-12-31',
			'2023-04~',
			'2023-05-02',
			'2023-05',
			'2023',
			'unknown',
			undefined
		]);
	});

	test('is the same whichever way two are asked, and hangs together over three', () => {
		fc.assert(
			fc.property(edtf, edtf, edtf, (a, b, c) => {
				expect(Math.sign(compareEdtf(a, b))).toBe(0 - Math.sign(compareEdtf(b, a)));
				expect(compareEdtf(a, a)).toBe(0);
				if (compareEdtf(a, b) <= 0 && compareEdtf(b, c) <= 0) {
					expect(compareEdtf(a, c)).toBeLessThanOrEqual(0);
				}
			})
		);
	});
});
