import { error } from '@sveltejs/kit';
import { openSearch } from '#lib/formats/opensearch.ts';
import { loadMessages } from '#lib/i18n/messages.ts';
import { fileIn } from '#lib/record/addresses.ts';
import { SITE_LANGUAGES } from '#lib/text/site-languages.ts';
import { site } from '#lib/server/site.ts';
import { file } from '#lib/server/file.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

/** Each language by the name of its file. */
const FILES = new Map(
	SITE_LANGUAGES.map((lang) => [fileIn('opensearch.xml', lang), lang] as const)
);

export const entries: EntryGenerator = () =>
	[...FILES.keys()].map((name) => ({ form: name.slice('opensearch.'.length) }));

/** By which a browser offers the search of this site, in one language. */
export const GET: RequestHandler = async ({ params: { form } }) => {
	const language = FILES.get(`opensearch.${form}`);
	if (!language) error(404, `no description "${form}"`);
	const { description } = (await loadMessages(language, 'core')).site;
	return file(
		`/opensearch.${form}`,
		openSearch(await site(), { language, description, searchPath: 'search' })
	);
};
