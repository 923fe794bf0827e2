import { error } from '@sveltejs/kit';
import { strToU8, zipSync } from 'fflate';
import { extensionFiles, onPress } from '#lib/handover/extension.ts';
import { pageOf } from '#lib/handover/page-of.ts';
import { loadMessages } from '#lib/i18n/messages.ts';
import { inSite } from '#lib/record/addresses.ts';
import { file } from '#lib/server/file.ts';
import { icon } from '#lib/server/icon.ts';
import { site } from '#lib/server/site.ts';
import { SITE_LANGUAGES } from '#lib/text/site-languages.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

/** A site that does not know its own address has none. */
export const entries: EntryGenerator = async () =>
	(await site()).url === '' ? [] : [{ form: 'zip' }];

/** Of every file in it, so that the same site always gives the same bytes. */
const MADE = new Date(2020, 0, 1);
const WIDTHS = ['16', '32', '48', '128'];

/** The extension of this desk, with its address inside. */
export const GET: RequestHandler = async ({ params }) => {
	const { url } = await site();
	if (url === '') error(404, 'the site does not know its own address');
	if (params.form !== 'zip') error(404, `no form "${params.form}"`);
	const words = await Promise.all(
		SITE_LANGUAGES.map(async (lang) => {
			const { addOn } = await loadMessages(lang, 'intake');
			return [lang, { ...addOn, path: inSite('/bring', lang).slice(1) }] as const;
		})
	);
	const files = extensionFiles({
		site: url,
		version: '1.0.0',
		words: Object.fromEntries(words),
		code: { onPress: String(onPress), pageOf: String(pageOf) },
		icons: Object.fromEntries(WIDTHS.map((width) => [width, icon(Number(width))]))
	});
	const packed = Object.entries(files).map(
		([path, content]) => [path, typeof content === 'string' ? strToU8(content) : content] as const
	);
	const zip = zipSync(Object.fromEntries(packed), { mtime: MADE });
	return file('/extension.zip', new Uint8Array(zip));
};
