import { error } from '@sveltejs/kit';
import { record } from '#lib/server/record.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => [...record.evidence.keys()].map((id) => ({ id }));

/** The evidence of one source as its file has it, to the field: the check of a page refuses any other. */
export const GET: RequestHandler = ({ params: { id } }) => {
	const evidence = record.evidence.get(id);
	if (!evidence) error(404, `no evidence for "${id}"`);
	return Response.json({ ...evidence, source: undefined });
};
