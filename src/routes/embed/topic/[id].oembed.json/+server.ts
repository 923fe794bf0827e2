import { oembed } from '#lib/formats/embed.ts';
import { loadMessages } from '#lib/i18n/messages.ts';
import { findNow, idsOf } from '#lib/server/find.ts';
import { site } from '#lib/server/site.ts';
import { SOURCE_LANGUAGE } from '#lib/text/languages.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => idsOf('topic');

/** How to embed the matrix of a topic. */
export const GET: RequestHandler = async ({ params: { id } }) => {
	const { entry } = await findNow('topic', id);
	const { compare } = await loadMessages(SOURCE_LANGUAGE, 'core');
	const title = `${compare.instruments.matrix}: ${entry.title[SOURCE_LANGUAGE]}`;
	return Response.json(oembed(await site(), `topic/${id}`, title));
};
