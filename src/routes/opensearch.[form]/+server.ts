import { error } from '@sveltejs/kit';
import { openSearch } from '#lib/domain/export/opensearch.ts';
import { loadMessages } from '#lib/i18n/messages.ts';
import { site } from '#lib/server/site.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

const FORMS = { xml: 'en', 'ar.xml': 'ar' } as const;

export const entries: EntryGenerator = () => Object.keys(FORMS).map((form) => ({ form }));

/** By which a browser offers the search of this site, in one language. */
export const GET: RequestHandler = async ({ params: { form } }) => {
	const language = Object.hasOwn(FORMS, form) ? FORMS[form as keyof typeof FORMS] : undefined;
	if (!language) error(404, `no description "${form}"`);
	const { description } = (await loadMessages(language)).site;
	return new Response(openSearch(site, { language, description, searchPath: 'search' }), {
		headers: { 'content-type': 'application/opensearchdescription+xml' }
	});
};
