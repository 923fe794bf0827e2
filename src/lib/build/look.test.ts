import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { HOME } from '#lib/disk/home.js';
import { inColour, signOf } from './look.ts';

const COLOUR = { light: '#5c2e12', dark: '#e8c3a8' };

test('the styles of all pages have the colour, and ink where more contrast is wanted', async () => {
	const css = await readFile(join(HOME, 'src/app.css'), 'utf8');
	const [usual = '', clearer = ''] = inColour(css, COLOUR).split('@media (prefers-contrast: more)');
	expect(usual).toContain('--accent: light-dark(#5c2e12, #e8c3a8);');
	expect(clearer).toContain('--accent: var(--ink);');
	expect(inColour(css, COLOUR).match(/--accent:/g)).toHaveLength(css.match(/--accent:/g)!.length);
});

test('the sign is that of the product in the colour, or the record’s own drawn anew', async () => {
	expect(await signOf({ colour: COLOUR })).toContain('fill="#5c2e12"');
	const own = await signOf({
		logo: '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><!-- by hand --><rect width="8" height="8" fill="#123456"/></svg>'
	});
	expect(own).toMatch(/^<svg[^>]*>[\s\S]*#123456/);
	expect(own).not.toContain('by hand');
});
