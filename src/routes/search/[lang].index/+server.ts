import { serialize } from '#lib/search/engine/codec.ts';
import { createIndex } from '#lib/search/engine/index.ts';
import { languageOf } from '#lib/text/languages.ts';
import { searchEntries, wholeIndexes } from '#lib/server/search.ts';
import { file } from '#lib/server/file.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = 'auto';

export const entries: EntryGenerator = wholeIndexes;

/** The search index of one language, as the worker loads it. */
export const GET: RequestHandler = async ({ params, url }) =>
	file(
		url.pathname,
		new Uint8Array(serialize(createIndex(await searchEntries(languageOf(params.lang)))))
	);
