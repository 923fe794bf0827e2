import { pagesOf } from '#lib/formats/sitemap.ts';
import { inSite } from '#lib/record/addresses.ts';
import { SITE_LANGUAGES } from '#lib/text/site-languages.ts';
import { record } from './record.ts';

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
export function sitePaths(): Set<string> {
	return new Set(
		pagesOf(record, PATHS).flatMap(({ path }) =>
			SITE_LANGUAGES.map((lang) => inSite(`/${path}`, lang))
		)
	);
}
