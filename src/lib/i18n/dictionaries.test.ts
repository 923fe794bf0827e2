import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '#lib/domain/vocabulary.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { LANGUAGE_TABLE, directionOf, languageName, languageOf } from './languages.ts';
import { loadMessages } from './messages.ts';

/** Every dictionary of the folder: `xEn` and `xAr`, and the two that all pages share. */
const modules = import.meta.glob<Record<string, unknown>>(['./*.ts', '!./*.test.ts'], {
	eager: true
});
const exported = new Map(Object.values(modules).flatMap((module) => Object.entries(module)));
const pairs = [...exported.keys()]
	.filter((name) => /^en$|En$/.test(name))
	.map((name): [string, unknown, unknown] => [
		name,
		exported.get(name),
		exported.get(name.replace(/en$/, 'ar').replace(/En$/, 'Ar'))
	]);

/** Every word and phrase by its key, functions included. */
function leaves(value: unknown, at = ''): [string, unknown][] {
	return typeof value === 'object' && value !== null
		? Object.entries(value).flatMap(([key, one]) => leaves(one, at ? `${at}.${key}` : key))
		: [[at, value]];
}

test('all dictionaries are found, the shared one among them', () => {
	expect(pairs.map(([name]) => name)).toContain('en');
	expect(exported.get('ar')).toBe(ar);
});

describe.each(pairs)('the dictionary %s', (_name, english, arabic) => {
	const other = new Map(leaves(arabic));

	test('has the same keys in both languages, of the same kind', () => {
		const shape = (value: unknown) => leaves(value).map(([key, one]) => `${key}: ${typeof one}`);
		expect(shape(arabic).toSorted()).toEqual(shape(english).toSorted());
	});

	test('leaves nothing empty, and nothing with space around it, in either language', () => {
		for (const [key, one] of [...leaves(english), ...other]) {
			if (typeof one !== 'string') continue;
			expect(one, key).not.toBe('');
			if (/\p{L}/u.test(one)) expect(one, key).toBe(one.trim());
		}
	});

	test('leaves no phrase of English in the Arabic; names of formats may stand alone', () => {
		for (const [key, one] of other) {
			if (typeof one !== 'string' || /\p{Script=Arabic}/u.test(one)) continue;
			expect(one, key).not.toMatch(/\p{L}+ \p{L}+ \p{L}+/u);
		}
	});

	test('takes in Arabic no more than English gives', () => {
		for (const [key, one] of leaves(english)) {
			if (typeof one !== 'function') continue;
			const twin = other.get(key) as (...args: unknown[]) => string;
			expect(twin.length, key).toBeLessThanOrEqual(one.length);
		}
	});
});

describe('what is counted', () => {
	const counted: [string, (messages: typeof en) => (n: number) => string][] = [
		['claims', (m) => m.topic.claimCount],
		['responses', (m) => m.topic.responseCount],
		['silences', (m) => m.topic.silenceCount],
		['results', (m) => m.search.results],
		['other readings', (m) => m.variants.count]
	];

	test.each(counted)('%s are one or many in English', (_name, of) => {
		const say = of(en);
		const forms = [0, 1, 2, 3, 11, 100].map((n) => say(n).replace(String(n), 'n'));
		const [none, one, ...many] = forms;
		expect(new Set(many)).toEqual(new Set([none]));
		expect(one).not.toBe(none);
	});

	test.each(counted)(
		'%s have in Arabic a form for one, for two, for few and for many',
		(_name, of) => {
			const say = of(ar);
			expect(say(1)).not.toMatch(/\d/);
			expect(say(2)).not.toMatch(/\d/);
			expect(say(1)).not.toBe(say(2));
			for (const n of [0, 3, 10, 11, 99, 100, 101, 103]) expect(say(n)).toContain(String(n));
			expect(say(3).replace('3', 'n')).toBe(say(10).replace('10', 'n'));
			expect(say(11).replace('11', 'n')).toBe(say(99).replace('99', 'n'));
			expect(say(103).replace('103', 'n')).toBe(say(3).replace('3', 'n'));
			expect(say(3).replace('3', 'n')).not.toBe(say(11).replace('11', 'n'));
		}
	);
});

describe('languages', () => {
	test('a page loads the words of its own language', async () => {
		expect(await loadMessages('en')).toBe(en);
		expect(await loadMessages('ar')).toBe(ar);
	});

	test.each(LANGUAGES)('%s has its direction, its own name and fixed digits', (lang) => {
		const { tag, dir, name, locale } = LANGUAGE_TABLE[lang];
		expect(tag).toBe(lang);
		expect(dir).toBe(directionOf(lang));
		expect(name).toBe(new Intl.DisplayNames([lang], { type: 'language' }).of(lang));
		expect(new Intl.NumberFormat(locale).resolvedOptions().numberingSystem).toBe('latn');
	});

	test('a route without a language, or with another, is in English', () => {
		expect([undefined, '', 'ar', 'fr', 'AR'].map(languageOf)).toEqual([
			'en',
			'en',
			'ar',
			'en',
			'en'
		]);
	});

	test('direction goes by the language, whatever the region', () => {
		expect(['ar', 'ar-EG', 'he', 'fa-AF', 'ur'].map(directionOf)).toEqual(Array(5).fill('rtl'));
		expect(['en', 'sv', 'zh-Hant', 'und', ''].map(directionOf)).toEqual(Array(5).fill('ltr'));
	});

	test('a language is called by its name, or by its tag where it has none', () => {
		expect(languageName('sv', 'en')).toBe('Swedish');
		expect(languageName('sv', 'ar')).toMatch(/\p{Script=Arabic}/u);
		expect(languageName('qzz', 'en')).toBe('qzz');
	});
});
