import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
	LANGUAGES,
	LANGUAGE_TABLE,
	SOURCE_LANGUAGE,
	directionOf,
	directionOfOurs,
	languageName,
	languageOfOurs,
	languageOf,
	quotationMarks
} from './languages.ts';

describe('the table of languages', () => {
	test('is in the order of the tags, the source language among them', () => {
		expect(LANGUAGES).toEqual([...LANGUAGES].sort());
		expect(LANGUAGES).toContain(SOURCE_LANGUAGE);
	});

	test.each(LANGUAGES)('%s has its own name and fixed digits', (lang) => {
		const { name, locale } = LANGUAGE_TABLE[lang];
		expect(name).toBe(new Intl.DisplayNames([lang], { type: 'language' }).of(lang));
		expect(new Intl.NumberFormat(locale).resolvedOptions().numberingSystem).toBe('latn');
	});

	test.each(LANGUAGES)(
		'%s names only categories of plural that it has, the last for all others but none',
		(lang) => {
			const { locale, plurals } = LANGUAGE_TABLE[lang];
			const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions();
			expect(pluralCategories).toEqual(expect.arrayContaining([...plurals]));
			expect(plurals.filter((one) => one !== 'zero').at(-1)).toBe('other');
		}
	);
});

test('a route without a language, or with another, is in the source language', () => {
	const given = [undefined, '', 'ar', 'fr', 'AR', 'toString'];
	expect(given.map(languageOf)).toEqual(['en', 'en', 'ar', 'en', 'en', 'en']);
});

test('direction goes by the script of a language, whatever the region', () => {
	const right = ['ar', 'ar-EG', 'he', 'fa-AF', 'ur', 'yi', 'ckb', 'dv', 'az-Arab', 'syr'];
	expect(right.map(directionOf)).toEqual(right.map(() => 'rtl'));
	const left = ['en', 'sv', 'zh-Hant', 'und', '', 'no tag', 'az', 'ar-Latn'];
	expect(left.map(directionOf)).toEqual(left.map(() => 'ltr'));
});

test('a sentence of ours from the right is so whatever name it begins with', () => {
	expect(directionOfOurs('TKH אומרת שלא', 'he')).toBe('rtl');
	expect(directionOfOurs('TKH says no', 'he')).toBe('auto');
	expect(directionOfOurs('A report on “אפרטהייד”', 'en')).toBe('auto');
});

test('words of ours that another language stands in for are of that language', () => {
	expect(languageOfOurs('Six o’clock', 'ar')).toBe('en');
	expect(languageOfOurs('Six o’clock', 'he')).toBe('en');
	expect(languageOfOurs('الساعة السادسة (TKH)', 'ar')).toBe('ar');
	expect(languageOfOurs('2023', 'he')).toBe('he');
	expect(languageOfOurs('Six o’clock', 'en')).toBe('en');
});

test('words stand in the quotation marks of their language, or of its direction', () => {
	expect(['ar', 'fa', 'he', 'en', 'sv'].map((tag) => quotationMarks(tag).join(''))).toEqual([
		'«»',
		'«»',
		'””',
		'“”',
		'“”'
	]);
});

test.each(LANGUAGES)('a page quotes words of %s within a line in the same marks', (lang) => {
	const styles = readFileSync('src/app.css', 'utf8').replace(/\s+/g, ' ');
	const marksOf = (selector: string) =>
		new RegExp(` ${selector} { quotes: '(.)' '(.)'; }`).exec(styles)?.slice(1);
	const found = [`q:lang\\(${lang}\\)`, `q:dir\\(${LANGUAGE_TABLE[lang].dir}\\)`, 'q'].map(marksOf);
	expect(found.find(Boolean)).toEqual(LANGUAGE_TABLE[lang].quotes);
});

test('a language is called by its name, or by its tag where it has none', () => {
	expect(languageName('sv', 'en')).toBe('Swedish');
	expect(languageName('sv', 'ar')).toMatch(/\p{Script=Arabic}/u);
	expect(languageName('qzz', 'en')).toBe('qzz');
});
