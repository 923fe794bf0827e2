import type { TermMark } from '#lib/compare/terms/view.ts';
import type { QuotationView } from '#lib/views/quotation.ts';
import type { NameMark } from './party-names.ts';

/**
 * A quotation in which nothing tells whose it is: each name in the words gives way to `[Speaker A]`, or
 * whatever `called` says of that party, and the address of the source is gone. Contested terms are not
 * marked, since their notes say who uses which, nor are points: where one begins and ends is our reading.
 */
export function unsigned(
	quotation: QuotationView & { names?: NameMark[] },
	called: (party: string) => string
): QuotationView & { terms: TermMark[] } {
	let text = '';
	let from = 0;
	for (const { party, start, end } of quotation.names ?? []) {
		text += `${quotation.text.slice(from, start)}[${called(party)}]`;
		from = end;
	}
	text += quotation.text.slice(from);
	return {
		...quotation,
		text,
		segments: [{ text, points: [], starts: [], ends: [] }],
		terms: [],
		source: { ...quotation.source, url: '' }
	};
}
