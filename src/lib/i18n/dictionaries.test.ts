import { describe, expect, test } from 'vitest';
import { LANGUAGES, LANGUAGE_TABLE, SOURCE_LANGUAGE } from '#lib/text/languages.ts';
import type { messages as english } from './en/core.ts';
import { messages as arabic } from './ar/core.ts';
import { loadMessages } from './messages.ts';

/** Every dictionary by its language and name. */
const dictionaries = new Map(
	Object.entries(import.meta.glob<unknown>('./*/*.ts', { eager: true, import: 'messages' })).map(
		([path, messages]) => [path.slice(2, -3), messages]
	)
);
const names = [...dictionaries.keys()]
	.filter((key) => key.startsWith(`${SOURCE_LANGUAGE}/`))
	.map((key) => key.slice(SOURCE_LANGUAGE.length + 1));
const others = LANGUAGES.filter((lang) => lang !== SOURCE_LANGUAGE);

/** Every word and phrase by its key, functions included. */
function leaves(value: unknown, at = ''): [string, unknown][] {
	return typeof value === 'object' && value !== null
		? Object.entries(value).flatMap(([key, one]) => leaves(one, at ? `${at}.${key}` : key))
		: [[at, value]];
}

test('every language of the table has a folder, with every dictionary in it, and nobody else has', () => {
	expect([...dictionaries.keys()].toSorted()).toEqual(
		LANGUAGES.flatMap((lang) => names.map((name) => `${lang}/${name}`)).toSorted()
	);
});

test('every key is named where something is said', () => {
	const code = import.meta.glob<string>(
		['/src/**/*.{js,ts,svelte}', '!/src/**/*.test.ts', '!/src/lib/i18n/*/*.ts'],
		{ eager: true, query: '?raw', import: 'default' }
	);
	const named = new Set(Object.values(code).flatMap((text) => text.match(/[\w$-]+/g) ?? []));
	const unnamed = names
		.filter((name) => name !== 'problems')
		.flatMap((name) => leaves(dictionaries.get(`${SOURCE_LANGUAGE}/${name}`)))
		.filter(([at]) => !at.split('.').every((key) => named.has(key) || /^\d+$/.test(key)));
	expect(unnamed.map(([at]) => at)).toEqual([]);
});

test('a page loads one dictionary of its own language', async () => {
	for (const lang of LANGUAGES) {
		expect(await loadMessages(lang, 'core')).toBe(dictionaries.get(`${lang}/core`));
	}
});

describe.each(LANGUAGES.flatMap((lang) => names.map((name) => `${lang}/${name}`)))('%s', (key) => {
	test('leaves nothing empty, and nothing with space around it', () => {
		for (const [at, one] of leaves(dictionaries.get(key))) {
			if (typeof one !== 'string') continue;
			expect(one, at).not.toBe('');
			if (/\p{L}/u.test(one)) expect(one, at).toBe(one.trim());
		}
	});
});

describe.each(others.flatMap((lang) => names.map((name) => [lang, name] as const)))(
	'the dictionary %s/%s',
	(lang, name) => {
		const source = leaves(dictionaries.get(`${SOURCE_LANGUAGE}/${name}`));
		const other = new Map(leaves(dictionaries.get(`${lang}/${name}`)));

		test('has the keys of the English one, of the same kind', () => {
			const shape = (entries: Iterable<[string, unknown]>) =>
				[...entries].map(([key, one]) => `${key}: ${typeof one}`).toSorted();
			expect(shape(other)).toEqual(shape(source));
		});

		test('leaves no phrase of English in it; names of formats may stand alone', () => {
			const { script } = new Intl.Locale(lang).maximize();
			const own = new RegExp(`\\p{Script=${script}}`, 'u');
			for (const [key, one] of other) {
				if (script === 'Latn' || typeof one !== 'string' || own.test(one)) continue;
				expect(one, key).not.toMatch(/\p{L}+ \p{L}+ \p{L}+/u);
			}
		});

		test('takes no more than English gives', () => {
			for (const [key, one] of source) {
				const twin = other.get(key);
				if (typeof one !== 'function' || typeof twin !== 'function') continue;
				expect(twin.length, key).toBeLessThanOrEqual(one.length);
			}
		});
	}
);

describe('what is counted', () => {
	const counted: [string, (messages: typeof english) => (n: number) => string][] = [
		['claims', (m) => m.topic.claimCount],
		['responses', (m) => m.topic.responseCount],
		['silences', (m) => m.topic.silenceCount],
		['results', (m) => m.search.results],
		['other readings', (m) => m.variants.count]
	];

	test.each(LANGUAGES.flatMap((lang) => counted.map(([name, of]) => ({ lang, name, of }))))(
		'$name have in $lang one form for each category of plural that differs there',
		async ({ lang, of }) => {
			const say = of(await loadMessages(lang, 'core'));
			const rules = new Intl.PluralRules(LANGUAGE_TABLE[lang].locale);
			const form = (n: number) => say(n).replace(String(n), '#');
			const first = new Map<string, number>();
			for (let n = 0; n < 200; n++) {
				const rule = rules.select(n);
				const like = first.get(rule) ?? n;
				first.set(rule, like);
				expect(form(n), `${n} as ${like}`).toBe(form(like));
			}
			const one = form(1);
			expect([...first.values()].filter((n) => form(n) === one)).toEqual([1]);
		}
	);

	test.each(counted)(
		'%s are said without a number in Hebrew when they are one or two',
		async (_, of) => {
			const say = of(await loadMessages('he', 'core'));
			for (const n of [1, 2]) expect(say(n)).not.toMatch(/\d/);
			for (const n of [0, 3, 10, 20, 100]) expect(say(n)).toContain(String(n));
		}
	);

	test.each(counted)('%s are said without a number in Arabic when they are one or two', (_, of) => {
		const say = of(arabic);
		for (const n of [1, 2]) expect(say(n)).not.toMatch(/\d/);
		for (const n of [0, 3, 10, 11, 99, 100, 101, 103]) expect(say(n)).toContain(String(n));
		expect(new Set([1, 2, 3, 11].map((n) => say(n).replace(/\d+/, '#'))).size).toBe(4);
	});
});
