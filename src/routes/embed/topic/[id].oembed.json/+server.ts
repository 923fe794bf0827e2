import { error } from '@sveltejs/kit';
import { oembed } from '#lib/domain/export/embed.ts';
import { SHARED } from '#lib/i18n/compare-shared.ts';
import { record } from '#lib/server/record.ts';
import { site } from '#lib/server/site.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => [...record.topics.keys()].map((id) => ({ id }));

/** How to embed the matrix of a topic. */
export const GET: RequestHandler = ({ params: { id } }) => {
	const topic = record.topics.get(id);
	if (!topic) error(404, `no topic "${id}"`);
	return Response.json(
		oembed(site, `topic/${id}`, `${SHARED.en.instruments.matrix}: ${topic.title.en}`)
	);
};
