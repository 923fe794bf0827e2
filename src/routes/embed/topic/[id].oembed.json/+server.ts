import { error } from '@sveltejs/kit';
import { oembed } from '#lib/formats/embed.ts';
import { loadMessages } from '#lib/i18n/messages.ts';
import { record } from '#lib/server/record.ts';
import { site } from '#lib/server/site.ts';
import { SOURCE_LANGUAGE } from '#lib/text/languages.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => [...record.topics.keys()].map((id) => ({ id }));

/** How to embed the matrix of a topic. */
export const GET: RequestHandler = async ({ params: { id } }) => {
	const topic = record.topics.get(id);
	if (!topic) error(404, `no topic "${id}"`);
	const { compare } = await loadMessages(SOURCE_LANGUAGE, 'core');
	const title = `${compare.instruments.matrix}: ${topic.title[SOURCE_LANGUAGE]}`;
	return Response.json(oembed(site, `topic/${id}`, title));
};
