import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixtureRecord } from '../../../../tests/fixtures/load.ts';
import { cutAtTerms, withTerms, type TermMark } from './view.ts';
import type { QuotationView } from '#lib/views/quotation.ts';
import { segmentsOf } from '#lib/views/quotation.ts';
import { exchangeView } from '#lib/views/statement.ts';

const term = {
	id: 'hours',
	name: { text: 'Hours', lang: 'en' as const },
	ours: { text: 'hours', lang: 'en' as const },
	wordings: []
};
const mark = (start: number, end: number): TermMark => ({ start, end, term, wording: 0 });

describe('the pieces of a quotation', () => {
	it('join to its segments, whatever the points and terms', () => {
		fc.assert(
			fc.property(
				fc.string({ minLength: 1, maxLength: 40 }),
				fc.array(fc.tuple(fc.nat(40), fc.nat(40)), { maxLength: 4 }),
				fc.array(fc.nat(40), { maxLength: 6 }),
				(text, points, cuts) => {
					const segments = segmentsOf(
						text,
						points.map(([from, length], i) => ({
							quote: text.slice(from, from + length + 1) || text,
							point: i + 1
						}))
					);
					const places = [...new Set(cuts)].filter((at) => at <= text.length).sort((a, b) => a - b);
					const marks = places.flatMap((at, i) => (i % 2 === 1 ? [mark(places[i - 1]!, at)] : []));
					const cut = cutAtTerms(segments, marks);
					expect(cut.map(({ pieces }) => pieces.map((piece) => piece.text).join(''))).toEqual(
						segments.map((segment) => segment.text)
					);
					const marked = cut.flatMap(({ pieces }) => pieces.filter((piece) => piece.mark));
					expect(marked.map((piece) => piece.text).join('')).toBe(
						marks.map(({ start, end }) => text.slice(start, end)).join('')
					);
				}
			)
		);
	});

	it('are two where a point begins within a term, and both open it', () => {
		const segments = segmentsOf('the late opening hours', [{ quote: 'hours', point: 1 }]);
		const pieces = cutAtTerms(segments, [mark(9, 22)]).flatMap((segment) => segment.pieces);
		expect(pieces.map(({ text, mark: on }) => [text, on?.term.id])).toEqual([
			['the late ', undefined],
			['opening ', 'hours'],
			['hours', 'hours']
		]);
	});
});

describe('an exchange with its terms', () => {
	it('reads as before, and marks what stands in its quotations', async () => {
		const record = await fixtureRecord();
		for (const claim of record.claims.values()) {
			const plain = exchangeView(record, claim, 'en');
			const marked = withTerms(record, plain, 'en');
			expect(strip(marked)).toEqual(strip(plain));
			const quotes = [marked.claim, ...marked.responses].flatMap((one) => one.quotes);
			for (const quote of quotes as (QuotationView & { terms: TermMark[] })[]) {
				for (const { start, end, term: view, wording } of quote.terms) {
					expect(view.wordings[wording]?.text.toLowerCase()).toBe(
						quote.text.slice(start, end).toLowerCase()
					);
				}
			}
		}
	});

	it.each(['ar', 'he'] as const)(
		'marks a rendering in our translation into %s too',
		async (lang) => {
			const record = await fixtureRecord();
			const found: string[] = [];
			for (const claim of record.claims.values()) {
				const { claim: view, responses } = withTerms(
					record,
					exchangeView(record, claim, lang),
					lang
				);
				for (const { ours, terms } of [view, ...responses].flatMap(
					(one) => one.quotes
				) as Marked[]) {
					const text = ours?.segments.map((one) => one.text).join('') ?? '';
					for (const {
						start,
						end,
						term: { wordings },
						wording
					} of ours?.terms ?? []) {
						const said = text.slice(start, end);
						expect(wordings[wording]!.renderings!.some((one) => said.endsWith(one))).toBe(true);
						expect(terms.map((mark) => mark.wording)).toContain(wording);
						found.push(said);
					}
				}
			}
			expect(found.length).toBeGreaterThan(0);
		}
	);
});

type Marked = QuotationView & {
	terms: TermMark[];
	ours?: NonNullable<QuotationView['ours']> & { terms: TermMark[] };
};

function strip(view: unknown): unknown {
	return JSON.parse(JSON.stringify(view, (key, value) => (key === 'terms' ? undefined : value)));
}
