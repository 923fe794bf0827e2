import { pagesOf } from '#lib/formats/sitemap.ts';
import { inSite } from '#lib/record/addresses.ts';
import { SITE_LANGUAGES } from '#lib/text/site-languages.ts';
import { whole } from './store.ts';

/** Pages that stand for no entry of the record, as paths; '' is the first page. */
export const PATHS = [
	'',
	'topics',
	'parties',
	'sources',
	'terms',
	'compare',
	'wording',
	'search',
	'pack',
	'pack/table',
	'teachers',
	'fact-checkers',
	'desk',
	'bring',
	'corrections',
	'exports',
	'method',
	'accessibility',
	'about'
];

/** The paths of all pages that the sitemap names, in every language. */
export async function sitePaths(): Promise<Set<string>> {
	return new Set(
		pagesOf(await whole(), PATHS).flatMap(({ path }) =>
			SITE_LANGUAGES.map((lang) => inSite(`/${path}`, lang))
		)
	);
}
