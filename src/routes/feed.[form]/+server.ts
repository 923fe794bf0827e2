import { error } from '@sveltejs/kit';
import { atom } from '#lib/domain/export/atom.ts';
import { jsonFeed } from '#lib/domain/export/json-feed.ts';
import { changesFeed } from '#lib/server/changes.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

const FORMS = {
	atom: { lang: 'en', form: 'atom' },
	json: { lang: 'en', form: 'json' },
	'ar.atom': { lang: 'ar', form: 'atom' },
	'ar.json': { lang: 'ar', form: 'json' }
} as const;

export const entries: EntryGenerator = () => Object.keys(FORMS).map((form) => ({ form }));

/** Additions and corrections, in both kinds of feed and both languages. */
export const GET: RequestHandler = async ({ params }) => {
	const found = Object.hasOwn(FORMS, params.form)
		? FORMS[params.form as keyof typeof FORMS]
		: undefined;
	if (!found) error(404, `no feed "${params.form}"`);
	const feed = await changesFeed(found.lang, `feed.${params.form}`);
	return found.form === 'atom'
		? new Response(atom(feed), { headers: { 'content-type': 'application/atom+xml' } })
		: new Response(JSON.stringify(jsonFeed(feed)), {
				headers: { 'content-type': 'application/feed+json' }
			});
};
