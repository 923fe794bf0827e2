import { HANDED_KINDS, SHARED } from '#lib/handover/kinds.ts';
import { file } from '#lib/server/file.ts';
import { facts } from '#lib/server/store.ts';
import { SITE_COLOUR } from '#lib/record/site-address.ts';
import { site } from '#lib/server/site.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

/** What a device shows of the site that is installed on it (W3C Web Application Manifest). */
const manifest = (name: string, colour: string) => ({
	name,
	short_name: name,
	description: 'Contested claims beside the responses on record.',
	start_url: './',
	scope: './',
	display: 'minimal-ui',
	background_color: '#fbfaf6',
	theme_color: colour,
	icons: [{ src: 'favicon.svg', sizes: 'any', type: 'image/svg+xml' }],
	// The service worker answers it: what is shared stays in the browser (W3C Web Share Target).
	share_target: {
		action: './bring',
		method: 'POST',
		enctype: 'multipart/form-data',
		params: {
			title: SHARED.title,
			text: SHARED.text,
			url: SHARED.url,
			files: [{ name: SHARED.files, accept: Object.entries(HANDED_KINDS).flat(2) }]
		}
	},
	file_handlers: [{ action: './bring', accept: HANDED_KINDS }]
});

export const GET: RequestHandler = async () => {
	const colour = (await facts()).settings.colour?.light ?? SITE_COLOUR.light;
	const body = manifest((await site()).name, colour);
	return file('/manifest.webmanifest', `${JSON.stringify(body, null, '\t')}\n`);
};
