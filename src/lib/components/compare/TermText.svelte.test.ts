import { render, screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import {
	claim,
	party,
	quotation as quoted,
	smallEvidence,
	smallRecord
} from '../../../../tests/support/small-record.ts';
import { termsOf, withTerms, type TermMark } from '#lib/compare/terms/view.ts';
import { claimView } from '#lib/views/statement.ts';
import type { QuotationView } from '#lib/views/quotation.ts';
import Quotation from '../Quotation.svelte';
import Stage from '../../../../tests/support/Stage.svelte';
import { termNoteId } from '../hooks.ts';
import TermNotes from './TermNotes.svelte';

const wordings = ['late hours', 'evening closing', '“closing”'].map((text) => ({
	text,
	lang: 'en',
	uses: [{ by: 'friends', quote: { text, source: 'courier-1', voice: 'own' as const } }]
}));
const record = smallRecord({
	parties: [party('courier')],
	claims: [
		claim('hours', {
			quotes: [
				quoted('The late hours end, and “closing” is the word: late hours, no more.'),
				quoted('Nothing of it here.'),
				quoted('Evening closing it is.', { voice: 'reported' })
			],
			points: [
				{ id: 'end', gist: { en: 'they end' }, quote: 'hours end, and' },
				{ id: 'word', gist: { en: 'a word' }, quote: '“closing” is the word' }
			]
		})
	],
	terms: [
		{
			id: 'hours',
			name: { en: 'Hours' },
			note: { en: '-' },
			ours: { en: 'opening hours' },
			wordings
		}
	]
});
record.evidence.set('courier-1', smallEvidence());
const quotations = [...record.claims.values()].flatMap(
	(claim) => withTerms(record, claimView(record, claim, 'en'), 'en').quotes
) as (QuotationView & { terms: TermMark[] })[];
const quotation = quotations.find(({ terms }) => terms.length > 0)!;
const [mark] = quotation.terms;
const wording = quotation.text.slice(mark!.start, mark!.end);

describe('a quotation with contested terms', () => {
	it('has the words of the quotation and no others, besides numbers and quotation marks', () => {
		for (const one of quotations) {
			const { container, unmount } = render(Stage, { of: Quotation, given: { quotation: one } });
			for (const extra of container.querySelectorAll('.n, .end, .mark')) extra.remove();
			expect(container.querySelector('blockquote')?.textContent?.trim()).toBe(one.text);
			unmount();
		}
	});

	it('makes the term a link to the page of terms, for readers without scripts', () => {
		render(Stage, { of: Quotation, given: { quotation } });
		const [link] = screen.getAllByRole('link', { name: wording });
		expect(link).toHaveAttribute('href', `/terms#${mark!.term.id}`);
	});

	it('has a note that names every wording, and that the link finds', () => {
		const { container } = render(Stage, { of: TermNotes, given: { terms: termsOf(quotations) } });
		const notes = container.querySelectorAll('dialog');
		expect([...notes].map(({ id }) => id)).toEqual([`term.${mark!.term.id}`]);
		const items = [...notes[0]!.querySelectorAll('li')];
		expect(items).toHaveLength(mark!.term.wordings.length);
		for (const [i, { text, by }] of mark!.term.wordings.entries()) {
			expect(items[i]).toHaveTextContent(text);
			for (const { short } of by) expect(items[i]).toHaveTextContent(short.text);
		}
		render(Stage, { of: Quotation, given: { quotation } });
		const [link] = screen.getAllByRole('link', { name: wording });
		expect(link).toHaveAttribute('data-note', termNoteId(mark!.term.id));
		expect(link).toHaveAttribute('data-wording', String(mark!.wording));
	});

	it('reads as before where the page did not ask for terms', () => {
		const plain = { ...quotation, terms: undefined };
		const { container } = render(Stage, { of: Quotation, given: { quotation: plain } });
		expect(container.querySelector('[data-note]')).toBeNull();
	});
});
