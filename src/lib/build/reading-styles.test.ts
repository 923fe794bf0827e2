import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readingStyles } from './reading-styles.ts';

const routes = mkdtempSync(join(tmpdir(), 'rejoinder-routes-'));
afterAll(() => rmSync(routes, { recursive: true, force: true }));

const NOT_HYDRATED = 'export const csr = false;\n';
for (const [name, text] of [
	['+layout.svelte', ''],
	['claims/+page.svelte', ''],
	['claims/+page.server.ts', `import type { X } from './$types';\n${NOT_HYDRATED}`],
	['desk/+page.svelte', ''],
	['embed/+layout.ts', NOT_HYDRATED],
	['embed/topic/+page.svelte', ''],
	['embed/live/+page.svelte', ''],
	['embed/live/+page.ts', 'export const csr = true;\n']
] as const) {
	mkdirSync(dirname(join(routes, name)), { recursive: true });
	writeFileSync(join(routes, name), text);
}

/** Who imports a module at once; what is only imported later is not asked for. */
const importers: Record<string, string[]> = {
	'/Quotation.svelte?type=style&lang.css': ['/Quotation.svelte'],
	'/Quotation.svelte': ['/Leaf.svelte', join(routes, 'desk/+page.svelte')],
	'/Leaf.svelte': ['/Quotation.svelte', join(routes, 'claims/+page.svelte')],
	'/app.css': [join(routes, '+layout.svelte')],
	'/Editor.svelte?type=style&lang.css': ['/Editor.svelte'],
	'/Editor.svelte': [join(routes, 'desk/+page.svelte')],
	'/Live.svelte?type=style&lang.css': [join(routes, 'embed/live/+page.svelte')],
	'/Topic.svelte?type=style&lang.css': [join(routes, 'embed/topic/+page.svelte')],
	'/Palette.svelte?type=style&lang.css': []
};
const graph = {
	getModuleInfo: (id: string) => ({ importers: importers[id] ?? [] }) as never
};

test.each([
	['/Quotation.svelte?type=style&lang.css', true, 'a page that is not hydrated comes to it'],
	['/app.css', true, 'a layout around such a page imports it'],
	['/Topic.svelte?type=style&lang.css', true, 'a layout says that its pages are not hydrated'],
	['/Editor.svelte?type=style&lang.css', false, 'only a page that is hydrated uses it'],
	['/Live.svelte?type=style&lang.css', false, 'the page takes back what its layout says'],
	['/Palette.svelte?type=style&lang.css', false, 'it is only loaded when it is asked for'],
	['/Leaf.svelte', false, 'it is no style']
])('%s is of the sheet of reading pages: %s, since %s', (id, expected) => {
	expect(readingStyles(routes)(id, graph)).toBe(expected);
});
