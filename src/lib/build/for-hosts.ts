import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { hostHeaders } from '#lib/http/hosts.ts';
import { SITE_LANGUAGES } from '#lib/text/site-languages.ts';

/** For how long a security.txt holds: RFC 9116 advises less than a year. */
const HOLDS = 360 * 24 * 60 * 60 * 1000;

/**
 * Writes what hosts and finders of weaknesses look for in a site: `_headers`, and, where a contact is
 * known, `/.well-known/security.txt` (RFC 9116).
 */
export async function writeForHosts(site: string, contact: string | null): Promise<void> {
	const names = (await readdir(site, { recursive: true })).map((name) => name.split(sep).join('/'));
	await writeFile(join(site, '_headers'), hostHeaders(names));
	if (contact !== null) await writeSecurityContact(site, contact);
}

/** Where finders of weaknesses look for whom to tell (RFC 9116). */
export async function writeSecurityContact(site: string, contact: string): Promise<void> {
	await mkdir(join(site, '.well-known'), { recursive: true });
	const expires = new Date(Date.now() + HOLDS).toISOString();
	await writeFile(
		join(site, '.well-known/security.txt'),
		`Contact: ${contact}\nExpires: ${expires}\nPreferred-Languages: ${SITE_LANGUAGES.join(', ')}\n`
	);
}

/** Whether a contact is an address that RFC 9116 allows and a finder can use. */
export function isContact(contact: string): boolean {
	return /^(?:mailto:[^\s@]+@[^\s@]+|https:\/\/[^\s/]+\S*)$/.test(contact);
}
