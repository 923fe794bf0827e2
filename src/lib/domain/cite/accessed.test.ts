import { beforeAll, describe, expect, test, vi } from 'vitest';
import { fixtureRecord } from '../../../../tests/fixtures/load.ts';
import { LANGUAGES } from '../vocabulary.ts';
import type { TheRecord } from '../record/record.ts';
import { ANY_DAY, withAccess } from './accessed.ts';
import { bibtex } from './bibtex.ts';
import { citeBundle, type CiteBundle } from './bundle.ts';
import { citeStatement } from './csl.ts';
import { formatReferences, REFERENCE_STYLES } from './format.ts';
import { ris } from './ris.ts';

// The first use of a style reads its whole definition.
vi.setConfig({ testTimeout: 60_000 });

const site = { url: 'https://record.example', name: 'Rejoinder' };
const DAYS = Array.from({ length: 12 }, (_, i) => `2026-${String(i + 1).padStart(2, '0')}-09`);

let record: TheRecord;
beforeAll(async () => {
	record = await fixtureRecord();
});

describe('a day put into references afterwards', () => {
	test.each(REFERENCE_STYLES)('reads in %s as if it had been there', async (style) => {
		const [claim] = record.claims.values();
		const made = (accessed: string) => {
			const options = { site, language: 'en' as const, version: '1', accessed };
			return formatReferences(citeStatement(record, claim!, options), style, 'text');
		};
		const any = await made(ANY_DAY);
		for (const day of DAYS) expect(withAccess(any, day)).toBe(await made(day));
	});

	test.each(DAYS.slice(0, 3))('reads on %s in BibTeX, RIS and CSL-JSON too', (day) => {
		const [claim] = record.claims.values();
		const items = (accessed: string) =>
			citeStatement(record, claim!, { site, language: 'ar', version: '1', accessed });
		for (const form of [bibtex, ris, JSON.stringify]) {
			expect(withAccess(form(items(ANY_DAY)), day)).toBe(form(items(day)));
		}
	});
});

test.each(LANGUAGES)('a bundle in %s has every item in every style', async (language) => {
	for (const statement of [...record.claims.values(), ...record.responses.values()]) {
		const bundle: CiteBundle = await citeBundle(record, statement, {
			site,
			language,
			version: '1'
		});
		expect(bundle.quotations).toHaveLength(statement.quotes.length);
		for (const item of bundle.items) {
			for (const style of REFERENCE_STYLES) expect(item.styles[style], item.id).toContain('http');
		}
	}
});
