import { error } from '@sveltejs/kit';
import { findStatement, statementsOf } from '#lib/domain/compare/statement.ts';
import { spellingsIn } from '#lib/domain/pack/blind.ts';
import type { PackEntry } from '#lib/domain/pack/exchanges.ts';
import { exchangeView, responseView } from '#lib/domain/view/statement.ts';
import type { Language } from '#lib/domain/vocabulary.ts';
import { record } from '#lib/server/record.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
	statementsOf(record).map(({ kind, value: { id } }) => ({ kind, id }));

/** One statement as a pack shows it, a claim with all its responses or a response alone, by language. */
export const GET: RequestHandler = ({ params: { kind, id } }) => {
	const found = findStatement(record, `${kind}/${id}`);
	if (found.kind !== 'found') error(404, `no statement "${kind}/${id}"`);
	const { statement } = found;
	const entry = (lang: Language): PackEntry => {
		if (statement.kind === 'claim') {
			const exchange = exchangeView(record, statement.value, lang);
			const spellings = spellingsIn(record, [exchange.claim, ...exchange.responses]);
			return { kind: 'claim', exchange, spellings };
		}
		const response = responseView(record, statement.value, undefined, lang);
		return { kind: 'response', response, spellings: spellingsIn(record, [response]) };
	};
	return Response.json({ en: entry('en'), ar: entry('ar') } satisfies Record<Language, PackEntry>);
};
