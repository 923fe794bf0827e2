import { addressOf, inSite } from '#lib/record/addresses.ts';
import { byCode, namesOfStatements } from '#lib/record/codes.ts';
import { shortCode } from '#lib/record/short-address.ts';
import { LANGUAGES, type Language } from '#lib/text/languages.ts';
import { record, settings } from './record.ts';
import { site } from './site.ts';

/** The path of the page that a short link leads to, by its code. */
export const shortTable: ReadonlyMap<string, (lang: Language) => string> = new Map(
	[...byCode(namesOfStatements(record), shortCode)].map(([code, key]) => {
		const [kind, id] = key.split('/') as ['claim' | 'response', string];
		return [code, (lang: Language) => addressOf(kind, id, lang)];
	})
);

/**
 * The table of redirects that the owner of the site serves at the place for short links, in the form that
 * Netlify and Cloudflare Pages read; none where there is no such place, or where the site will be is not known.
 */
export const redirects =
	settings.short === undefined || site.url === ''
		? null
		: [...shortTable]
				.flatMap(([code, path]) =>
					LANGUAGES.map((lang) => `${inSite(`/${code}`, lang)} ${site.url}${path(lang)} 302\n`)
				)
				.join('');
