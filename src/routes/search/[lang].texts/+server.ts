import { inMemory, packDocuments } from '#lib/search/engine/documents.ts';
import { inOrder } from '#lib/search/engine/index.ts';
import { languageOf } from '#lib/text/languages.ts';
import { searchEntries, wholeIndexes } from '#lib/server/search.ts';
import { file } from '#lib/server/file.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = 'auto';

export const entries: EntryGenerator = wholeIndexes;

/** The texts of the index of one language: what a list of results shows and marks. */
export const GET: RequestHandler = async ({ params, url }) => {
	const ordered = inOrder(await searchEntries(languageOf(params.lang)));
	return file(url.pathname, new Uint8Array(packDocuments(inMemory(ordered), ordered.length)));
};
