import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { HOME } from './home.js';

/** In JavaScript, since svelte.config.js reads it, which Node loads as it is. */

const USUAL = 'build';

/** Where the built site goes: REJOINDER_OUT, else build/. */
export function siteFolder() {
	return process.env.REJOINDER_OUT || USUAL;
}

/**
 * Where Kit works while it builds into a folder, below the program's own: one for each, so that two builds can
 * run at a time.
 * @param {string} [folder]
 */
export function workFolder(folder = siteFolder()) {
	const site = resolve(folder);
	if (site === join(HOME, USUAL)) return '.svelte-kit';
	const name = createHash('sha256').update(site).digest('hex').slice(0, 12);
	return `.svelte-kit/sites/${name}`;
}

/**
 * Where a site is until it is whole and takes its place.
 * @param {string} [folder]
 */
export function madeFolder(folder) {
	return join(HOME, workFolder(folder), 'site');
}

/**
 * Why a site must not be built into a folder, since all in it would be lost; `null` where it may.
 * @param {string} folder
 */
export function refusal(folder) {
	if (!existsSync(folder)) return null;
	if (existsSync(join(folder, '_app')) || existsSync(join(folder, 'client/_app'))) return null;
	try {
		if (readdirSync(folder).length === 0) return null;
	} catch {
		return `${folder} is a file: name a folder for the site.`;
	}
	return `${folder} holds something else than a built site, which building would remove. Name a new or an empty folder.`;
}
