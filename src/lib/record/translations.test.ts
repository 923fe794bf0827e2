import { describe, expect, test } from 'vitest';
import { excerpt } from '#lib/formats/scope.ts';
import { fixtureFiles, fixtureRecord } from '../../../tests/fixtures/load.ts';
import { nearestWords } from './nearest-words.ts';
import { readRecord } from './read.ts';
import { renderingFinder } from './renderings.ts';
import { translationOf } from './translations.ts';
import { languageOfFile } from './translation-problems.ts';

const files = await fixtureFiles();
const record = await fixtureRecord();
const quote = record.claims.get('five-shuts-out')!.quotes[0]!;

describe('a translation', () => {
	test('is found by the words that it is of, and in its language alone', () => {
		expect(translationOf(record, quote, 'ar')?.text).toMatch(/^الإغلاق في الخامسة/);
		expect(translationOf(record, quote, 'he')?.text).toMatch(/^הסגירה בחמש/);
		expect(translationOf(record, quote, 'en')).toBeUndefined();
		const changed = { ...quote, text: quote.text.replace('five', 'six') };
		expect(translationOf(record, changed, 'ar')).toBeUndefined();
		expect(translationOf(record, { ...quote, source: 'traders-2024-03-06' }, 'ar')).toBeUndefined();
	});

	test('is by the editors where nobody else is named, and read by nobody where none is', () => {
		const one = translationOf(record, quote, 'he');
		expect(one).toMatchObject({ by: 'editors', lang: 'he' });
		expect(one?.readBy).toBeUndefined();
	});

	test('of a quotation that was changed is stale: said, no problem, and found no more', async () => {
		const changed = files.map((file) =>
			file.path.endsWith('he.yaml')
				? { ...file, text: file.text.replace('Visits after six', 'All visits after six') }
				: file
		);
		const reading = await readRecord(changed);
		expect(reading.problems).toEqual([]);
		expect(reading.notices.map(({ code, at }) => [code, at.file])).toEqual([
			['translation-stale', 'data/translations/he.yaml']
		]);
		const moved = reading.record.responses.get('council-moved-hours')!.quotes[0]!;
		expect(translationOf(reading.record, moved, 'he')).toBeUndefined();
		expect(translationOf(reading.record, moved, 'ar')).toBeDefined();
	});

	test('goes with the part of a record that has its words, or had them', () => {
		const one = excerpt(record, { kind: 'topic', id: 'late-bus' });
		expect([...one.translations.values()].map(({ quote: of }) => of)).toEqual([
			'did not answer our questions',
			'Marsh Line did not answer our questions before we went to press.'
		]);
	});
});

test('the name of a file or of its folder says the language', () => {
	expect(languageOfFile('data/translations/ar/any-name.yaml')).toBe('ar');
	expect(languageOfFile('data/translations/he.yaml')).toBe('he');
	expect(languageOfFile('data/topics/he.yaml')).toBe('');
});

describe('a contested wording in what is translated', () => {
	const find = renderingFinder([
		{
			id: 'land',
			name: { en: 'The land' },
			note: { en: 'Its names.' },
			ours: { en: 'the land' },
			wordings: [
				{ text: 'the West Shore', lang: 'en', renderings: { ar: ['الشاطئ الغربي'] }, uses: [] },
				{ text: 'Shore', lang: 'en', renderings: { ar: ['الساحل'] }, uses: [] }
			]
		}
	]);
	const lacks = (of: string, text: string) =>
		find({ quote: of, text }, 'en', 'ar').map(({ wording }) => wording);

	test('is rendered by a word that is listed, prefixes and vowel marks apart', () => {
		expect(lacks('in the West Shore', 'في الشَّاطئ الغربي')).toEqual([]);
		expect(lacks('in the West Shore', 'بالشاطئ الغربي')).toEqual([]);
	});

	test('is missed otherwise, a longer wording before the shorter one within it', () => {
		expect(lacks('in the West Shore', 'في الساحل')).toEqual(['the West Shore']);
		expect(lacks('on the Shore', 'في المكان')).toEqual(['Shore']);
	});

	test('asks for nothing in a language without a list', () => {
		expect(find({ quote: 'the West Shore', text: 'x' }, 'en', 'he')).toEqual([]);
	});
});

test('two texts are states of one where they share half of their words', () => {
	const said = 'The bus leaves at seven every evening.';
	expect(nearestWords('The bus leaves at eight every evening.', ['Other words.', said])).toBe(said);
	expect(nearestWords('Nothing of the kind.', [said])).toBeUndefined();
	expect(nearestWords('Nothing of the kind.', [])).toBeUndefined();
});
