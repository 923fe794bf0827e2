import { pageAddress, type PageKind } from '#lib/record/site-address.ts';
import { localize } from '#lib/record/localize.ts';
import type { StatementRecord, TheRecord } from '#lib/record/record.ts';
import { dated } from './dates.ts';
import type { CslItem } from './item.ts';
import type { CiteOptions } from './options.ts';
import { sourceItem, type Quoted } from './source-item.ts';

/** All sources of several statements that are shown together, each once, and their pages here. */
export function citeComparison(
	record: TheRecord,
	statements: readonly StatementRecord[],
	options: CiteOptions
): CslItem[] {
	const quoted = statements.flatMap((statement) =>
		statement.quotes.map((quote) => ({ statement, quote }))
	);
	return [
		...sources(record, quoted, options),
		...statements.map((statement) => page(record, statement, options))
	];
}

function sources(record: TheRecord, quoted: readonly Quoted[], options: CiteOptions): CslItem[] {
	return [...new Set(quoted.map(({ quote }) => quote.source))].flatMap((id) => {
		const source = record.sources.get(id);
		if (!source) return [];
		const here = quoted.filter(({ quote }) => quote.source === id);
		return [sourceItem(record, source, here, options)];
	});
}

/** The page of a statement in this record, a work of this site. */
function page(record: TheRecord, statement: StatementRecord, options: CiteOptions): CslItem {
	const { site, language, version, accessed } = options;
	const kind: PageKind = 'outcome' in statement ? 'responses' : 'claims';
	const gist = localize(statement.gist, language);
	return {
		id: `${kind}-${statement.id}`,
		type: 'webpage',
		title: gist.text.replace(/\.$/, ''),
		author: [{ literal: site.name }],
		'container-title': site.name,
		...dated('issued', record.topics.get(statement.topic)?.asOf),
		...dated('accessed', accessed),
		URL: pageAddress(site, kind, statement.id, language),
		language: gist.lang,
		version
	};
}
