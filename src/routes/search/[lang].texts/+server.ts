import { inMemory, packDocuments } from '#lib/domain/search/documents.ts';
import { inOrder } from '#lib/domain/search/index.ts';
import { entriesOf } from '#lib/domain/view/entries.ts';
import { LANGUAGES } from '#lib/domain/vocabulary.ts';
import { languageOf } from '#lib/i18n/languages.ts';
import { record } from '#lib/server/record.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => LANGUAGES.map((lang) => ({ lang }));

/** The texts of the index of one language: what a list of results shows and marks. */
export const GET: RequestHandler = ({ params }) => {
	const ordered = inOrder(entriesOf(record, languageOf(params.lang)));
	return new Response(new Uint8Array(packDocuments(inMemory(ordered), ordered.length)), {
		headers: { 'content-type': 'application/octet-stream' }
	});
};
