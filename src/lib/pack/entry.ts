import type { Statement } from '#lib/record/statement.ts';
import type { TheRecord } from '#lib/record/record.ts';
import { withTerms } from '#lib/compare/terms/view.ts';
import { exchangeView, responseView } from '#lib/views/statement.ts';
import type { Language } from '#lib/record/vocabulary.ts';
import { withNames } from './party-names.ts';
import type { PackEntry } from './exchanges.ts';

/**
 * One statement as a pack shows it: a claim with all its responses or a response alone, contested
 * terms marked, and the names that blind reading hides.
 */
export function packEntry(record: TheRecord, statement: Statement, lang: Language): PackEntry {
	if (statement.kind === 'claim') {
		const exchange = withTerms(record, exchangeView(record, statement.value, lang), lang);
		return { kind: 'claim', exchange: withNames(record, exchange) };
	}
	const response = withTerms(record, responseView(record, statement.value, undefined, lang), lang);
	return { kind: 'response', response: withNames(record, response) };
}
