import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LEXICONS, reportingLexiconOf, SPEECH } from './languages.ts';
import { NAME_LISTS, PHRASE_LISTS, SHAPE_LISTS, WORD_LISTS } from './lists.ts';
import { sourceOf, wordsOf } from './patterns.ts';

const SPEECH_LISTS = [...WORD_LISTS, ...PHRASE_LISTS, ...SHAPE_LISTS];
const files = Object.entries(LEXICONS);
const speech = Object.keys(SPEECH);

describe.each(files)('the lexicon of %s', (tag, file) => {
	it('has only lists that are asked for', () => {
		expect(SPEECH_LISTS).toEqual(expect.arrayContaining(Object.keys(file.speech ?? {})));
		expect([...NAME_LISTS]).toEqual(expect.arrayContaining(Object.keys(file.names ?? {})));
	});

	it('has twelve months', () => {
		expect(file.page.months).toHaveLength(12);
	});

	it('has lines that can be read in a diff, words once, and apostrophes that are straight', () => {
		const text = readFileSync(new URL(`${tag}.json`, import.meta.url), 'utf8');
		for (const line of text.split('\n')) expect(line.trim().length).toBeLessThanOrEqual(120);
		expect(text).not.toContain('’');
		for (const list of WORD_LISTS) {
			const words = wordsOf(file.speech?.[list]);
			expect(words).toEqual([...new Set(words)]);
			for (const word of words) expect(word).toBe(word.toLowerCase());
		}
	});

	it('has patterns that can be read', () => {
		const patterns = [
			...[file.page.notices, file.page.lines].flatMap((kinds) => Object.values(kinds ?? {}).flat()),
			...Object.values(file.demand ?? {}).flat()
		];
		for (const pattern of patterns) expect(() => new RegExp(sourceOf(pattern!), 'u')).not.toThrow();
	});
});

describe('a list', () => {
	const readme = readFileSync(new URL('README.md', import.meta.url), 'utf8');

	it.each([...SPEECH_LISTS, ...NAME_LISTS])('“%s” is explained', (list) => {
		expect(readme).toContain(`- \`${list}\`: `);
	});

	it.each([...SPEECH_LISTS])('“%s” is used by a language', (list) => {
		expect(speech.some((tag) => SPEECH[tag]!.file.speech?.[list])).toBe(true);
	});
});

describe('the words of reported speech', () => {
	it.each(speech)(
		'of %s have verbs, words that lead to a speaker, pronouns, and silences',
		(tag) => {
			const lexicon = reportingLexiconOf(tag);
			expect(lexicon.verbs.size).toBeGreaterThan(40);
			expect(lexicon.according.size).toBeGreaterThan(0);
			expect(lexicon.persons.size).toBeGreaterThan(0);
			expect(lexicon.silences.some(({ test }) => test.source !== '(?!)')).toBe(true);
		}
	);

	it('of a language that is none of these are English, with the set phrases of all', () => {
		const other = reportingLexiconOf('xx');
		expect(other.verbs).toEqual(reportingLexiconOf('en').verbs);
		expect(other.silences.length).toBe(6 * speech.length);
		expect(other.modal.test('Der Rat muss handeln.')).toBe(true);
	});

	it('are written together with a conjunction where the script does so', () => {
		expect(reportingLexiconOf('ar').verbs).toContain('وقالت');
		expect(reportingLexiconOf('he').verbs).toContain('ואמרה');
		expect(reportingLexiconOf('fr').verbs).not.toContain('etdit');
	});
});
