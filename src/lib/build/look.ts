import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import type { Plugin } from 'vite';
import { HOME } from '#lib/disk/home.js';
import type { Settings } from '#lib/record/schema.ts';
import { SITE_COLOUR } from '#lib/record/site-address.ts';

/** How a site looks, as far as its record says: what the builder has to know before it makes a page. */
type Look = Pick<Settings, 'languages' | 'colour' | 'logo'>;

export const lookOf = ({ languages, colour, logo }: Settings): Look => ({
	languages,
	colour,
	logo
});

/** Where the sign of the product lies, in its own colour. */
const SIGN = 'static/favicon.svg';

/** Gives pages, styles and the sign within the program the look that REJOINDER_LOOK says; none without it. */
export function look(): Plugin {
	const { languages, colour, logo } = JSON.parse(process.env.REJOINDER_LOOK || '{}') as Look;
	return {
		name: 'look',
		enforce: 'pre',
		transform(code, id) {
			if (colour && id.endsWith('/src/app.css')) return inColour(code, colour);
			if (languages && id.endsWith('/src/lib/text/site-languages.ts')) {
				return `export const SITE_LANGUAGES = ${JSON.stringify([...new Set(languages)].sort())};`;
			}
		},
		load(id) {
			if (!id.endsWith(`/${SIGN}?raw`)) return null;
			return signOf({ colour, logo }).then((sign) => `export default ${JSON.stringify(sign)}`);
		}
	};
}

/** The styles of all pages with another colour of links; where a reader wants more contrast, it gives way to ink. */
export function inColour(css: string, { light, dark }: NonNullable<Look['colour']>): string {
	const accent = /--accent: light-dark\([^)]*\)/;
	const [usual = '', ...clearer] = css.split('@media (prefers-contrast: more)');
	return [
		usual.replace(accent, `--accent: light-dark(${light}, ${dark})`),
		...clearer.map((one) => one.replace(accent, '--accent: var(--ink)'))
	].join('@media (prefers-contrast: more)');
}

/** Puts a site's own sign, or the product's in the site's colour, in the place of the product's. */
export async function writeSign(made: string, settings: Look): Promise<void> {
	if (!settings.colour && !settings.logo) return;
	await writeFile(join(made, 'favicon.svg'), await signOf(settings));
}

/** What stands for the site, in SVG. A drawing is drawn anew: nothing of its file but its shapes is passed on. */
export async function signOf({ colour, logo }: Look): Promise<string> {
	if (logo) return new Resvg(logo, { font: { loadSystemFonts: false } }).toString();
	const sign = await readFile(join(HOME, SIGN), 'utf8');
	return colour ? sign.replaceAll(SITE_COLOUR.light, colour.light) : sign;
}
