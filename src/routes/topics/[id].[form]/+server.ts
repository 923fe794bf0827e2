import { formatEndings } from '#lib/formats/registry.ts';
import { exported } from '#lib/server/exports.ts';
import { error } from '@sveltejs/kit';
import { idsOf } from '#lib/server/find.ts';
import { whole } from '#lib/server/store.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = async () =>
	(await idsOf('topic')).flatMap(({ id }) => formatEndings('topic').map((form) => ({ id, form })));

/** One topic in one of the forms that /exports explains. */
export const GET: RequestHandler = async ({ params: { id, form } }) => {
	const record = await whole();
	if (!record.topics.has(id)) error(404, `no topic "${id}"`);
	return exported(record, form, { kind: 'topic', id });
};
