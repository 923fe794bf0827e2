import { describe, expect, it } from 'vitest';
import { inside, sourceOf, variantsOf, whole } from './patterns.ts';

describe('a pattern of a lexicon', () => {
	const cases: [pattern: string, matches: string[], not: string[]][] = [
		[
			"(did|does)( not|n't) reply",
			['did not reply', 'doesn’t reply', "didn't reply"],
			['did reply']
		],
		['*ly', ['quickly', 'ly'], ['quick-ly fast']],
		['# replies', ['12 replies'], ['replies']],
		[
			'gab …3 keine Antwort',
			['gab keine Antwort', 'gab uns bis heute keine Antwort'],
			['gab uns bis heute gar keine Antwort']
		],
		['next story…', ['next story', 'next story: the hall'], ['the next story']],
		['copyright \\(c\\)', ['copyright (c)'], ['copyright c']],
		['demand(?! the)', ['demand'], ['demand the']]
	];
	it.each(cases)('%s is what it says', (pattern, matches, not) => {
		for (const text of matches) expect(whole([pattern]).test(text)).toBe(true);
		for (const text of not) expect(whole([pattern]).test(text)).toBe(false);
	});

	it('matches only what stands before what must follow', () => {
		const [found] = 'Questions sent to the board went unanswered.'.match(
			inside(['questions (sent )?to >> unanswered'])
		)!;
		expect(found).toBe('Questions sent to');
	});

	it('is found as whole words only, whatever the case', () => {
		expect(inside(['no comment']).test('No comment, he said.')).toBe(true);
		expect(inside(['no comment']).test('casino comments')).toBe(false);
		expect(inside(['©', 'photo:']).test('Harbour©2020')).toBe(true);
	});

	it('that is in no list matches nothing', () => {
		expect(whole([]).test('')).toBe(false);
		expect(inside([]).test('anything')).toBe(false);
	});

	it('captures nothing', () => {
		expect('ab'.match(new RegExp(sourceOf('(a)(b|c)'), 'u'))).toHaveLength(1);
	});
});

describe('a phrase', () => {
	it.each([
		['according to', ['according to']],
		['in (his|her) words', ['in his words', 'in her words']],
		['and( again)?', ['and again', 'and']],
		['(a|b)( c)?', ['a c', 'a', 'b c', 'b']]
	])('“%s” stands for all its variants', (phrase, variants) => {
		expect(variantsOf(phrase)).toEqual(variants);
	});
});
