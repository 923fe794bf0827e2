import { siteAddress, type Site } from '#lib/record/site-address.ts';
import { escapeXml } from '#lib/text/xml.ts';

/** What can stand in a page of others: `claim/<id>`, an exchange, or `topic/<id>`, its matrix. */
export type Embedded = `${'claim' | 'topic'}/${string}`;

/** What a course page or article takes in to show it: a frame, and the line that fits its height. */
export function embedSnippet(options: {
	/** Whole address of the embedded page. */
	page: string;
	/** Whole address of the script that fits the frame's height. */
	host: string;
	title: string;
}): string {
	const { page, host, title } = options;
	return [
		`<iframe src="${escapeXml(page)}" title="${escapeXml(title)}" width="100%" height="640" loading="lazy"></iframe>`,
		`<script async src="${escapeXml(host)}"></script>`
	].join('\n');
}

/** How to embed it, as an oEmbed 1.0 document of type `rich`. */
export function oembed(site: Site, what: Embedded, title: string) {
	return {
		version: '1.0',
		type: 'rich',
		title,
		provider_name: site.name,
		provider_url: site.url,
		width: 960,
		height: 640,
		html: embedSnippet({
			page: siteAddress(site, `embed/${what}`),
			host: siteAddress(site, 'embed-host.js'),
			title
		})
	};
}
