import { isLanguage, SOURCE_LANGUAGE, type Language } from '#lib/text/languages.ts';
import { SITE_LANGUAGES } from '#lib/text/site-languages.ts';

/** Kinds of page that stand for one entry of the record, by the first part of their address. */
const PLACES = {
	topic: 'topics',
	claim: 'claims',
	response: 'responses',
	party: 'parties',
	source: 'sources',
	term: 'terms'
} as const;
export type Place = keyof typeof PLACES;

/** A language of the site that addresses name; the source language is the one that they leave out. */
export type Prefix = Exclude<Language, typeof SOURCE_LANGUAGE>;

export function isPrefix(part: string | undefined): part is Prefix {
	return isLanguage(part) && SITE_LANGUAGES.includes(part) && part !== SOURCE_LANGUAGE;
}

/** The parameters of a route, once in each language. */
export function inEveryLanguage<P extends object>(parameters: P): (P & { lang?: Prefix })[] {
	return SITE_LANGUAGES.map((lang) => (isPrefix(lang) ? { ...parameters, lang } : parameters));
}

/** `/claims/<id>`, `/ar/claims/<id>`; a term is a place on the one page of terms. */
export function addressOf(place: Place, id: string, lang: Language = SOURCE_LANGUAGE): string {
	return inSite(place === 'term' ? `/terms#${id}` : `/${PLACES[place]}/${id}`, lang);
}

/** A path of the site in a language; the source language has no prefix. */
export function inSite(path: string, lang: Language): string {
	if (!isPrefix(lang)) return path;
	return path === '/' ? `/${lang}` : `/${lang}${path}`;
}

/** Name of a file that is written once in each language: `/feed.atom`, `/feed.ar.atom`. */
export function fileIn(path: string, lang: Language): string {
	return isPrefix(lang) ? path.replace(/(?=\.\w+$)/, `.${lang}`) : path;
}

/** Address of what a hit stands for; a quotation is read in the statement that it belongs to. */
export function hitAddress(kind: string, id: string, lang: Language): string {
	if (kind !== 'quotation') return addressOf(kind as 'claim', id, lang);
	const [owner = 'claim', statement = ''] = id.split('/');
	return addressOf(owner === 'response' ? 'response' : 'claim', statement, lang);
}

/** Takes an address of the site apart: its language, and the path that all languages share. */
export function pathOf(url: { pathname: string }, base: string): { lang: Language; path: string } {
	// A relative base is what prerendering uses; addresses then begin at the root.
	const local = base.startsWith('/') ? url.pathname.slice(base.length) : url.pathname;
	const [, first, ...rest] = local.split('/');
	return isPrefix(first)
		? { lang: first, path: `/${rest.join('/')}` }
		: { lang: SOURCE_LANGUAGE, path: local || '/' };
}
