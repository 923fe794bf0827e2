import type { TheRecord } from '#lib/record/record.ts';
import type { Quotation } from '#lib/record/schema.ts';
import { languageOf } from '#lib/record/statement.ts';
import type { FindTerms } from '#lib/record/terms.ts';

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
