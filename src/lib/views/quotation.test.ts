import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { fixtureRecord } from '../../../tests/fixtures/load.ts';
import type { TheRecord } from '#lib/record/record.ts';
import { quotationView, segmentsOf } from './quotation.ts';
import { textFragment } from './text-fragment.ts';

let record: TheRecord;
beforeAll(async () => {
	record = await fixtureRecord();
});

describe('a quotation cut at its points', () => {
	test('rebuilds the quotation when its pieces are joined, whatever the marks', () => {
		const text = 'The building is open on Saturdays now. No one is shut out.';
		const span = fc.tuple(fc.nat(text.length), fc.nat(text.length)).map(([a, b]) => {
			return text.slice(Math.min(a, b), Math.max(a, b) + 1);
		});
		const marks = fc.array(
			fc.record({
				quote: fc.oneof(span, fc.string()).filter((quote) => quote !== ''),
				point: fc.integer({ min: 1, max: 5 })
			})
		);
		fc.assert(
			fc.property(marks, (all) => {
				const segments = segmentsOf(text, all);
				expect(segments.map((one) => one.text).join('')).toBe(text);
				for (const { text: piece, starts, ends, points } of segments) {
					expect(piece).not.toBe('');
					expect(points).toEqual([...new Set(points)].toSorted((a, b) => a - b));
					expect(points).toEqual(expect.arrayContaining([...starts, ...ends]));
				}
				for (const { quote, point } of all) {
					if (!text.includes(quote)) continue;
					const marked = segments.filter(({ points }) => points.includes(point));
					expect(marked.map((one) => one.text).join('').length).toBeGreaterThanOrEqual(
						quote.length
					);
					const at = (edge: 'starts' | 'ends') =>
						segments.flatMap((one, i) => (one[edge].includes(point) ? [i] : []));
					expect(at('starts').length).toBeGreaterThan(0);
					expect(at('ends').length).toBeGreaterThan(0);
					expect(at('ends').at(-1)).toBeGreaterThanOrEqual(at('starts')[0]!);
				}
			})
		);
	});

	test('marks overlapping points with both numbers', () => {
		const marks = [
			{ quote: 'open on', point: 1 },
			{ quote: 'on Saturdays', point: 2 }
		];
		expect(segmentsOf('is open on Saturdays now', marks)).toEqual([
			{ text: 'is ', points: [], starts: [], ends: [] },
			{ text: 'open ', points: [1], starts: [1], ends: [] },
			{ text: 'on', points: [1, 2], starts: [2], ends: [1] },
			{ text: ' Saturdays', points: [2], starts: [], ends: [2] },
			{ text: ' now', points: [], starts: [], ends: [] }
		]);
	});

	test('without marks is one piece', () => {
		expect(segmentsOf('No one.', [])).toEqual([
			{ text: 'No one.', points: [], starts: [], ends: [] }
		]);
	});
});

describe('a quotation on a page', () => {
	const view = (response: string, n: number) => {
		const statement = record.responses.get(response)!;
		return quotationView(record, statement, statement.quotes[n]!, [], 'en');
	};

	test('says whose words they are, through whom they came, and how', () => {
		expect(view('imrie-no-one-shut-out', 0).attribution).toMatchObject({
			from: { id: 'dana-imrie' },
			steps: [{ as: 'told', party: { id: 'fennbrook-courier' } }]
		});
		expect(view('imrie-no-one-shut-out', 1).attribution.steps).toMatchObject([
			{ as: 'reported', party: { id: 'fennbrook-courier' } }
		]);
	});

	test('says when the speaker published the words, and who reposted them', () => {
		expect(view('council-moved-hours', 0).attribution).toMatchObject({
			steps: [{ as: 'self' }, { as: 'reposted', party: { id: 'valley-wire' } }]
		});
	});

	test('says which passages prove it, every one that a leap joins', () => {
		expect(view('traders-quiet-street', 0).proof).toMatchObject({
			passages: [1, 4],
			of: 5,
			captured: '2024-03-09'
		});
		expect(view('council-moved-hours', 0).proof.passages).toEqual([1, 2]);
	});

	test('keeps its own language, and its translation apart', () => {
		const arabic = view('marsh-line-trial', 0);
		expect(arabic).toMatchObject({ lang: 'ar', translation: { lang: 'en', by: 'Rejoinder' } });
		expect(arabic.text).not.toContain('We will try');
	});

	test('says of another reading whether that too is proven', () => {
		const claim = record.claims.get('five-shuts-out')!;
		const [variant] = quotationView(record, claim, claim.quotes[0]!, [], 'ar').variants;
		expect(variant).toMatchObject({ proven: false, note: { lang: 'ar' } });
	});

	test('leads to the passage in the source, at the words before the first leap', () => {
		const { href } = view('traders-quiet-street', 0);
		expect(href).toMatch(/^http:\/\/traders\.example\/letter#:~:text=When%20the.*%20them\.$/);
		expect(href).not.toContain('%E2%80%A6');
	});
});

describe('a text fragment', () => {
	test.each([
		['two words', '#:~:text=two%20words'],
		['state-owned, or not', '#:~:text=state%2Downed%2C%20or%20not'],
		['مكتبة', '#:~:text=%D9%85%D9%83%D8%AA%D8%A8%D8%A9'],
		['a b c d e f g h i j k l m', '#:~:text=a%20b%20c%20d%20e%20f,h%20i%20j%20k%20l%20m']
	])('of “%s” is %s', (text, fragment) => {
		expect(textFragment(text)).toBe(fragment);
	});

	test('has no character that would end it or mean something else, whatever the text', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				expect(textFragment(`${text}\ud800`)).toMatch(
					/^#:~:text=[\w.!~*'()%]*(?:,[\w.!~*'()%]*)?$/
				);
			})
		);
	});
});
