import { file } from '#lib/server/file.ts';
import { site } from '#lib/server/site.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

/** What a device shows of the site that is installed on it (W3C Web Application Manifest). */
const MANIFEST = {
	name: site.name,
	short_name: site.name,
	description: 'Contested claims beside the responses on record.',
	start_url: './',
	scope: './',
	display: 'minimal-ui',
	background_color: '#fbfaf6',
	theme_color: '#23506b',
	icons: [{ src: 'favicon.svg', sizes: 'any', type: 'image/svg+xml' }]
};

export const GET: RequestHandler = () =>
	file('/manifest.webmanifest', `${JSON.stringify(MANIFEST, null, '\t')}\n`);
