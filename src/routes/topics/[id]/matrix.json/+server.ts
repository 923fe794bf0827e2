import { error } from '@sveltejs/kit';
import { matrixPage } from '#lib/compare/topic-head.ts';
import { record } from '#lib/server/record.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => [...record.topics.keys()].map((id) => ({ id }));

/** The matrix of a topic, for a reader who chooses something of it. */
export const GET: RequestHandler = ({ params: { id } }) => {
	const topic = record.topics.get(id);
	if (!topic) error(404, `no topic "${id}"`);
	return Response.json(matrixPage(record, topic));
};
