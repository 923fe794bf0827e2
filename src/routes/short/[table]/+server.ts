import { error } from '@sveltejs/kit';
import { redirects } from '#lib/server/short.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => (redirects === null ? [] : [{ table: '_redirects' }]);

/** The table of short links, to be served where they begin. */
export const GET: RequestHandler = () => {
	if (redirects === null) error(404, 'no place for short links is set');
	return new Response(redirects, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
