import { error } from '@sveltejs/kit';
import { siteAddress } from '#lib/domain/export/address.ts';
import { embedSnippet } from '#lib/domain/export/embed.ts';
import { record } from '#lib/server/record.ts';
import { site } from '#lib/server/site.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => [...record.claims.keys()].map((id) => ({ id }));

/** How to embed an exchange, as an oEmbed 1.0 document of type `rich`. */
export const GET: RequestHandler = ({ params: { id } }) => {
	const claim = record.claims.get(id);
	if (!claim) error(404, `no claim "${id}"`);
	return Response.json({
		version: '1.0',
		type: 'rich',
		title: claim.gist.en,
		provider_name: site.name,
		provider_url: site.url,
		width: 960,
		height: 640,
		html: embedSnippet({
			page: siteAddress(site, `embed/claim/${id}`, 'en'),
			host: siteAddress(site, 'embed-host.js', 'en'),
			title: claim.gist.en
		})
	});
};
