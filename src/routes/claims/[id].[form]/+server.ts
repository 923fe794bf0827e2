import { error } from '@sveltejs/kit';
import { formatEndings } from '#lib/formats/registry.ts';
import { exported } from '#lib/server/exports.ts';
import { record } from '#lib/server/record.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
	[...record.claims.keys()].flatMap((id) => formatEndings('claim').map((form) => ({ id, form })));

/** One claim with its responses in one of the forms that /exports explains. */
export const GET: RequestHandler = ({ params: { id, form } }) => {
	if (!record.claims.has(id)) error(404, `no claim "${id}"`);
	return exported(form, { kind: 'claim', id });
};
