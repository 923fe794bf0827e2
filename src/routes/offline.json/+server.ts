import { inSite } from '#lib/record/addresses.ts';
import { SITE_LANGUAGES } from '#lib/text/site-languages.ts';
import { whole } from '#lib/server/store.ts';
import { searchForm } from '#lib/server/search.ts';

export const prerender = true;

/** What says that a page is not kept, then the ways into the record. */
const PAGES = [
	...['/offline', '/', '/topics', '/parties', '/sources', '/terms'],
	...['/method', '/accessibility', '/about', '/teachers', '/fact-checkers', '/search'],
	'/bring'
];
/** Proofs of more sources than this are kept when they are first asked for. */
const MOST_PROOFS = 200;

/**
 * What the service worker keeps when the site is first visited, as paths below its root. The list of
 * all pages would grow with the record; all other pages are kept when they are read.
 */
export async function GET(): Promise<Response> {
	const record = await whole();
	const search =
		(await searchForm()) === 'whole'
			? SITE_LANGUAGES.flatMap((lang) => [`/search/${lang}.index`, `/search/${lang}.texts`])
			: SITE_LANGUAGES.map((lang) => `/search/${lang}.shards/manifest`);
	const sources = [...record.evidence.keys()];
	const proofs = sources.length > MOST_PROOFS ? [] : sources;
	return Response.json([
		...PAGES.flatMap((path) => SITE_LANGUAGES.map((lang) => inSite(path, lang))),
		...search,
		'/record.json',
		...proofs.map((source) => `/evidence/${source}.json`)
	]);
}
