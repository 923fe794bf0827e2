import { describe, expect, test } from 'vitest';
import { CITING as options } from '../../../../tests/fixtures/formats.ts';
import { fixtureRecord } from '../../../../tests/fixtures/load.ts';
import type { Locator } from '#lib/record/locator.ts';
import { citationOf } from '../citation.ts';
import { citeComparison } from '../csl.ts';
import { formatInText, REFERENCE_STYLES, type ReferenceStyle } from '../format.ts';
import { pinpoint } from './pinpoint.ts';

const record = await fixtureRecord();
const claim = record.claims.get('glass-shelter')!;
const response = record.responses.get('traders-windows')!;

const PLACES: [string, Locator, Record<ReferenceStyle, string>][] = [
	[
		'one page',
		{ kind: 'page', first: '12' },
		{ apa: ', p. 12', mla: ' 12', chicago: ', 12', harvard: ', p. 12' }
	],
	[
		'pages',
		{ kind: 'page', first: '12', last: '13' },
		{ apa: ', pp. 12–13', mla: ' 12-13', chicago: ', 12–13', harvard: ', pp. 12–13' }
	],
	[
		'a paragraph',
		{ kind: 'paragraph', first: '4' },
		{ apa: ', para. 4', mla: ', par. 4', chicago: ', para. 4', harvard: ', para. 4' }
	],
	[
		'a time',
		{ kind: 't', from: 5025, to: 5030 },
		{ apa: ', 1:23:45', mla: ', 01:23:45', chicago: ', at 1:23:45', harvard: ', 1:23:45' }
	],
	[
		'a time within the first hour',
		{ kind: 't', from: 83, to: 90 },
		{ apa: ', 1:23', mla: ', 00:01:23', chicago: ', at 1:23', harvard: ', 1:23' }
	],
	[
		'a time late in the first hour',
		{ kind: 't', from: 3599, to: 3600 },
		{ apa: ', 59:59', mla: ', 00:59:59', chicago: ', at 59:59', harvard: ', 59:59' }
	]
];

describe.each(PLACES)('%s', (_, place, said) => {
	test.each(REFERENCE_STYLES)('in %s', (style) => expect(pinpoint(place, style)).toBe(said[style]));
});

describe('a citation in the text', () => {
	const statements = [claim, response];
	const items = citeComparison(record, statements, options);
	const cited = (style: ReferenceStyle, n: 0 | 1) => {
		const statement = statements[n]!;
		const citation = citationOf(record, statement, statement.quotes[0]!, options)!;
		const { first, later } = formatInText(citation, items, style);
		return [first.text, ...(later ? [later.text] : [])];
	};

	test('has the pages where each style has them', () => {
		expect(Object.fromEntries(REFERENCE_STYLES.map((style) => [style, cited(style, 0)]))).toEqual({
			apa: ['(Fennbrook Town Council, 2024a, pp. 2–3)'],
			mla: ['(Where people wait 2-3)'],
			chicago: [
				'Fennbrook Town Council, Where people wait: the bus stops of Fennbrook (Fennbrook Town Council, April 10, 2024), 2–3, https://council.fennbrook.example/reports/stops.pdf.',
				'Fennbrook Town Council, Where people wait, 2–3.'
			],
			harvard: ['(Fennbrook Town Council, 2024a, pp. 2–3)']
		});
	});

	test('has the time where each style has it', () => {
		expect(Object.fromEntries(REFERENCE_STYLES.map((style) => [style, cited(style, 1)]))).toEqual({
			apa: ['(Harbour Road Traders, as cited in Fennbrook Town Council, 2024b, 1:02:11)'],
			mla: ['(Harbour Road Traders qtd. in “Meeting,” 01:02:11)'],
			chicago: [
				'Harbour Road Traders, quoted in “Meeting of the council on 15 April 2024,” Fennbrook Town Council, April 15, 2024, at 1:02:11, https://council.fennbrook.example/meetings/2024-04-15.',
				'Harbour Road Traders, quoted in “Meeting,” at 1:02:11.'
			],
			harvard: ['(Harbour Road Traders, quoted in Fennbrook Town Council, 2024b, 1:02:11)']
		});
	});

	test('names the translator behind the place', () => {
		const [quote] = claim.quotes;
		const citation = { ...citationOf(record, claim, quote!, options)!, translatedBy: 'somebody' };
		expect(formatInText(citation, items, 'apa').first.text).toMatch(
			/ pp\. 2–3, translated by somebody\)$/
		);
	});
});

test('a list of references has the one place in which all words stand, and says it in its notes', () => {
	const [stops, meeting] = citeComparison(record, [claim, response], options);
	expect([stops?.locator, meeting?.locator]).toEqual(['2–3', '1:02:11']);
	expect(stops?.note).toContain('pp. 2–3');
	expect(meeting?.note).toMatch(/at 1:02:11.*read by machine/);
	const twice = {
		...claim,
		quotes: [...claim.quotes, { ...claim.quotes[0]!, text: 'a shelter of glass' }]
	};
	const [both] = citeComparison(record, [twice], options);
	expect(both?.locator).toBeUndefined();
	expect(both?.note).toContain('pp. 2–3, p. 3');
});
