import { bibtex } from '#lib/cite/bibtex.ts';
import { citeComparison } from '#lib/cite/csl.ts';
import type { CslItem } from '#lib/cite/item.ts';
import { ris } from '#lib/cite/ris.ts';
import type { TheRecord } from '#lib/record/record.ts';
import { statementsOf } from '#lib/record/statement.ts';
import type { Write, WriteOptions } from './format.ts';
import { excerpt } from './scope.ts';

/**
 * The address of a site that there is not: a record that is not published has no pages, and by RFC 2606
 * this one leads nowhere, now or later.
 */
export const NOT_PUBLISHED = 'https://not-published.invalid';

/** The sources of all statements of a scope, each once, and their pages, where they have any. */
export function citedIn(record: TheRecord, options: WriteOptions): CslItem[] {
	const statements = statementsOf(excerpt(record, options.scope)).map(({ value }) => value);
	return citeComparison(record, statements, options).filter(
		({ URL }) => !URL.startsWith(NOT_PUBLISHED)
	);
}

export const writeBib: Write = (record, options) => bibtex(citedIn(record, options));
export const writeRis: Write = (record, options) => ris(citedIn(record, options));
