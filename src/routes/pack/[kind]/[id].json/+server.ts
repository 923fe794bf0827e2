import { error } from '@sveltejs/kit';
import { findStatement, statementsOf } from '#lib/record/statement.ts';
import { packEntry } from '#lib/pack/entry.ts';
import { SITE_LANGUAGES } from '#lib/text/site-languages.ts';
import { record } from '#lib/server/record.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
	statementsOf(record).map(({ kind, value: { id } }) => ({ kind, id }));

/** One statement as a pack shows it, by language. */
export const GET: RequestHandler = ({ params: { kind, id } }) => {
	const found = findStatement(record, `${kind}/${id}`);
	if (found.kind !== 'found') error(404, `no statement "${kind}/${id}"`);
	return Response.json(
		Object.fromEntries(
			SITE_LANGUAGES.map((lang) => [lang, packEntry(record, found.statement, lang)])
		)
	);
};
