import { error } from '@sveltejs/kit';
import { atom } from '#lib/formats/atom.ts';
import { jsonFeed } from '#lib/formats/json-feed.ts';
import { fileIn } from '#lib/record/addresses.ts';
import { changesFeed } from '#lib/server/changes.ts';
import { SITE_LANGUAGES } from '#lib/text/site-languages.ts';
import { file } from '#lib/server/file.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

/** Each feed by the name of its file. */
const FEEDS = new Map(
	SITE_LANGUAGES.flatMap((lang) =>
		(['atom', 'json'] as const).map(
			(kind) => [fileIn(`feed.${kind}`, lang), { lang, kind }] as const
		)
	)
);

export const entries: EntryGenerator = () =>
	[...FEEDS.keys()].map((name) => ({ form: name.slice('feed.'.length) }));

/** Additions and corrections, in both kinds of feed and every language. */
export const GET: RequestHandler = async ({ params }) => {
	const name = `feed.${params.form}`;
	const found = FEEDS.get(name);
	if (!found) error(404, `no feed "${params.form}"`);
	const feed = await changesFeed(found.lang, name);
	return file(`/${name}`, found.kind === 'atom' ? atom(feed) : JSON.stringify(jsonFeed(feed)));
};
