import { error } from '@sveltejs/kit';
import { findStatement, statementsOf } from '#lib/record/statement.ts';
import { packEntry } from '#lib/pack/entry.ts';
import { SITE_LANGUAGES } from '#lib/text/site-languages.ts';
import { findNow } from '#lib/server/find.ts';
import { whole } from '#lib/server/store.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = async () =>
	statementsOf(await whole()).map(({ kind, value: { id } }) => ({ kind, id }));

/** One statement as a pack shows it, by language. */
export const GET: RequestHandler = async ({ params: { kind, id } }) => {
	if (kind !== 'claim' && kind !== 'response') error(404, `no statement "${kind}/${id}"`);
	const { record } = await findNow(kind, id);
	const found = findStatement(record, `${kind}/${id}`);
	if (found.kind !== 'found') error(404, `no statement "${kind}/${id}"`);
	return Response.json(
		Object.fromEntries(
			SITE_LANGUAGES.map((lang) => [lang, packEntry(record, found.statement, lang)])
		)
	);
};
