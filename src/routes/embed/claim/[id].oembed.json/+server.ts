import { SOURCE_LANGUAGE } from '#lib/text/languages.ts';
import { error } from '@sveltejs/kit';
import { oembed } from '#lib/formats/embed.ts';
import { record } from '#lib/server/record.ts';
import { site } from '#lib/server/site.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => [...record.claims.keys()].map((id) => ({ id }));

/** How to embed an exchange. */
export const GET: RequestHandler = ({ params: { id } }) => {
	const claim = record.claims.get(id);
	if (!claim) error(404, `no claim "${id}"`);
	return Response.json(oembed(site, `claim/${id}`, claim.gist[SOURCE_LANGUAGE]));
};
