import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { mounted, mountNotFound } from './not-found.ts';

const hashOf = (script: string) => createHash('sha256').update(script).digest('base64');
const THEME = 'theme();';
const START = '{ k = { base: "" }; import("/_app/start.js"); import("/_app/app.js") }';
const STYLE = 'S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo=';
const PAGE = `<meta content="script-src 'sha256-${hashOf(THEME)}' 'sha256-${hashOf(START)}'; style-src-attr 'sha256-${STYLE}'">
<link href="/favicon.svg"><script>${THEME}</script><script type="module" src="/_app/reading.js?v=1"></script>
<a href="https://elsewhere.example/">x</a><script>${START}</script>`;

test('every address of the page begins where the site is mounted, and its policy knows its scripts', () => {
	const page = mounted(PAGE, '/a/b');
	const start =
		'{ k = { base: "/a/b" }; import("/a/b/_app/start.js"); import("/a/b/_app/app.js") }';
	expect(page).toContain(`<script>${start}</script>`);
	expect(page).toContain(`'sha256-${hashOf(THEME)}' 'sha256-${hashOf(start)}'`);
	expect(page).toContain(STYLE);
	expect(page).toContain('href="/a/b/favicon.svg"');
	expect(page).toContain('src="/a/b/_app/reading.js?v=1"');
	expect(page).toContain('href="https://elsewhere.example/"');
});

test.each([
	['', false],
	['https://site.example', false],
	['https://site.example/', false],
	['https://site.example/town/', true]
])('the page of a site at "%s" is mounted: %s', async (address, changes) => {
	const site = await mkdtemp(join(tmpdir(), 'rejoinder-missing-'));
	try {
		await writeFile(join(site, '404.html'), PAGE);
		await mountNotFound(site, address);
		const page = await readFile(join(site, '404.html'), 'utf8');
		expect(page).toBe(changes ? mounted(PAGE, '/town') : PAGE);
	} finally {
		await rm(site, { recursive: true });
	}
});
