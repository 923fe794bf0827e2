import { matrixPage } from '#lib/compare/topic-head.ts';
import { findNow, idsOf } from '#lib/server/find.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => idsOf('topic');

/** The matrix of a topic, for a reader who chooses something of it. */
export const GET: RequestHandler = async ({ params: { id } }) => {
	const { entry, record } = await findNow('topic', id);
	return Response.json(matrixPage(record, entry));
};
