import { bibtex } from '#lib/domain/cite/bibtex.ts';
import { citeComparison } from '#lib/domain/cite/csl.ts';
import { ris } from '#lib/domain/cite/ris.ts';
import { statementsOf } from '#lib/domain/compare/statement.ts';
import { aif } from '#lib/domain/export/aif.ts';
import { annotations } from '#lib/domain/export/annotations.ts';
import { cito } from '#lib/domain/export/cito.ts';
import { recordCsv } from '#lib/domain/export/record-csv.ts';
import { recordJson } from '#lib/domain/export/record-json.ts';
import type { TheRecord } from '#lib/domain/record/record.ts';

/** Endings of the files that the site gives out of its record. */
export const EXPORT_FORMS = [
	'json',
	'csv',
	'annotations.json',
	'cito.json',
	'aif.json',
	'bib',
	'ris'
] as const;
export type ExportForm = (typeof EXPORT_FORMS)[number];

/**
 * What is not published has no address. Formats that must name one get one that by RFC 2606 leads
 * nowhere, now or later.
 */
const NOWHERE = 'https://not-published.invalid';

/** One file of a project, in a form of the site's own exports. `day` is the ISO day of making it. */
export function exportText(
	form: ExportForm,
	record: TheRecord,
	{ day, name }: { day: string; name: string }
): { text: string; type: string } {
	const site = { url: NOWHERE, name };
	const scope = { kind: 'record' } as const;
	// References are to the documents alone: the project has no pages that could be cited.
	const cited = () =>
		citeComparison(
			record,
			statementsOf(record).map(({ value }) => value),
			{ site, language: 'en', accessed: day, version: day }
		).filter(({ URL }) => !URL.startsWith(NOWHERE));
	switch (form) {
		case 'json':
			return {
				text: JSON.stringify(recordJson(record, { site, version: day, scope }), null, '\t'),
				type: 'application/json'
			};
		case 'csv':
			return { text: recordCsv(record, { site, scope, mark: true }), type: 'text/csv' };
		case 'annotations.json':
			return {
				text: JSON.stringify(annotations(record, { site, scope })),
				type: 'application/ld+json'
			};
		case 'cito.json':
			return { text: JSON.stringify(cito(record, { site, scope })), type: 'application/ld+json' };
		case 'aif.json':
			return { text: JSON.stringify(aif(record, scope)), type: 'application/json' };
		case 'bib':
			return { text: bibtex(cited()), type: 'application/x-bibtex' };
		case 'ris':
			return { text: ris(cited()), type: 'application/x-research-info-systems' };
	}
}
