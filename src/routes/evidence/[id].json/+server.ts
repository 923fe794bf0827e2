import { error } from '@sveltejs/kit';
import { findNow } from '#lib/server/find.ts';
import { whole } from '#lib/server/store.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = async () =>
	[...(await whole()).evidence.keys()].map((id) => ({ id }));

/** The evidence of one source as its file has it, to the field: the check of a page refuses any other. */
export const GET: RequestHandler = async ({ params: { id } }) => {
	const { record } = await findNow('source', id);
	const evidence = record.evidence.get(id);
	if (!evidence) error(404, `no evidence for "${id}"`);
	return Response.json({ ...evidence, source: undefined });
};
