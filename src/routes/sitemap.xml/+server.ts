import { sitemap } from '#lib/formats/sitemap.ts';
import { PATHS } from '#lib/server/pages.ts';
import { record } from '#lib/server/record.ts';
import { site } from '#lib/server/site.ts';
import { file } from '#lib/server/file.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

/** Every page in every language. */
export const GET: RequestHandler = () =>
	file('/sitemap.xml', sitemap(record, { site, paths: PATHS }));
