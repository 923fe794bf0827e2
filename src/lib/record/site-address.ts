import { SOURCE_LANGUAGE, type Language } from '#lib/text/languages.ts';
import { inSite } from './addresses.ts';
import type { TargetKey } from './statement.ts';

/** The pages of the site that stand for an entry of the record. */
export type PageKind = 'claims' | 'responses' | 'sources' | 'parties' | 'topics';

/** What the product is called, and a site of it that has no name of its own. */
export const PRODUCT = 'Rejoinder';

/** Of links and signs, as src/app.css has it, where a record does not say otherwise. */
export const SITE_COLOUR = { light: '#23506b', dark: '#8fc1dd' };

/** The site that publishes the record: an address such as `https://example.org/sub` and a name. */
export interface Site {
	url: string;
	name: string;
	/** Of our own words. */
	licence?: { name: string; url: string };
}

/** On which terms our own words may be used, where a record does not say otherwise. */
export const LICENCE = {
	name: 'CC BY 4.0',
	url: 'https://creativecommons.org/licenses/by/4.0/'
};

/** Address of an entry's page: without a language, the one that stands for it in all of them. */
export function pageAddress(site: Site, kind: PageKind, id: string, language?: Language): string {
	return siteAddress(site, `${kind}/${id}`, language);
}

/** Address of what can be answered: a claim, a response, or a document by its source. */
export function targetAddress(site: Site, key: TargetKey): string {
	const [kind, id = ''] = key.split('/');
	const pages: Record<string, PageKind> = { claim: 'claims', response: 'responses' };
	return pageAddress(site, pages[kind ?? ''] ?? 'sources', id);
}

/** Address of any page by its path, which has no slash at its beginning; '' is the first page. */
export function siteAddress(
	site: Site,
	path: string,
	language: Language = SOURCE_LANGUAGE
): string {
	return site.url.replace(/\/+$/, '') + inSite(`/${path}`, language);
}
