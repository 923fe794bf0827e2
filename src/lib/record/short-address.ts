import { inSite } from './addresses.ts';
import { hash } from './hash.ts';
import type { Site } from './site-address.ts';
import type { StatementKey } from './statement.ts';
import type { Language } from '#lib/text/languages.ts';

/** Read out and typed again: no letter looks or sounds like another one of them, and none makes words. */
const ALPHABET = '23456789bcdfghjkmnpqrstvwxyz';

/** Of 28 signs, 33 bits: among 1,000 statements two alike are a 1 in 27,000 chance, which the build would tell. */
const LENGTH = 7;

/** A statement's name in a short link. It is made of its key alone, so it stays when the record grows. */
export function shortCode(key: StatementKey): string {
	let rest = hash(key, 0x5bd1e995) * 8 + (hash(key, 0x1b873593) % 8);
	let code = '';
	for (let i = 0; i < LENGTH; i++) {
		code += ALPHABET.charAt(rest % ALPHABET.length);
		rest = Math.floor(rest / ALPHABET.length);
	}
	return code;
}

/** Path of the page of the site that leads on from a short link. */
export const shortPath = (key: StatementKey): string => `/s/${shortCode(key)}`;

/**
 * The shortest address of a statement's page: at the place that the site's owner has for short links,
 * else on the site itself.
 */
export function shortAddress(
	site: Site & { short?: string },
	key: StatementKey,
	language: Language
): string {
	const { short, url } = site;
	const here = (path: string) => inSite(path, language);
	if (short === undefined) return url.replace(/\/+$/, '') + here(shortPath(key));
	return short.replace(/\/+$/, '') + here(`/${shortCode(key)}`);
}
