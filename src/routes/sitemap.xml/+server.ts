import { sitemap } from '#lib/domain/export/sitemap.ts';
import { record } from '#lib/server/record.ts';
import { site } from '#lib/server/site.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

/** Pages that stand for no entry of the record. */
const PATHS = [
	'',
	'topics',
	'parties',
	'sources',
	'terms',
	'compare',
	'wording',
	'search',
	'pack',
	'desk',
	'corrections',
	'exports',
	'about'
];

/** Every page in both languages. */
export const GET: RequestHandler = () =>
	new Response(sitemap(record, { site, paths: PATHS }), {
		headers: { 'content-type': 'application/xml' }
	});
