import { base } from '$app/paths';
import { pathOf } from '#lib/record/addresses.ts';
import { pictureOf } from '#lib/server/pictures.ts';
import { searchForm } from '#lib/server/search.ts';
import { site } from '#lib/server/site.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async ({ url, untrack }) => {
	// Only what reads pages without scripts asks for a picture: going from page to page needs no other.
	const { lang, path } = untrack(() => pathOf(url, base));
	return { origin: site.url, searchForm: searchForm(), picture: await pictureOf(path, lang) };
};
