import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { contrast, GROUNDS, PARTY_COLOURS } from './lib/record/colours.ts';
import { SITE_COLOUR } from './lib/record/site-address.ts';

/** What of the colours no program for pages measures: lines, edges and the outline of the focus (WCAG 1.4.11). */
const css = readFileSync(fileURLToPath(new URL('./app.css', import.meta.url)), 'utf8');
const [usual = '', clearer = ''] = css.split('@media (prefers-contrast: more)');

/** Each colour by its name, in a light and in a dark theme. */
const coloursIn = (text: string): Record<string, [light: string, dark: string]> =>
	Object.fromEntries(
		[...text.matchAll(/--([\w-]+): light-dark\((#\w+), (#\w+)\)/g)].map(
			([, name = '', light = '', dark = '']) => [name, [light, dark]]
		)
	);

const base = coloursIn(usual);
const more = { ...base, ...coloursIn(clearer) };

test('those that a site’s own colour is held against are those of the pages', () => {
	const { paper, leaf, wash } = base;
	expect({ paper, leaf, wash }).toEqual(GROUNDS);
	expect(base.accent).toEqual([SITE_COLOUR.light, SITE_COLOUR.dark]);
	expect(PARTY_COLOURS.map((_, at) => base[`p${at + 1}`])).toEqual(PARTY_COLOURS);
});

const signs = ['edge', 'focus', 'accent', ...Array.from({ length: 9 }, (_, i) => `p${i + 1}`)];

describe.each(['light', 'dark'])('%s', (theme) => {
	const at = theme === 'light' ? 0 : 1;
	for (const ground of ['paper', 'leaf', 'wash'] as const) {
		test.each(signs)(`%s is told from ${ground}`, (sign) => {
			expect(contrast(base[sign]![at], base[ground]![at])).toBeGreaterThanOrEqual(3);
		});
		test.each(signs.filter((sign) => sign !== 'edge'))(
			`%s is told from ${ground} by letters too where more contrast is wanted`,
			(sign) => {
				expect(contrast(more[sign]![at], more[ground]![at])).toBeGreaterThanOrEqual(7);
			}
		);
	}
});
