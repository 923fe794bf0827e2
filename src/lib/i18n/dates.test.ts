import { describe, expect, test } from 'vitest';
import { messages as arabic } from './ar/core.ts';
import { formatDate } from './dates.ts';
import { messages as english } from './en/core.ts';
import { messages as hebrew } from './he/core.ts';

describe('a date in words', () => {
	test.each([
		['2023', '2023', '2023', '2023'],
		['2023-05', 'May 2023', 'مايو 2023', 'מאי 2023'],
		['2023-05-02', '2 May 2023', '2 مايو 2023', '2 במאי 2023'],
		['2020~', 'about 2020', 'نحو 2020', 'בסביבות 2020'],
		['2023-05~', 'about May 2023', 'نحو مايو 2023', 'בסביבות מאי 2023'],
		['2023-05-02?', 'perhaps 2 May 2023', 'ربما 2 مايو 2023', 'אולי 2 במאי 2023'],
		['2020%', 'perhaps 2020', 'ربما 2020', 'אולי 2020'],
		['2020/2021', 'between 2020 and 2021', 'بين 2020 و2021', 'בין 2020 ל־2021'],
		[
			'2020-05~/2020-06-02',
			'between about May 2020 and 2 June 2020',
			'بين نحو مايو 2020 و2 يونيو 2020',
			'בין בסביבות מאי 2020 ל־2 ביוני 2020'
		],
		['2020-05/..', 'since May 2020', 'منذ مايو 2020', 'מאז מאי 2020'],
		['0099-01-01', '1 January 99', '1 يناير 99', '1 בינואר 99']
	])('%s reads “%s”, in Arabic “%s” and in Hebrew “%s”', (edtf, en, ar, he) => {
		expect(formatDate(edtf, 'en', english.dates)).toBe(en);
		expect(formatDate(edtf, 'ar', arabic.dates)).toBe(ar);
		expect(formatDate(edtf, 'he', hebrew.dates)).toBe(he);
	});

	test('is given as written when it is none', () => {
		expect(formatDate('soon', 'en', english.dates)).toBe('soon');
		expect(formatDate('2023-02-30', 'ar', arabic.dates)).toBe('2023-02-30');
	});

	test('is the day itself, whatever the time zone of the reader', () => {
		const zone = process.env.TZ;
		try {
			for (const other of ['Pacific/Kiritimati', 'Pacific/Niue']) {
				process.env.TZ = other;
				expect(formatDate('2023-05-02', 'en', english.dates)).toBe('2 May 2023');
			}
		} finally {
			if (zone === undefined) delete process.env.TZ;
			else process.env.TZ = zone;
		}
	});
});
