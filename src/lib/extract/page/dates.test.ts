import { describe, expect, it } from 'vitest';
import { dateIn } from './dates.ts';

describe('a printed date', () => {
	const cases: [printed: string, edtf: string | undefined][] = [
		['2 May 2023', '2023-05-02'],
		['May 2, 2023', '2023-05-02'],
		['Published Nov. 18th, 2019 at 4:07 PM', '2019-11-18'],
		['2. Mai 2023', '2023-05-02'],
		['le 2 mai 2023', '2023-05-02'],
		['2 de mayo de 2023', '2023-05-02'],
		['2 mei 2023', '2023-05-02'],
		['den 2 maj 2023', '2023-05-02'],
		['24 سبتمبر 2020', '2020-09-24'],
		['٢٤ سبتمبر ٢٠٢٠', '2020-09-24'],
		['24 בספטמבר 2020', '2020-09-24'],
		['2019-11-18T23:30:00-05:00', '2019-11-18'],
		['18.11.2019', '2019-11-18'],
		['05.04.2019', '2019-04-05'],
		['11/18/2019', '2019-11-18'],
		['05/04/2019', '2019~'],
		['May 2023', '2023-05'],
		['31 February 2023', undefined],
		['in 2023', undefined],
		['Maybe 2, 2023 people', undefined]
	];
	it.each(cases)('“%s” is %s', (printed, edtf) => {
		expect(dateIn(printed)?.edtf).toBe(edtf);
	});
});
