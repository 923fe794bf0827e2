import { error } from '@sveltejs/kit';
import { formatEndings } from '#lib/formats/registry.ts';
import { exported } from '#lib/server/exports.ts';
import { record } from '#lib/server/record.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
	[...record.topics.keys()].flatMap((id) => formatEndings('topic').map((form) => ({ id, form })));

/** One topic in one of the forms that /exports explains. */
export const GET: RequestHandler = ({ params: { id, form } }) => {
	if (!record.topics.has(id)) error(404, `no topic "${id}"`);
	return exported(form, { kind: 'topic', id });
};
