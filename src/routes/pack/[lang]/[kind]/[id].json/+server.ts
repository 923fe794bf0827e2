import { error } from '@sveltejs/kit';
import { statementsOf } from '#lib/domain/compare/statement.ts';
import type { PackEntry } from '#lib/domain/pack/exchanges.ts';
import { exchangeView, responseView } from '#lib/domain/view/statement.ts';
import { LANGUAGES } from '#lib/domain/vocabulary.ts';
import { languageOf } from '#lib/i18n/languages.ts';
import { record } from '#lib/server/record.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
	LANGUAGES.flatMap((lang) =>
		statementsOf(record).map(({ kind, value: { id } }) => ({ lang, kind, id }))
	);

/** One statement as a pack shows it: a claim with all its responses, or a response alone. */
export const GET: RequestHandler = ({ params: { lang, kind, id } }) => {
	const language = languageOf(lang);
	const claim = kind === 'claim' ? record.claims.get(id) : undefined;
	const response = kind === 'response' ? record.responses.get(id) : undefined;
	if (claim) {
		const entry: PackEntry = { kind: 'claim', exchange: exchangeView(record, claim, language) };
		return Response.json(entry);
	}
	if (!response) error(404, `no ${kind} "${id}"`);
	const entry: PackEntry = {
		kind: 'response',
		response: responseView(record, response, undefined, language)
	};
	return Response.json(entry);
};
