import { siteAddress } from '#lib/record/site-address.ts';
import { site } from '#lib/server/site.ts';
import { file } from '#lib/server/file.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

/** Everything may be read; where the site's address is known, the sitemap is named by it. */
export const GET: RequestHandler = async () => {
	const here = await site();
	const map = here.url === '' ? '' : `\nSitemap: ${siteAddress(here, 'sitemap.xml')}\n`;
	return file('/robots.txt', `User-agent: *\nAllow: /\n${map}`);
};
