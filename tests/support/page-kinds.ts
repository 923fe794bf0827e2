import { LANGUAGES } from '#lib/text/languages.ts';
import { pagesOf, type Site } from './sites.ts';

const prefix = new RegExp(`^/(?:${LANGUAGES.join('|')})(?=/|$)`);

/** What kind of page is at a path: its route, with `*` for an entry of the record. */
const kindOf = (path: string): string =>
	path
		.replace(prefix, '')
		.replace(/^(\/embed)?\/(topic|claim|response|party|partie|source)(s?)\/[^/]+/, '$1/$2$3/*');

/** One page of each kind, in English: the largest of it that was built. */
export function pageKinds(site: Site): string[] {
	const largest = new Map<string, { path: string; bytes: number }>();
	for (const page of pagesOf(site)) {
		if (prefix.test(page.path)) continue;
		const kind = kindOf(page.path);
		if ((largest.get(kind)?.bytes ?? 0) < page.bytes) largest.set(kind, page);
	}
	return [...largest.values()].map(({ path }) => path);
}

/** The same page in another language. */
export const inLanguage = (path: string, lang: string): string =>
	lang === 'en' ? path : `/${lang}${path === '/' ? '' : path}`;
