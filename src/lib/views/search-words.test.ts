import { describe, expect, it } from 'vitest';
import { isSilence } from '#lib/record/vocabulary.ts';
import { fixtureRecord } from '../../../tests/fixtures/load.ts';
import { createIndex } from '#lib/search/engine/index.ts';
import { LANGUAGES } from '#lib/text/languages.ts';
import { entriesOf } from './search-entries.ts';
import { searchWords } from '#lib/i18n/search-words.ts';
import { calledAs, equivalentsOf } from './search-words.ts';

const record = await fixtureRecord();
const called = await searchWords();

describe('Words that a reader may use instead', () => {
	it('find a silence in every language of the site', () => {
		const silent = [...record.responses.values()].filter(({ outcome }) => outcome === 'no-reply');
		expect(silent.length).toBeGreaterThan(0);
		for (const lang of LANGUAGES) {
			const index = createIndex(entriesOf(record, lang, called));
			for (const query of ['who gave no comment?', 'did not answer', 'من لم يرد؟', 'מי לא הגיב?']) {
				const hits = index.search(query, { prefix: false }).hits.map(({ id }) => id);
				expect(hits).toContain(silent[0]!.id);
			}
		}
	});

	it('call an answer one, and a demand, and nothing else', () => {
		for (const response of record.responses.values()) {
			const words = calledAs(response, called).join(' ');
			const wasAsked = /^replied/.test(response.outcome) || isSilence(response.outcome);
			expect(words.includes('rebuttal')).toBe(wasAsked);
			expect(words.includes('no comment')).toBe(isSilence(response.outcome));
		}
		for (const claim of record.claims.values()) {
			expect(calledAs(claim, called).length > 0).toBe(claim.kind === 'demand');
		}
	});

	it('are the other wordings of a contested term that a text has', () => {
		const [term] = record.terms.values();
		const [one, ...others] = term!.wordings.map(({ text }) => text);
		const found = equivalentsOf(record, [`They spoke of ${one} all day.`]);
		for (const other of others) expect(found).toContain(other);
		expect(equivalentsOf(record, ['They spoke of nothing.'])).toEqual([]);
	});
});
