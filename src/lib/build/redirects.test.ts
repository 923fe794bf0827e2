import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { fromHere, leadOnFromHere } from './redirects.ts';

test.each([
	['s/a.html', '/claims/b', '../claims/b'],
	['ar/s/a.html', '/ar/claims/b', '../claims/b'],
	['parties/old.html', '/parties/new', 'new'],
	['topics/old/matrix.html', '/topics/new', '../new'],
	['claims/a.html', '/', '../'],
	['a.html', '/b', 'b']
])('from %s the page %s is %s', (file, path, expected) => {
	expect(fromHere(file, path)).toBe(expected);
	// As a browser reads it, wherever the site is mounted.
	for (const mount of ['', '/town'])
		expect(
			new URL(expected, `https://x.example${mount}/${file.replace('.html', '')}`).pathname
		).toBe(mount + path);
});

test('a page that leads on does so from where it is, without a script; others stay as they are', async () => {
	const site = await mkdtemp(join(tmpdir(), 'rejoinder-'));
	const files = {
		's/a.html':
			'<script>location.href="/claims/b";</script><meta http-equiv="refresh" content="0;url=/claims/b">',
		'ar/s/a.html':
			'<script>location.href="/ar/claims/b";</script><meta http-equiv="refresh" content="0;url=/ar/claims/b">',
		'claims/b.html': '<!doctype html><title>Tea &amp; cake</title><p>/claims/b</p>',
		'ar/claims/b.html': '<!doctype html><title>شاي</title>'
	};
	for (const [name, html] of Object.entries(files)) {
		await mkdir(dirname(join(site, name)), { recursive: true });
		await writeFile(join(site, name), html);
	}
	await leadOnFromHere(site, 'https://x.example/town');
	const written = await readFile(join(site, 's/a.html'), 'utf8');
	expect(written).toContain('<meta http-equiv="refresh" content="0;url=../claims/b">');
	expect(written).toContain('<link rel="canonical" href="https://x.example/town/claims/b">');
	expect(written).toContain('<html lang="en" dir="ltr">');
	expect(written).toContain('<p>This link leads to: <a href="../claims/b">Tea &amp; cake</a></p>');
	const arabic = await readFile(join(site, 'ar/s/a.html'), 'utf8');
	expect(arabic).toContain('<html lang="ar" dir="rtl">');
	expect(arabic).toContain('<p>هذا الرابط يقود إلى: <a href="../claims/b">شاي</a></p>');
	expect(written).not.toContain('<script');
	expect(await readFile(join(site, 'claims/b.html'), 'utf8')).toBe(files['claims/b.html']);
	await rm(site, { recursive: true });
});
