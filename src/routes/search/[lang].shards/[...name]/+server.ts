import { error } from '@sveltejs/kit';
import { languageOf } from '#lib/text/languages.ts';
import { SITE_LANGUAGES } from '#lib/text/site-languages.ts';
import { searchShards } from '#lib/server/search.ts';
import { file } from '#lib/server/file.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = 'auto';

export const entries: EntryGenerator = async () => {
	const shards = await Promise.all(
		SITE_LANGUAGES.map(async (lang) => [lang, await searchShards(lang)] as const)
	);
	return shards.flatMap(([lang, files]) => [...files.keys()].map((name) => ({ lang, name })));
};

/** One piece of the index of a large record. */
export const GET: RequestHandler = async ({ params, url }) => {
	const bytes = (await searchShards(languageOf(params.lang))).get(params.name);
	if (!bytes) error(404, `no shard "${params.name}"`);
	return file(url.pathname, new Uint8Array(bytes));
};
