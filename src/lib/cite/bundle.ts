import type { StatementRecord, TheRecord } from '#lib/record/record.ts';
import type { Quotation } from '#lib/record/schema.ts';
import { translationOf } from '#lib/record/translations.ts';
import { citationOf, type Citation } from './citation.ts';
import { copyQuotation, type CopiedQuotation } from './copied-quotation.ts';
import { citeComparison } from './csl.ts';
import type { CslItem } from './item.ts';
import type { CiteOptions } from './options.ts';

/** All that can be cited of what a reader has in view. */
export interface CiteBundle {
	quotations: {
		text: string;
		lang: string;
		copy: CopiedQuotation;
		citation?: Citation;
		/** Whether there is a translation of ours that could go along. */
		translatable: boolean;
	}[];
	/** The sources, each once, and the pages of this record. */
	items: CslItem[];
}

/** Statements that are shown together, with all that is quoted of them. */
export function citeBundle(
	record: TheRecord,
	statements: readonly StatementRecord[],
	options: CiteOptions
): CiteBundle {
	return {
		quotations: statements.flatMap((statement) =>
			statement.quotes.map((quote) => copied(record, statement, quote, options))
		),
		items: citeComparison(record, statements, options)
	};
}

function copied(
	record: TheRecord,
	statement: StatementRecord,
	quote: Quotation,
	options: CiteOptions
): CiteBundle['quotations'][number] {
	const citation = citationOf(record, statement, quote, options);
	return {
		...(citation ? { citation } : {}),
		text: quote.text,
		translatable: translationOf(record, quote, options.language) !== undefined,
		lang: quote.lang ?? record.sources.get(quote.source)?.language ?? 'und',
		copy: copyQuotation(record, statement, quote, options)
	};
}
