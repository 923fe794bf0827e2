import { isHttpError } from '@sveltejs/kit';
import { base } from '$app/paths';
import { pathOf } from '#lib/record/addresses.ts';
import { PRODUCT } from '#lib/record/site-address.ts';
import type { Language } from '#lib/text/languages.ts';
import { correctionsAt } from '#lib/record/corrected.ts';
import { pictureOf } from '#lib/server/pictures.ts';
import { facts } from '#lib/server/store.ts';
import { searchForm } from '#lib/server/search.ts';
import { site } from '#lib/server/site.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async ({ url, untrack }) => {
	// Only what reads pages without scripts asks for a picture: going from page to page needs no other.
	const { lang, path } = untrack(() => pathOf(url, base));
	try {
		return await shown(path, lang);
	} catch (fault) {
		// That the record is away is said within a page of the site, which needs nothing of it.
		if (!isHttpError(fault, 503)) throw fault;
		return UNKNOWN;
	}
};

async function shown(path: string, lang: Language) {
	const { corrections, settings, version } = await facts();
	const { url: origin, name } = await site();
	const to = settings.report ?? settings.contact;
	return {
		origin,
		name,
		logo: settings.logo !== undefined,
		licence: settings.licence?.name,
		searchForm: await searchForm(),
		picture: await pictureOf(path, lang),
		short: settings.short,
		corrected: correctionsAt(corrections, path),
		report: to === undefined ? undefined : { to, version }
	};
}

/** What is shown around a page while nothing is known of the record. */
const UNKNOWN: Awaited<ReturnType<typeof shown>> = {
	origin: '',
	name: PRODUCT,
	logo: false,
	licence: undefined,
	searchForm: 'whole',
	picture: null,
	short: undefined,
	corrected: [],
	report: undefined
};
