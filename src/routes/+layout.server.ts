import { base } from '$app/paths';
import { pathOf } from '#lib/record/addresses.ts';
import { correctionsAt } from '#lib/record/corrected.ts';
import { pictureOf } from '#lib/server/pictures.ts';
import { corrections, settings } from '#lib/server/record.ts';
import { searchForm } from '#lib/server/search.ts';
import { recordVersion, site } from '#lib/server/site.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async ({ url, untrack }) => {
	// Only what reads pages without scripts asks for a picture: going from page to page needs no other.
	const { lang, path } = untrack(() => pathOf(url, base));
	const to = settings.report ?? settings.contact;
	return {
		origin: site.url,
		name: site.name,
		logo: settings.logo !== undefined,
		licence: settings.licence?.name,
		searchForm: searchForm(),
		picture: await pictureOf(path, lang),
		short: settings.short,
		corrected: correctionsAt(corrections, path),
		report: to === undefined ? undefined : { to, version: recordVersion }
	};
};
