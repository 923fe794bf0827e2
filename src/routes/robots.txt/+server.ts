import { siteAddress } from '#lib/domain/export/address.ts';
import { site } from '#lib/server/site.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

/** Everything may be read; where the site's address is known, the sitemap is named by it. */
export const GET: RequestHandler = () => {
	const map = site.url === '' ? '' : `\nSitemap: ${siteAddress(site, 'sitemap.xml', 'en')}\n`;
	return new Response(`User-agent: *\nAllow: /\n${map}`, {
		headers: { 'content-type': 'text/plain' }
	});
};
