import { error } from '@sveltejs/kit';
import { citeBundle } from '#lib/domain/cite/bundle.ts';
import { LANGUAGES } from '#lib/domain/vocabulary.ts';
import { languageOf } from '#lib/i18n/languages.ts';
import { record } from '#lib/server/record.ts';
import { recordVersion, site } from '#lib/server/site.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
	LANGUAGES.flatMap((lang) => [
		...[...record.claims.keys()].map((id) => ({ lang, kind: 'claim', id })),
		...[...record.responses.keys()].map((id) => ({ lang, kind: 'response', id }))
	]);

/** One claim or response as copied quotations and as references, in the words of one language. */
export const GET: RequestHandler = async ({ params: { lang, kind, id } }) => {
	const statement = kind === 'claim' ? record.claims.get(id) : record.responses.get(id);
	if (!statement) error(404, `no ${kind} "${id}"`);
	const options = { site, language: languageOf(lang), version: recordVersion };
	return Response.json(await citeBundle(record, statement, options));
};
