import { base } from '$app/paths';
import { pathOf } from '#lib/record/addresses.ts';
import { loadMessages } from '#lib/i18n/messages.ts';
import type { LayoutLoad } from './$types';

export const prerender = true;

/** The page's language, from its address alone, so that a page that is not found has one too. */
export const load: LayoutLoad = async ({ data, url }) => {
	const { lang } = pathOf(url, base);
	return { ...data, lang, t: await loadMessages(lang, 'core') };
};
