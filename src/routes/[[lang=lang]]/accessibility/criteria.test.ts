import { expect, test } from 'vitest';
import { loadMessages } from '#lib/i18n/messages.ts';
import { LANGUAGES } from '#lib/text/languages.ts';
import { CRITERIA } from './criteria.ts';

/** How many criteria each guideline of WCAG 2.2 has, and which of them are of level AAA or were taken out. */
const GUIDELINES: Record<string, { of: number; without: readonly number[] }> = {
	'1.1': { of: 1, without: [] },
	'1.2': { of: 9, without: [6, 7, 8, 9] },
	'1.3': { of: 6, without: [6] },
	'1.4': { of: 13, without: [6, 7, 8, 9] },
	'2.1': { of: 4, without: [3] },
	'2.2': { of: 6, without: [3, 4, 5, 6] },
	'2.3': { of: 3, without: [2, 3] },
	'2.4': { of: 13, without: [8, 9, 10, 12, 13] },
	'2.5': { of: 8, without: [5, 6] },
	'3.1': { of: 6, without: [3, 4, 5, 6] },
	'3.2': { of: 6, without: [5] },
	'3.3': { of: 9, without: [5, 6, 9] },
	'4.1': { of: 3, without: [1] }
};
const ALL = Object.entries(GUIDELINES).flatMap(([guideline, { of, without }]) =>
	Array.from({ length: of }, (_, i) => i + 1)
		.filter((n) => !without.includes(n))
		.map((n) => `${guideline}.${n}`)
);
const AA = (
	'1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 ' +
	'2.5.7 2.5.8 3.1.2 3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3'
).split(' ');

test('all 55 criteria of A and AA stand in the report, once and in order, each with its level', () => {
	expect(ALL).toHaveLength(55);
	expect(CRITERIA.map(({ id }) => id)).toEqual(ALL);
	expect(CRITERIA.filter(({ level }) => level === 'AA').map(({ id }) => id)).toEqual(AA);
});

test.each(LANGUAGES)('each has a name of its own and a remark in %s', async (lang) => {
	const { criteria } = await loadMessages(lang, 'access');
	expect(Object.keys(criteria)).toEqual(ALL);
	const names = Object.values(criteria).map(([name]) => name);
	expect(new Set(names).size).toBe(names.length);
	for (const row of Object.values(criteria)) {
		expect(row).toHaveLength(2);
		expect(row[1]).toMatch(/\.$/);
	}
});
