import { expect, test } from 'vitest';
import { contrast, PARTY_COLOURS, unfit } from './colours.ts';
import { SITE_COLOUR } from './site-address.ts';

test('contrast is computed as WCAG does', () => {
	expect(contrast('#000', '#fff')).toBeCloseTo(21);
	expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

test('the colour of the product is fit to be a site’s', () => {
	expect(unfit(SITE_COLOUR.light, 'light')).toBeNull();
	expect(unfit(SITE_COLOUR.dark, 'dark')).toBeNull();
});

test('what cannot be read on its ground is not', () => {
	expect(unfit(SITE_COLOUR.dark, 'light')).toBe('faint');
	expect(unfit(SITE_COLOUR.light, 'dark')).toBe('faint');
	expect(unfit('#808080', 'light')).toBe('faint');
});

test.each(PARTY_COLOURS)(
	'%s and %s are a party’s, and so is what nobody tells from them',
	(light, dark) => {
		expect(unfit(light, 'light')).toBe('party');
		expect(unfit(dark, 'dark')).toBe('party');
		const next = `#${(parseInt(light.slice(1), 16) + 0x010101).toString(16).padStart(6, '0')}`;
		expect(unfit(next, 'light')).toBe('party');
	}
);
