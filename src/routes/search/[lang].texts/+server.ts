import { inMemory, packDocuments } from '#lib/domain/search/documents.ts';
import { inOrder } from '#lib/domain/search/index.ts';
import { languageOf } from '#lib/i18n/languages.ts';
import { searchEntries, wholeIndexes } from '#lib/server/search.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = 'auto';

export const entries: EntryGenerator = wholeIndexes;

/** The texts of the index of one language: what a list of results shows and marks. */
export const GET: RequestHandler = ({ params }) => {
	const ordered = inOrder(searchEntries(languageOf(params.lang)));
	return new Response(new Uint8Array(packDocuments(inMemory(ordered), ordered.length)), {
		headers: { 'content-type': 'application/octet-stream' }
	});
};
