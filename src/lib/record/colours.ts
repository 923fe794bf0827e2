/** A colour on light paper, and the one that stands for it on dark. */
export type Pair = readonly [light: string, dark: string];

/** What letters stand on. */
export const GROUNDS = {
	paper: ['#fbfaf6', '#16171a'],
	leaf: ['#fffefb', '#1c1e22'],
	wash: ['#f1eee6', '#24262b']
} as const satisfies Record<string, Pair>;

/** By which parties are told apart: none of them is the site's own. */
export const PARTY_COLOURS: readonly Pair[] = [
	['#0b6e99', '#6cc1e6'],
	['#9a5b00', '#e6a94a'],
	['#7a3f8f', '#cf9be0'],
	['#2f6f4f', '#7cc9a0'],
	['#8a4a2b', '#e0a184'],
	['#3f559c', '#a3b3ec'],
	['#8a3a66', '#e79cc3'],
	['#56671f', '#b6c97a'],
	['#565656', '#c2c2c2']
];

/** Of links and letters on their ground (WCAG 1.4.3, AA). */
export const LEAST_CONTRAST = 4.5;
/** A distance in Oklab at which two colours are taken for one. */
const SAME = 0.03;

/** Whether a site may have the colour on the ground of that theme; if not, what hinders it. */
export function unfit(colour: string, theme: 'light' | 'dark'): 'faint' | 'party' | null {
	const at = theme === 'light' ? 0 : 1;
	const worst = Math.min(...Object.values(GROUNDS).map((pair) => contrast(colour, pair[at])));
	if (worst < LEAST_CONTRAST) return 'faint';
	return PARTY_COLOURS.some((pair) => distance(colour, pair[at]) < SAME) ? 'party' : null;
}

/** From 1 to 21 (WCAG 2.2, contrast ratio), of colours such as `#1f1e1b`. */
export function contrast(a: string, b: string): number {
	const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
	return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
	const [red, green, blue] = linear(colour);
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(colour: string): [red: number, green: number, blue: number] {
	const hex = colour.length === 4 ? colour.replace(/[^#]/g, '$&$&') : colour;
	const part = (from: number) => {
		const value = parseInt(hex.slice(from, from + 2), 16) / 255;
		return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
	};
	return [part(1), part(3), part(5)];
}

/** How far two colours look apart (Björn Ottosson's Oklab, Euclidean). */
function distance(a: string, b: string): number {
	const [from, to] = [oklab(a), oklab(b)];
	return Math.hypot(...from.map((value, at) => value - to[at]!));
}

function oklab(colour: string): number[] {
	const [red, green, blue] = linear(colour);
	const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
	const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
	const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
	return [
		0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
		1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
		0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s
	];
}
