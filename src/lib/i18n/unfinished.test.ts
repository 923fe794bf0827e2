import { describe, expect, test } from 'vitest';
import { filled, isMissing, withLanguages } from './unfinished.ts';

const english = {
	title: 'Search',
	by: (who: string) => `by ${who}`,
	says: (who: string): readonly string[] => ['Said', who],
	list: ['one', 'two'],
	pairs: [['A', 'a']]
};
const begun = filled(english, { title: 'Zoeken', list: [undefined, 'twee'] });
const SPAN = '<span lang="en" dir="ltr">';

describe('a dictionary that is being filled', () => {
	test('says what it has, and English for the rest', () => {
		expect(begun.title).toBe('Zoeken');
		expect(begun.list[1]).toBe('twee');
		expect(begun.list[0]).toContain('one');
		expect(begun.by('Rana')).toContain('by Rana');
		expect(begun.says('Rana')[1]).toContain('Rana');
		expect(begun.pairs[0]![1]).toContain('a');
	});

	test('knows what it lacks', () => {
		expect([begun.title, begun.list[1]].map(isMissing)).toEqual([false, false]);
		expect([begun.list[0], begun.by, begun.pairs[0]![0]].map(isMissing)).toEqual([
			true,
			true,
			true
		]);
	});

	test('is whole once all is said', () => {
		expect(filled(english, english)).toEqual(english);
	});
});

describe('a page in such a language', () => {
	test('says of words that stand in which language and direction they have', () => {
		expect(withLanguages(`<p>${begun.list[0]} · twee</p>`)).toBe(`<p>${SPAN}one</span> · twee</p>`);
	});

	test('says so of each, one within another', () => {
		expect(withLanguages(`<p>${begun.by(begun.list[0]!)}</p>`)).toBe(
			`<p>${SPAN}by ${SPAN}one</span></span></p>`
		);
	});

	test('has the bare words where no element can stand', () => {
		const one = begun.list[0]!;
		expect(withLanguages(`<a title="a > ${one}" href="/">x</a>`)).toBe(
			'<a title="a > one" href="/">x</a>'
		);
		expect(withLanguages(`<title>${one}</title><option>${one}</option>`)).toBe(
			'<title>one</title><option>one</option>'
		);
	});

	test('leaves scripts as they are', () => {
		const script = `<script>kit("${begun.list[0]}")</script>`;
		expect(withLanguages(script)).toBe(script);
		expect(withLanguages('<p>a &lt; b</p>')).toBe('<p>a &lt; b</p>');
	});
});
