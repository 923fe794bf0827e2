import type { TheRecord } from '../record/record.ts';
import { ANY_DAY } from './accessed.ts';
import { copyQuotation, type CopiedQuotation } from './attribution.ts';
import { bibtex } from './bibtex.ts';
import type { Statement } from './chain.ts';
import { citeStatement } from './csl.ts';
import { formatReferences, REFERENCE_STYLES, type ReferenceStyle } from './format.ts';
import type { CslItem } from './item.ts';
import { ris } from './ris.ts';
import type { CiteOptions } from './source-item.ts';

/** One document to cite: a source, or a page of this record, ready in every style. */
export interface CitedItem {
	id: string;
	/** HTML with every text escaped; a style's own sorting is by this text. */
	styles: Record<ReferenceStyle, string>;
	bibtex: string;
	ris: string;
	csl: CslItem;
}

/** All that can be cited of one claim or response, its day of access being `ANY_DAY`. */
export interface CiteBundle {
	quotations: { text: string; lang: string; source: string; copy: CopiedQuotation }[];
	items: CitedItem[];
}

/** Made at build time, so that a browser fetches a few kilobytes and not the formatter. */
export async function citeBundle(
	record: TheRecord,
	statement: Statement,
	options: Omit<CiteOptions, 'accessed'>
): Promise<CiteBundle> {
	const citing = { ...options, accessed: ANY_DAY };
	const items = citeStatement(record, statement, citing);
	const styled = await Promise.all(
		REFERENCE_STYLES.map(async (style) => {
			const html = await formatReferences(items, style, 'html');
			return [style, entriesOf(html)] as const;
		})
	);
	return {
		quotations: statement.quotes.map((quote) => ({
			text: quote.text,
			lang: quote.lang ?? record.sources.get(quote.source)?.language ?? 'und',
			source: quote.source,
			copy: copyQuotation(record, statement, quote, citing)
		})),
		items: items.map((item) => ({
			id: item.id,
			styles: Object.fromEntries(
				styled.map(([style, entries]) => [style, entries.get(item.id) ?? ''])
			) as Record<ReferenceStyle, string>,
			bibtex: bibtex([item]),
			ris: ris([item]),
			csl: item
		}))
	};
}

/** The formatter's list, taken apart into what stands for each item. */
function entriesOf(html: string): Map<string, string> {
	const entry =
		/<div data-csl-entry-id="([^"]*)" class="csl-entry">(.*?)<\/div>\s*(?=<div |<\/div>)/gs;
	return new Map(
		[...html.matchAll(entry)].map(([, id = '', content = '']) => [id, content.trim()])
	);
}
