import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, test } from 'vitest';
import { CITING as options, WORDS } from '../../../tests/fixtures/formats.ts';
import { fixtureRecord } from '../../../tests/fixtures/load.ts';
import type { StatementRecord } from '#lib/record/record.ts';
import { bibtex } from './bibtex.ts';
import { citeComparison } from './csl.ts';
import { cslDate, isoDate } from './dates.ts';
import { formatReferences, REFERENCE_STYLES } from './format.ts';
import { cslName } from './names.ts';
import { ris } from './ris.ts';

const record = await fixtureRecord();
const claim = record.claims.get('five-shuts-out')!;
const response = (id: string) => record.responses.get(id)!;
/** The source of one quotation, and the statement's page. */
const quotationOf = (statement: StatementRecord, n = 0, from = record) =>
	citeComparison(from, [{ ...statement, quotes: [statement.quotes[n]!] }], options);
const cite = (id: string, n = 0) => quotationOf(response(id), n)[0]!;

describe('a quotation is cited', () => {
	test('as words of a named work, passed on by the article that was read', () => {
		expect(quotationOf(claim).slice(0, -1)).toEqual([
			{
				id: 'courier-2024-03-04',
				type: 'article-newspaper',
				title: 'Earlier closing divides Fennbrook',
				author: [{ family: 'Calloway', given: 'Ines' }],
				'container-title': 'The Fennbrook Courier',
				issued: { 'date-parts': [[2024, 3, 4]] },
				accessed: { 'date-parts': [[2024, 4, 2]] },
				URL: 'https://courier.example/2024/03/earlier-closing?page=1&from=home',
				archive: 'archive.example',
				archive_location: 'https://archive.example/web/20240305/courier',
				language: 'en',
				'original-author': [{ literal: 'Fennbrook Library Friends' }],
				'original-title': "Six o'clock: a survey of 412 visitors",
				'original-publisher': 'Fennbrook Library Friends',
				'original-date': { 'date-parts': [[2024, 3, 1]] },
				note: 'Fennbrook Library Friends, as quoted by The Fennbrook Courier. Rejoinder 1.2.0, https://record.example/sources/courier-2024-03-04'
			}
		]);
	});

	test('from a page without title and date by the organisation whose page it is', () => {
		const item = cite('friends-school-corridor');
		expect(item.title).toBe(
			'[A page of the Fennbrook Library Friends on how visitors are counted]'
		);
		expect(item.author).toEqual([{ literal: 'Fennbrook Library Friends' }]);
		expect(item).not.toHaveProperty('issued');
		expect(item).not.toHaveProperty('original-author');
	});

	test('from a reposted text under its author, with the site that reposted it', () => {
		const item = cite('council-moved-hours');
		expect(item.author).toEqual([{ literal: 'Fennbrook Town Council' }]);
		expect(item['container-title']).toBe('Valley Wire');
		expect(item.note).toContain(
			'Fennbrook Town Council, published by the speaker, reposted by Valley Wire.'
		);
	});

	test('from an article in another language with its own title and what it is about', () => {
		const item = cite('marsh-line-trial');
		expect(item.title).toBe('جدل حول مواعيد المكتبة في فنبروك');
		expect(item.language).toBe('ar');
		expect(item).not.toHaveProperty('author');
		expect(item.note).toContain('A news report in Arabic on the opening hours.');
	});

	test('from a report under its publisher, named once', () => {
		const sources = new Map(record.sources);
		const source = sources.get('friends-hours-page')!;
		sources.set(source.id, { ...source, kind: 'report', authors: ['ines-calloway'] });
		const statement = response('friends-school-corridor');
		const [item] = quotationOf(statement, 0, { ...record, sources });
		expect(item).toMatchObject({ type: 'report', publisher: 'Fennbrook Library Friends' });
		expect(item).not.toHaveProperty('container-title');
	});

	test('of a silence as words of the source about the party that was asked', () => {
		const item = cite('marsh-line-no-answer');
		expect(item.note).toContain('The Fennbrook Courier, about Marsh Line.');
		expect(item).not.toHaveProperty('original-author');
	});
});

test('a comparison cites each source once, with the pages of all that is compared', () => {
	const statements = [claim, response('imrie-no-one-shut-out'), response('council-moved-hours')];
	const items = citeComparison(record, statements, options);
	expect(items.map(({ id }) => id)).toEqual([
		'courier-2024-03-04',
		'nahr-2024-03-12',
		'council-2024-03-08',
		'claims-five-shuts-out',
		'responses-imrie-no-one-shut-out',
		'responses-council-moved-hours'
	]);
	expect(items[0]).not.toHaveProperty('original-author');
	expect(items[0]!.note).toContain('Dana Imrie, as told to The Fennbrook Courier');
	expect(items[3]).toMatchObject({ version: '1.2.0', issued: { 'date-parts': [[2024, 4, 1]] } });
});

test('in Arabic, names, descriptions and pages are Arabic, and titles stay as they are', async () => {
	const [item, , page] = citeComparison(record, [claim], {
		...options,
		language: 'ar',
		words: WORDS.ar
	});
	expect(item?.title).toBe('Earlier closing divides Fennbrook');
	expect(item?.['container-title']).toBe('فنبروك كوريير');
	expect(page?.URL).toBe('https://record.example/ar/claims/five-shuts-out');
	expect(page?.language).toBe('ar');
});

test.each([
	['2024', { 'date-parts': [[2024]] }, '2024'],
	['2024-03~', { 'date-parts': [[2024, 3]], circa: true }, '2024-03'],
	['2020/2021-05', { 'date-parts': [[2020], [2021, 5]] }, '2020/2021-05'],
	['2020/..', { literal: '2020/..' }, '2020/..']
])('the date %s is kept', (edtf, csl, iso) => {
	expect(cslDate(edtf)).toEqual(csl);
	expect(isoDate(cslDate(edtf)!)).toBe(iso);
});

