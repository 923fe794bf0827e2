import { describe, expect, it } from 'vitest';
import { fixtureRecord } from '../../../tests/fixtures/load.ts';
import { createIndex } from '#lib/search/engine/index.ts';
import { LANGUAGES } from '#lib/text/languages.ts';
import { entriesOf } from './search-entries.ts';
import { silenceWords } from '#lib/i18n/search-words.ts';
import { equivalentsOf, wordsForSilence } from './search-words.ts';

const record = await fixtureRecord();
const silence = await silenceWords();

describe('Words that a reader may use instead', () => {
	it('find a silence in every language of the site', () => {
		const silent = [...record.responses.values()].filter(({ outcome }) => outcome === 'no-reply');
		expect(silent.length).toBeGreaterThan(0);
		for (const lang of LANGUAGES) {
			const index = createIndex(entriesOf(record, lang, silence));
			for (const query of ['who gave no comment?', 'did not answer', 'من لم يرد؟', 'מי לא הגיב?']) {
				const hits = index.search(query, { prefix: false }).hits.map(({ id }) => id);
				expect(hits).toContain(silent[0]!.id);
			}
		}
	});

	it('are none for an answer', () => {
		expect(wordsForSilence('replied', silence)).toEqual([]);
	});

	it('are the other wordings of a contested term that a text has', () => {
		const [term] = record.terms.values();
		const [one, ...others] = term!.wordings.map(({ text }) => text);
		const found = equivalentsOf(record, [`They spoke of ${one} all day.`]);
		for (const other of others) expect(found).toContain(other);
		expect(equivalentsOf(record, ['They spoke of nothing.'])).toEqual([]);
	});
});
