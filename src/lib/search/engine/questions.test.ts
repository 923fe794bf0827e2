import { describe, expect, it } from 'vitest';
import { createIndex } from './index.ts';
import type { Entry } from './entry.ts';
import { formsOf } from './stems.ts';
import { words } from '#lib/text/fold.ts';

function entry(id: string, title: string, given: Partial<Entry> = {}): Entry {
	return {
		...{ kind: 'claim', id, title, text: '', names: [], source: '', tags: [], lang: 'en' },
		...{ date: '', facets: {} },
		...given
	};
}

const index = createIndex([
	entry('sheep', 'The shepherds say that the sheep were counted twice in spring'),
	entry('gate', 'The council says that the gate is common property'),
	entry('well', 'Who counts the buckets at the well is not stated'),
	entry('tkh', 'TKH spies on nobody', { names: ['TKH'] }),
	entry('weights', 'It was the year in which they did what was asked of them by the council'),
	entry('arabic', 'يقول المجلس إن البوابة ملك للقرية', { lang: 'ar' }),
	entry('hebrew', 'לדברי המועצה השער הוא רכוש הכפר', { lang: 'he' })
]);
const found = (query: string) => index.search(query, { prefix: false }).hits.map(({ id }) => id);

describe('A question in plain words', () => {
	it.each([
		['How often were the sheep counted?', 'sheep'],
		['What does the council say about the gate?', 'gate'],
		['who says the gate is common', 'gate'],
		['Did anybody count the sheep?', 'sheep'],
		['ماذا يقول المجلس عن البوابة؟', 'arabic'],
		['هل البوابة ملك للقرية؟', 'arabic'],
		['מה אומרת המועצה על השער?', 'hebrew'],
		['האם השער שייך לכפר?', 'hebrew'],
		['Who is spying?', 'tkh'],
		['What did T.K.H. do?', 'tkh']
	])('%s', (query, id) => {
		expect(found(query)[0]).toBe(id);
	});

	it('of nothing but such words looks for them', () => {
		expect(found('what was asked of them')[0]).toBe('weights');
	});

	it('between quotation marks is words of the record', () => {
		expect(found('“who counts the buckets”')).toEqual(['well']);
	});
});

describe('The forms of a word', () => {
	it.each([
		['spying', 'spy'],
		['spied', 'spy'],
		['spies', 'spying'],
		['planned', 'plan'],
		['counting', 'counted'],
		['cameras', 'camera'],
		['used', 'use'],
		['كاميرات', 'كاميره'],
		['مراقبون', 'مراقبين'],
		['מצלמות', 'מצלמה'],
		['שערים', 'שער'],
		['ארגונים', 'ארגוני']
	])('%s has %s among them', (word, form) => {
		expect(formsOf(words(word)[0]!)).toContain(words(form)[0]);
	});

	it('are none of short words, and never the word itself', () => {
		expect(formsOf('us')).toEqual([]);
		expect(formsOf('sheep')).not.toContain('sheep');
	});
});

describe('A suggestion', () => {
	it('is offered where the best hit has all of it', () => {
		expect(index.search('commom proprety').suggestion).toBe('common property');
	});

	it('is not offered where it would say what nobody said', () => {
		expect(index.search('sheep at the uzzqueway').suggestion).toBeUndefined();
		expect(index.search('sheep buckots').suggestion).toBeUndefined();
	});

	it('is not offered for another form of a word that is there', () => {
		expect(index.search('counting', { prefix: false }).suggestion).toBeUndefined();
	});
});