test.each([
	['Ines Calloway', { family: 'Calloway', given: 'Ines' }],
	['Ana de la Cruz', { family: 'de la Cruz', given: 'Ana' }],
	['Plato', { literal: 'Plato' }],
	['دانا إمري', { literal: 'دانا إمري' }],
	['Agence 24', { literal: 'Agence 24' }]
])('the person %s is named so that no part is lost', (name, expected) => {
	const parties = new Map(record.parties);
	parties.set('who', { ...parties.get('dana-imrie')!, name: { en: name } });
	expect(cslName({ ...record, parties }, 'who', 'en')).toEqual(expected);
});

describe('every reference', () => {
	const all = citeComparison(
		record,
		[...record.claims.values(), ...record.responses.values()],
		options
	);

	test('comes back from BibTeX with title, author, date and address', () => {
		const back = new Cite(bibtex(all), { forceType: '@biblatex/text' }).data;
		const kept = ({ id, title, author, URL, issued }: object & Partial<(typeof all)[number]>) => ({
			id,
			title,
			// Readers differ in whether a name in braces is a family name or a whole one.
			author: author?.map((name) => Object.values(name).sort().join(' ')),
			URL,
			issued
		});
		expect(back.map(kept)).toEqual(all.map(kept));
	});

	test('comes back from RIS with title and address', () => {
		const back = new Cite(ris(all), { forceType: '@ris/file' }).data;
		expect(back.map(({ id, title }) => ({ id, title }))).toEqual(
			all.map(({ id, title }) => ({ id, title }))
		);
		expect(
			ris(all)
				.split('\r\n')
				.filter((line) => line !== '' && !/^[A-Z][A-Z0-9] {2}- /.test(line))
		).toEqual([]);
	});

	test.each(REFERENCE_STYLES)('names its title and address in %s', (style) => {
		const text = formatReferences(all, style, 'text');
		for (const { title, URL } of all) {
			// Our description of a page without a title is in brackets where the manual wants them.
			expect(text).toContain(title.replace(/^\[|\]$/g, ''));
			expect(text).toContain(URL);
		}
		expect(text.split('\n')).toHaveLength(all.length);
	});
});

test.each([
	[
		'apa',
		'Calloway, I. (2024, March 4). Earlier closing divides Fennbrook. The Fennbrook Courier. https://courier.example/2024/03/earlier-closing?page=1&from=home'
	],
	[
		'mla',
		'Calloway, Ines. “Earlier closing divides Fennbrook.” The Fennbrook Courier, 4 Mar. 2024, https://courier.example/2024/03/earlier-closing?page=1&from=home. Accessed 2 Apr. 2024.'
	],
	[
		'chicago',
		'Calloway, Ines. “Earlier closing divides Fennbrook.” The Fennbrook Courier, March 4, 2024. https://courier.example/2024/03/earlier-closing?page=1&from=home.'
	],
	[
		'harvard',
		'Calloway, I. (2024) ‘Earlier closing divides Fennbrook’, The Fennbrook Courier, 4 March. Available at: https://courier.example/2024/03/earlier-closing?page=1&from=home (Accessed: 2 April 2024).'
	]
] as const)('an article in %s', (style, expected) => {
	const items = quotationOf(claim).slice(0, -1);
	expect(formatReferences(items, style, 'text')).toBe(expected);
});

describe('a reference', () => {
	const item = {
		id: 'x',
		type: 'webpage',
		title: 'Who “decides”?',
		author: [
			{ family: 'de la Cruz', given: 'Ana Maria' },
			{ family: 'Imrie', given: 'Jean-Luc' },
			{ literal: 'Marsh Line' }
		],
		URL: 'https://x.example/a',
		language: 'en'
	} as const;
	const accessed = { 'date-parts': [[2024, 4, 2]] };

	test.each([
		[
			'apa',
			'de la Cruz, A. M., Imrie, J.-L., & Marsh Line. (n.d.). Who “decides”? Retrieved April 2, 2024, from https://x.example/a'
		],
		[
			'mla',
			'de la Cruz, Ana Maria, et al. “Who ‘decides’?” https://x.example/a. Accessed 2 Apr. 2024.'
		],
		[
			'chicago',
			'de la Cruz, Ana Maria, Jean-Luc Imrie, and Marsh Line. “Who ‘decides’?” Accessed April 2, 2024. https://x.example/a.'
		],
		[
			'harvard',
			'de la Cruz, A. M., Imrie, J.-L. and Marsh Line (no date) Who “decides”? Available at: https://x.example/a (Accessed: 2 April 2024).'
		]
	] as const)('of three authors and no date in %s', (style, expected) => {
		expect(formatReferences([{ ...item, author: [...item.author], accessed }], style, 'text')).toBe(
			expected
		);
	});

	test.each([
		[{ 'date-parts': [[2024]], circa: true }, '(ca. 2024)'],
		[{ 'date-parts': [[2020], [2021, 5]] }, '(2020–2021, May)'],
		[
			{
				'date-parts': [
					[2020, 9, 21],
					[2020, 9, 24]
				]
			},
			'(2020, September 21–24)'
		],
		[
			{
				'date-parts': [
					[2020, 4],
					[2020, 12]
				]
			},
			'(2020, April–December)'
		],
		[{ 'date-parts': [[2024, 3]] }, '(2024, March)'],
		[{ literal: '2020/..' }, '(2020/..)']
	])('dated %j', (issued, expected) => {
		expect(formatReferences([{ ...item, author: [], issued }], 'apa', 'text')).toContain(expected);
	});
});
