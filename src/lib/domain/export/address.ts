import type { Language } from '../vocabulary.ts';

/** The pages of the site that stand for an entry of the record. */
export type PageKind = 'claims' | 'responses' | 'sources' | 'parties' | 'topics';

/** The site that publishes the record: an address such as `https://example.org/sub` and a name. */
export interface Site {
	url: string;
	name: string;
}

/** Address of an entry's page. English stands at the root, every other language under its tag. */
export function pageAddress(site: Site, kind: PageKind, id: string, language: Language): string {
	return siteAddress(site, `${kind}/${id}`, language);
}

/** Address of any page by its path, which has no slash at its beginning; '' is the first page. */
export function siteAddress(site: Site, path: string, language: Language): string {
	const root = site.url.replace(/\/+$/, '');
	if (language === 'en') return `${root}/${path}`;
	return path === '' ? `${root}/${language}` : `${root}/${language}/${path}`;
}
