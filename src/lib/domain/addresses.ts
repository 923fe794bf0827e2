import type { Language } from './vocabulary.ts';

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

/** `/claims/<id>` for English, `/ar/claims/<id>` for Arabic; a term is a place on the one page of terms. */
export function addressOf(place: Place, id: string, lang: Language): string {
	return inSite(place === 'term' ? `/terms#${id}` : `/${PLACES[place]}/${id}`, lang);
}

/** A path of the site in a language; English has no prefix. */
export function inSite(path: string, lang: Language): string {
	return lang === 'en' ? path : path === '/' ? `/${lang}` : `/${lang}${path}`;
}

/** Address of what a hit stands for; a quotation is read in the statement that it belongs to. */
export function hitAddress(kind: string, id: string, lang: Language): string {
	if (kind !== 'quotation') return addressOf(kind as 'claim', id, lang);
	const [owner = 'claim', statement = ''] = id.split('/');
	return addressOf(owner === 'response' ? 'response' : 'claim', statement, lang);
}

/** Takes an address of the site apart: its language, and the path that both languages share. */
export function pathOf(url: { pathname: string }, base: string): { lang: Language; path: string } {
	// A relative base is what prerendering uses; addresses then begin at the root.
	const local = base.startsWith('/') ? url.pathname.slice(base.length) : url.pathname;
	const [, first, ...rest] = local.split('/');
	return first === 'ar'
		? { lang: 'ar', path: `/${rest.join('/')}` }
		: { lang: 'en', path: local || '/' };
}
