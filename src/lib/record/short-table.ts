import { type Language } from '#lib/text/languages.ts';
import { SITE_LANGUAGES } from '#lib/text/site-languages.ts';
import { addressOf, inSite } from './addresses.ts';
import { byCode, namesOfStatements } from './codes.ts';
import type { TheRecord } from './record.ts';
import { shortCode } from './short-address.ts';

/** The path of the page that a short link leads to, by its code. */
export type ShortTable = ReadonlyMap<string, (lang: Language) => string>;

/** Every statement under the code of each name that it has or had. */
export function shortTableOf(record: TheRecord): ShortTable {
	return new Map(
		[...byCode(namesOfStatements(record), shortCode)].map(([code, key]) => {
			const [kind, id] = key.split('/') as ['claim' | 'response', string];
			return [code, (lang: Language) => addressOf(kind, id, lang)];
		})
	);
}

/** The table as Netlify and Cloudflare Pages read it, `url` being where the site is: a line each, from, to, status. */
export function redirectLines(table: ShortTable, url: string): string {
	return [...table]
		.flatMap(([code, path]) =>
			SITE_LANGUAGES.map((lang) => `${inSite(`/${code}`, lang)} ${url}${path(lang)} 302\n`)
		)
		.join('');
}
