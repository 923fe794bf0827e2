import { sitemap } from '#lib/formats/sitemap.ts';
import { PATHS } from '#lib/server/pages.ts';
import { whole } from '#lib/server/store.ts';
import { site } from '#lib/server/site.ts';
import { file } from '#lib/server/file.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

/** Every page in every language. */
export const GET: RequestHandler = async () =>
	file('/sitemap.xml', sitemap(await whole(), { site: await site(), paths: PATHS }));
