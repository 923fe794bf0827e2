import { serialize } from '#lib/domain/search/codec.ts';
import { createIndex } from '#lib/domain/search/index.ts';
import { entriesOf } from '#lib/domain/view/entries.ts';
import { LANGUAGES } from '#lib/domain/vocabulary.ts';
import { languageOf } from '#lib/i18n/languages.ts';
import { record } from '#lib/server/record.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => LANGUAGES.map((lang) => ({ lang }));

/** The search index of one language, as the worker loads it. */
export const GET: RequestHandler = ({ params }) =>
	new Response(new Uint8Array(serialize(createIndex(entriesOf(record, languageOf(params.lang))))), {
		headers: { 'content-type': 'application/octet-stream' }
	});
