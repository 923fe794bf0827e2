import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseQuery } from './query.ts';

const terms = (query: string) => parseQuery(query, true).tokens.map(({ term }) => term);

test('words are folded, and the last is unfinished until something follows it', () => {
	expect(parseQuery('Facial recog', true).tokens).toEqual([
		{ term: 'facial', unfinished: false },
		{ term: 'recog', unfinished: true }
	]);
	expect(parseQuery('recog ', true).tokens[0]!.unfinished).toBe(false);
	expect(parseQuery('recog', false).tokens[0]!.unfinished).toBe(false);
});

test('quotation marks of any kind make a phrase', () => {
	for (const query of ['"state of apartheid"', '“state of apartheid”', '«state of apartheid»']) {
		expect(parseQuery(query, true).phrases).toEqual([['state', 'of', 'apartheid']]);
	}
});

test('a mark inside a Hebrew word is a letter’s companion, not a quotation mark', () => {
	expect(parseQuery('אונר"א בעזה', true)).toMatchObject({ phrases: [] });
	expect(terms('אונר"א בעזה')).toEqual(['אונרא', 'בעזה']);
});

test('a minus before a word excludes it; inside a word it does not', () => {
	expect(parseQuery('siege -gaza -"human shield"', true).excluded).toEqual([
		['gaza'],
		['human', 'shield']
	]);
	expect(parseQuery('so-called', true).excluded).toEqual([]);
});

test('operators filter by the beginning of a value, others are words', () => {
	expect(parseQuery('party:"united na" lang:ar rights', true)).toMatchObject({
		tokens: [{ term: 'rights' }],
		filters: [
			{ facet: 'party', words: ['united', 'na'] },
			{ facet: 'language', words: ['ar'] }
		]
	});
	expect(terms('https://example.org')).toEqual(['https', 'example', 'org']);
});

test('nothing that folds to nothing is searched for', () => {
	for (const query of [
		'',
		' \t',
		'\u0301\u0302',
		'\u202e\u200f',
		'\ud800',
		'""',
		'-',
		'.*+?^$()[]'
	]) {
		expect(parseQuery(query, true)).toEqual({
			tokens: [],
			asks: false,
			phrases: [],
			excluded: [],
			filters: []
		});
	}
});

test('whatever is typed is parsed', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary', maxLength: 40 }), fc.boolean(), (query, prefix) => {
			expect(parseQuery(query, prefix).tokens.length).toBeLessThanOrEqual(32);
		})
	);
});
