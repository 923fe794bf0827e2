import { error } from '@sveltejs/kit';
import { LANGUAGES } from '#lib/domain/vocabulary.ts';
import { languageOf } from '#lib/i18n/languages.ts';
import { searchShards } from '#lib/server/search.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = 'auto';

export const entries: EntryGenerator = () =>
	LANGUAGES.flatMap((lang) => [...searchShards(lang).keys()].map((name) => ({ lang, name })));

/** One piece of the index of a large record. */
export const GET: RequestHandler = ({ params }) => {
	const bytes = searchShards(languageOf(params.lang)).get(params.name);
	if (!bytes) error(404, `no shard "${params.name}"`);
	return new Response(new Uint8Array(bytes), {
		headers: { 'content-type': 'application/octet-stream' }
	});
};
