import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

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

function luminance(colour: string): number {
	const hex = colour.length === 4 ? colour.replace(/[^#]/g, '$&$&') : colour;
	const [red = 0, green = 0, blue = 0] = [1, 3, 5]
		.map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
		.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
	const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
	return (light + 0.05) / (dark + 0.05);
}

test('contrast is computed as WCAG does', () => {
	expect(contrast('#000', '#fff')).toBeCloseTo(21);
	expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

const base = coloursIn(usual);
const more = { ...base, ...coloursIn(clearer) };
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
