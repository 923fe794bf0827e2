import { serialize } from '#lib/domain/search/codec.ts';
import { createIndex } from '#lib/domain/search/index.ts';
import { languageOf } from '#lib/i18n/languages.ts';
import { searchEntries, wholeIndexes } from '#lib/server/search.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = 'auto';

export const entries: EntryGenerator = wholeIndexes;

/** The search index of one language, as the worker loads it. */
export const GET: RequestHandler = ({ params }) =>
	new Response(new Uint8Array(serialize(createIndex(searchEntries(languageOf(params.lang))))), {
		headers: { 'content-type': 'application/octet-stream' }
	});
