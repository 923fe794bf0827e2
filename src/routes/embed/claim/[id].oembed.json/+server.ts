import { SOURCE_LANGUAGE } from '#lib/text/languages.ts';
import { oembed } from '#lib/formats/embed.ts';
import { findNow, idsOf } from '#lib/server/find.ts';
import { site } from '#lib/server/site.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => idsOf('claim');

/** How to embed an exchange. */
export const GET: RequestHandler = async ({ params: { id } }) => {
	const { entry } = await findNow('claim', id);
	return Response.json(oembed(await site(), `claim/${id}`, entry.gist[SOURCE_LANGUAGE]));
};
