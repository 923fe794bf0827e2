import { error } from '@sveltejs/kit';
import { languageOf } from '#lib/text/languages.ts';
import { paint, pictureNames } from '#lib/server/pictures.ts';
import { file } from '#lib/server/file.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => pictureNames();

/** What other sites show beside a link: the two quotations of an exchange, side by side. */
export const GET: RequestHandler = async ({ params: { lang, name }, url }) => {
	const png = await paint(name, languageOf(lang));
	if (!png) error(404, `no picture "${name}"`);
	return file(url.pathname, new Uint8Array(png));
};
