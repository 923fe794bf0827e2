import { error } from '@sveltejs/kit';
import { redirects } from '#lib/server/short.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = async () =>
	(await redirects()) === null ? [] : [{ table: '_redirects' }];

/** The table of short links, to be served where they begin. */
export const GET: RequestHandler = async ({ params }) => {
	const lines = params.table === '_redirects' ? await redirects() : null;
	if (lines === null) error(404, 'no place for short links is set');
	return new Response(lines, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
