import { describe, expect, test } from 'vitest';
import { fixtureRecord } from '../../../tests/fixtures/load.ts';
import { loadMessages } from '#lib/i18n/messages.ts';
import { LANGUAGES } from '#lib/text/languages.ts';
import {
	clock,
	contradicts,
	locatorOf,
	locatorText,
	placeIn,
	placeOf,
	sheetOf,
	type Locator
} from './locator.ts';

const record = await fixtureRecord();
const [claim, response] = [
	record.claims.get('glass-shelter')!.quotes[0]!,
	record.responses.get('traders-windows')!.quotes[0]!
];
const passage = (at: string, index = 0) => ({ index, at, text: 'x', nonce: '', path: [] });

describe('the place of a quotation', () => {
	test('is that of its passages, from the first to the last', () => {
		expect(locatorOf(record, claim)).toEqual({ kind: 'page', first: '2', last: '3', sheet: 6 });
		expect(locatorOf(record, response)).toEqual({ kind: 't', from: 3731.5, to: 3744.25 });
	});

	test('is of the part alone, where only a part of it is quoted', () => {
		const part = { ...claim, text: 'The council proposes a shelter of glass' };
		expect(locatorOf(record, part)).toEqual({ kind: 'page', first: '3', sheet: 7 });
	});

	test('with a leap is from before it to behind it', () => {
		const leap = { ...claim, text: 'The stop itself […] a shelter of glass' };
		expect(locatorOf(record, leap)).toMatchObject({ first: '2', last: '3' });
	});

	test('is what an editor says where the evidence tells none, and else what it binds', () => {
		const [quote] = record.claims.get('five-shuts-out')!.quotes;
		expect(locatorOf(record, quote!)).toBeUndefined();
		expect(locatorOf(record, { ...quote!, at: 'page=3' })).toEqual({ kind: 'page', first: '3' });
		expect(locatorOf(record, { ...claim, at: 'section=4' })).toMatchObject({ kind: 'page' });
		expect(locatorOf(record, { ...quote!, at: 'page=\n' })).toBeUndefined();
		expect(locatorOf(record, { text: 'Not there.', source: 'nowhere' })).toBeUndefined();
	});

	test.each<[string[], Locator | undefined]>([
		[['', ''], undefined],
		[['', 'page=2'], { kind: 'page', first: '2' }],
		[['section=1', 'section=2'], { kind: 'section', first: '1', last: '2' }],
		[['section=1', 'page=2'], { kind: 'section', first: '1' }],
		[['verse=3:1', 'verse=3:2', 'page=2'], { kind: 'verse', first: '3:1', last: '3:2' }],
		[['t=5,9', 't=7,8'], { kind: 't', from: 5, to: 9 }],
		[['paragraph=14'], { kind: 'paragraph', first: '14' }]
	])('of passages at %j is one of their kinds', (ats, place) => {
		expect(placeOf(ats.map(passage))).toEqual(place);
	});
});

describe('what an editor says', () => {
	const pages: Locator = { kind: 'page', first: '12', last: '14' };
	test.each<[string, Locator, boolean]>([
		['page=12', pages, false],
		['page=13', pages, false],
		['page=14', pages, false],
		['page=11', pages, true],
		['page=xiii', pages, true],
		['section=2', pages, false],
		['t=65,70', { kind: 't', from: 60, to: 66 }, false],
		['t=67,70', { kind: 't', from: 60, to: 66 }, true],
		['verse=3:1', { kind: 'verse', first: '3:1' }, false],
		['verse=3:2', { kind: 'verse', first: '3:1' }, true]
	])('%s against %j: %s', (at, proven, is) => expect(contradicts(at, proven)).toBe(is));
});

test.each([
	[0, '0:00'],
	[83.9, '1:23'],
	[3599.99, '59:59'],
	[3731.5, '1:02:11'],
	[360_000, '100:00:00']
])('%d seconds are %s', (seconds, said) => expect(clock(seconds)).toBe(said));

test('a locator is written for programs in the grammar of places', () => {
	expect(locatorText({ kind: 'page', first: 'iv', last: '2' })).toBe('page=iv – page=2');
	expect(locatorText({ kind: 't', from: 1, to: 2.5 })).toBe('t=1,2.5');
});

test('a page is opened by its number in the file, else by a label that is a number', () => {
	expect(sheetOf({ kind: 'page', first: 'iv', sheet: 6 })).toBe(6);
	expect(sheetOf({ kind: 'page', first: '12' })).toBe(12);
	for (const first of ['iv', '012', 'A-1', '0']) {
		expect(sheetOf({ kind: 'page', first })).toBeUndefined();
	}
	expect(sheetOf({ kind: 'section', first: '12' })).toBeUndefined();
});

test('a place is said in every language', async () => {
	const places: Locator[] = [
		{ kind: 'page', first: '12' },
		{ kind: 'page', first: '12', last: '13' },
		{ kind: 't', from: 5025, to: 5030 },
		{ kind: 'section', first: 'Costs' }
	];
	const said = await Promise.all(
		LANGUAGES.map(async (lang) => {
			const { place } = await loadMessages(lang, 'core');
			return [lang, places.map((one) => placeIn(one, place))];
		})
	);
	expect(Object.fromEntries(said)).toEqual({
		en: ['p. 12', 'pp. 12–13', 'at 1:23:45', 'section Costs'],
		ar: ['ص 12', 'ص 12–13', 'عند 1:23:45', 'القسم \u2068Costs\u2069'],
		he: ['עמ׳ 12', 'עמ׳ 12–13', 'בזמן 1:23:45', 'סעיף \u2068Costs\u2069']
	});
});
