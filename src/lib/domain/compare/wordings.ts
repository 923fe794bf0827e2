import type { TheRecord } from '../record/record.ts';
import type { Quotation } from '../schema.ts';
import { languageOf } from './statement.ts';
import type { FindTerms } from './terms.ts';

/**
 * The wordings that stand in quotations of the speaker's own words, each once, as `<term> <place>`.
 * In reported words the choice is the reporter's.
 */
export function ownWordings(
	record: TheRecord,
	quotes: readonly Quotation[],
	find: FindTerms
): string[] {
	const own = quotes.filter((quote) => quote.voice === 'own');
	const spans = own.flatMap((quote) => find(quote.text, languageOf(record, quote)));
	return [...new Set(spans.map((span) => `${span.term} ${span.wording}`))];
}
