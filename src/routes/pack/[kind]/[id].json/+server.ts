import { error } from '@sveltejs/kit';
import { findStatement, statementsOf } from '#lib/domain/compare/statement.ts';
import { packEntry } from '#lib/domain/pack/entry.ts';
import type { PackEntry } from '#lib/domain/pack/exchanges.ts';
import type { Language } from '#lib/domain/vocabulary.ts';
import { record } from '#lib/server/record.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
	statementsOf(record).map(({ kind, value: { id } }) => ({ kind, id }));

/** One statement as a pack shows it, by language. */
export const GET: RequestHandler = ({ params: { kind, id } }) => {
	const found = findStatement(record, `${kind}/${id}`);
	if (found.kind !== 'found') error(404, `no statement "${kind}/${id}"`);
	const entry = (lang: Language) => packEntry(record, found.statement, lang);
	return Response.json({ en: entry('en'), ar: entry('ar') } satisfies Record<Language, PackEntry>);
};
