import { error } from '@sveltejs/kit';
import { record } from '#lib/server/record.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => [...record.evidence.keys()].map((id) => ({ id }));

/** The evidence of one source as published: what a reader's browser checks quotations against. */
export const GET: RequestHandler = ({ params: { id } }) => {
	const evidence = record.evidence.get(id);
	if (!evidence) error(404, `no evidence for "${id}"`);
	return Response.json(evidence);
};
