import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import { HOME } from '#lib/disk/home.js';

/** Licences that a site may be given out with, by their names in the SPDX list. */
const ALLOWED = new Set([
	'MIT',
	'MIT-0',
	'ISC',
	'0BSD',
	'BSD-2-Clause',
	'BSD-3-Clause',
	'Apache-2.0',
	'BlueOak-1.0.0',
	'CC0-1.0',
	'Unlicense',
	'OFL-1.1'
]);

/** A package of which something is given out with the site. */
export interface ThirdParty {
	name: string;
	version: string;
	/** An expression of SPDX. */
	licence: string;
	text: string;
}

/** Whether a package may be given out: one of its licences where there is a choice, else all of them. */
export function isAllowed(licence: string): boolean {
	const bare = licence.replace(/[()]/g, ' ').trim();
	// Both words in one expression would have to be read by their brackets.
	if (/\sOR\s/.test(bare) && /\sAND\s/.test(bare)) return false;
	if (/\sOR\s/.test(bare)) return bare.split(/\s+OR\s+/).some((one) => ALLOWED.has(one));
	return bare.split(/\s+AND\s+/).every((one) => ALLOWED.has(one));
}

/** The package that a module or a file is of; null for our own. */
export function packageOf(module: string): ThirdParty | null {
	// What the bundler itself adds has no file.
	const helper = /^\0?\/?(vite|rolldown)\//.exec(module)?.[1];
	const path = helper ? join(HOME, 'node_modules', helper, '_') : module.replace(/^\0|\?.*$/g, '');
	if (!path.includes('/node_modules/')) return null;
	for (let folder = dirname(path); !folder.endsWith('/node_modules'); folder = dirname(folder)) {
		if (!existsSync(join(folder, 'package.json'))) continue;
		const { name, version, license } = JSON.parse(
			readFileSync(join(folder, 'package.json'), 'utf8')
		) as Record<string, string | undefined>;
		// A folder within a package may say how its own files are read, and no more.
		if (!name || !version) continue;
		return { name, version, licence: license ?? 'not said', text: licenceText(folder) };
	}
	return null;
}

function licenceText(folder: string): string {
	const file = readdirSync(folder).find((name) => /^(?:licen[cs]e|copying)/i.test(name));
	if (file === undefined) return '';
	const text = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n');
	// The tools that bundle list here what they themselves are made of, which no site has in it.
	return text
		.split(/^# Licenses of bundled dependencies/m, 1)
		.join('')
		.trim();
}

/** The notices as one text; names those that may not be given out. */
export function notices(packages: readonly ThirdParty[]): { text: string; refused: ThirdParty[] } {
	const sorted = [...packages].sort((a, b) => (a.name < b.name ? -1 : 1));
	const parts = sorted.map(({ name, version, licence, text }) =>
		[`${name} ${version}`, `Licence: ${licence}`, ...(text ? ['', text] : [])].join('\n')
	);
	const head =
		'Software and typefaces of others that this site gives out, with their licences.\nThe site’s own code: MIT. Its own words: CC BY 4.0. Quotations remain their authors’.';
	return {
		text: `${[head, ...parts].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`,
		refused: sorted.filter(({ licence }) => !isAllowed(licence))
	};
}

const found = new Map<string, ThirdParty>();

/** Notes what a module or file that the site gives out is of. */
export function noteShipped(module: string): void {
	const one = packageOf(module);
	if (one) found.set(`${one.name} ${one.version}`, one);
}

/** Notes what the code, styles and typefaces of a bundle are made of; workers are bundles of their own. */
export const noteThirdParty = (): Plugin => ({
	name: 'rejoinder-third-party-note',
	applyToEnvironment: ({ name }) => name === 'client',
	generateBundle(_options, bundle) {
		for (const file of Object.values(bundle)) {
			if (file.type === 'asset')
				file.originalFileNames.forEach((name) => noteShipped(join(HOME, name)));
			else file.moduleIds.forEach(noteShipped);
		}
		// Of a style no bundle says what it was made of.
		for (const id of this.getModuleIds()) if (/\.css(?:$|\?)/.test(id)) noteShipped(id);
	}
});

/** Writes the notices beside the code of the site. A licence that is not allowed ends the build. */
export const writeThirdParty: Plugin = {
	...noteThirdParty(),
	name: 'rejoinder-third-party',
	generateBundle: {
		order: 'post',
		handler() {
			const { text, refused } = notices([...found.values()]);
			for (const { name, licence } of refused) {
				this.error(`${name} may not be given out with the site: its licence is ${licence}`);
			}
			this.emitFile({ type: 'asset', fileName: '_app/third-party.txt', source: text });
		}
	}
};
