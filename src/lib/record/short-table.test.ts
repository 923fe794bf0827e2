import { expect, test } from 'vitest';
import { fixtureRecord } from '../../../tests/fixtures/load.ts';
import { LANGUAGES } from '#lib/text/languages.ts';
import { shortAddress } from './short-address.ts';
import { redirectLines, shortTableOf } from './short-table.ts';
import { statementsOf } from './statement.ts';

const record = await fixtureRecord();
const SITE = 'https://record.example/town';
const rows = redirectLines(shortTableOf(record), SITE)
	.split('\n')
	.filter((line) => line !== '')
	.map((line) => line.split(' '));

test('every line of the table is an address, where it leads and the status', () => {
	for (const row of rows) {
		expect(row).toHaveLength(3);
		expect(row[0]).toMatch(/^(?:\/(?:ar|he))?\/[2-9b-df-hjkmnp-tv-z]{7}$/);
		expect(row[1]).toMatch(
			/^https:\/\/record\.example\/town(?:\/(?:ar|he))?\/(?:claims|responses)\/[\w-]+$/
		);
		expect(row[2]).toBe('302');
	}
});

test('no two lines begin at one address', () => {
	expect(new Set(rows.map(([from]) => from)).size).toBe(rows.length);
});

test('the short address that a reader is given leads to the page, of every statement in every language', () => {
	const leads = new Map(rows.map(([from, to]) => [from, to]));
	const short = 'https://go.record.example';
	const statements = statementsOf(record);
	expect(statements.length).toBeGreaterThan(5);
	for (const { key, kind, value } of statements) {
		for (const lang of LANGUAGES) {
			const given = shortAddress({ url: SITE, name: '', short }, key, lang);
			const page = `${lang === 'en' ? '' : `/${lang}`}/${kind}s/${value.id}`;
			expect(leads.get(given.slice(short.length))).toBe(`${SITE}${page}`);
		}
	}
	const former = statements.flatMap(({ value }) => value.formerly).length;
	expect(rows).toHaveLength((statements.length + former) * LANGUAGES.length);
});
