import { describe, expect, it } from 'vitest';
import { wordsAt } from '../../../../tests/support/words.ts';
import { reportingLexiconOf } from '../lexicon/languages.ts';
import { isBareName, nameBehindRole, withoutArticle } from './caseless.ts';
import { Mentions } from './mentions.ts';
import { nameAmong, withoutPossessive } from './name-phrase.ts';
import { textOf } from './noun-phrase.ts';
import { isRole, nameOfRole, roleWords } from './roles.ts';

describe('the name in a phrase', () => {
	const cases: [phrase: string, name: string, title?: string, language?: string][] = [
		['Jane Holt', 'Jane Holt'],
		['Mayor Jane Holt', 'Jane Holt', 'Mayor'],
		['the Harbour Trust', 'Harbour Trust'],
		['the coach Jane Holt', 'Jane Holt', 'the coach'],
		['company Tidewater', 'Tidewater', 'company'],
		['a report of the Harbour Trust', 'Harbour Trust'],
		['the Council’s new report', 'Council’s'],
		['UN Secretary Jane Holt', 'Jane Holt', 'UN Secretary'],
		['a spokesperson for the Harbour Trust', 'a spokesperson for the Harbour Trust'],
		['رئيس البلدية ناصر أمين', 'ناصر أمين', 'رئيس البلدية', 'ar'],
		['ראש העיר דנה כהן', 'דנה כהן', 'ראש העיר', 'he']
	];
	it.each(cases)('“%s” is “%s”', (phrase, name, title, language) => {
		const { tokens, lexicon } = wordsAt(phrase, language);
		const found = nameAmong(tokens, lexicon, () => false);
		expect(textOf(tokens, found)).toBe(name);
		expect(found.title && textOf(tokens, found.title)).toBe(title);
	});

	it('is a known one rather than a title', () => {
		const { tokens, lexicon } = wordsAt('Acme CEO');
		expect(nameAmong(tokens, lexicon, (word) => word === 'CEO').from).toBe(0);
	});

	it('ends before what marks an owner', () => {
		expect(withoutPossessive('Jane Holt’s')).toBe('Jane Holt');
		expect(withoutPossessive('readers’')).toBe('readers');
	});
});

describe('a name behind its role', () => {
	it.each([
		['|the mayor|, Jane Holt, said', 'Jane Holt', 'the mayor'],
		['|the mayor| of the old town, Jane Holt, said', 'Jane Holt', 'the mayor of the old town'],
		['|the mayor| said', 'the mayor', undefined],
		['|المدير العام| للمعهد، هدى قاسم، قال', 'هدى قاسم', 'المدير العام', 'ar']
	])('is found in “%s”', (marked, name, role, language = 'en') => {
		const { tokens, lexicon, places } = wordsAt(marked, language);
		const found = nameOfRole({ tokens, lexicon }, { from: places[0]!, to: places[1]! });
		expect(textOf(tokens, found)).toBe(name);
		expect(found.role && textOf(tokens, found.role)).toBe(role);
	});

	const english = reportingLexiconOf('en');

	it('has the words that say what, not what of', () => {
		expect(roleWords('Mayor of the old town', english)).toEqual(['mayor']);
	});

	it('is no role where it tells what somebody did', () => {
		expect(isRole('a lawyer', english)).toBe(true);
		expect(isRole('who left', english)).toBe(false);
		expect(isRole('41', english)).toBe(false);
	});
});

describe('a name without capitals', () => {
	const words = (text: string) => wordsAt(text, 'ar').tokens;

	it('begins behind the role and what it is the role of', () => {
		expect(nameBehindRole(words('وزير الصحة ناصر أمين'), new Set())).toBe(2);
		expect(nameBehindRole(words('ناصر أمين'), new Set())).toBe(0);
	});

	it('is bare when none of its words is a role', () => {
		expect(isBareName(words('هدى قاسم'))).toBe(true);
		expect(isBareName(words('مدير المعهد'))).toBe(false);
		expect(isBareName(words('هدى'))).toBe(false);
	});

	it('loses its article', () => {
		expect([withoutArticle('والمدير'), withoutArticle('המנהל'), withoutArticle('هو')]).toEqual([
			'مدير',
			'מנהל',
			'هو'
		]);
	});
});

describe('the mentions of a text', () => {
	const mentions = (text: string) =>
		[...new Mentions(text, [{ start: 0, end: text.length }], () => undefined).back(text.length, 20)]
			.reverse()
			.map(({ name, kind }) => [name, kind]);

	it.each([
		['Jane Holt left.', [['Jane Holt', 'person']]],
		[
			'Jane Holt and John Doe left.',
			[
				['Jane Holt', 'person'],
				['John Doe', 'person']
			]
		],
		['The Bank of Porto closed.', [['Bank of Porto', 'body']]],
		['Professor Jane Doe of the Northern University left.', [['Jane Doe', 'person']]],
		['the association Open Quays met', [['Open Quays', 'body']]],
		['Quay Street is long.', [['Quay Street', 'unknown']]],
		[
			'Jane Holt left. Later Holt came back.',
			[
				['Jane Holt', 'person'],
				['Holt', 'person']
			]
		],
		['Maria dos Santos left.', [['Maria dos Santos', 'person']]]
	])('“%s” has %j', (text, expected) => {
		expect(mentions(text)).toEqual(expected);
	});

	it('know the letters of a name', () => {
		const text = 'The Harbour Trust (HT) met.';
		const { full } = new Mentions(text, [{ start: 0, end: text.length }], () => undefined);
		expect(full.get('HT')?.name).toBe('Harbour Trust');
	});
});
