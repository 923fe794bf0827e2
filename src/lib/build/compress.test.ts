import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compress } from './compress.ts';

let site: string;
const LONG = 'words of a page, '.repeat(500);

beforeAll(async () => {
	site = await mkdtemp(join(tmpdir(), 'rejoinder-compress-'));
	for (const [name, text] of [
		['index.html', LONG],
		['short.html', 'short'],
		['claims/a.new-format', LONG],
		['pictures/en/a.png', LONG],
		['_app/immutable/a.js', LONG],
		['_app/immutable/large.js', LONG.repeat(20)],
		['search/en.index', LONG]
	] as const) {
		await mkdir(dirname(join(site, name)), { recursive: true });
		await writeFile(join(site, name), text);
	}
	await compress(site);
});
afterAll(() => rm(site, { recursive: true }));

test('whatever gains has its compressed form beside it, a format that is new too', async () => {
	const made = (await readdir(site, { recursive: true })).filter((name) => /\.(gz|br)$/.test(name));
	expect(made.sort()).toEqual([
		'_app/immutable/a.js.br',
		'_app/immutable/a.js.gz',
		'_app/immutable/large.js.br',
		'_app/immutable/large.js.gz',
		'claims/a.new-format.br',
		'claims/a.new-format.gz',
		'index.html.br',
		'index.html.gz',
		'search/en.index.br',
		'search/en.index.gz'
	]);
});

test.each(['index.html', '_app/immutable/a.js', '_app/immutable/large.js'])(
	'%s comes back as it was',
	async (name) => {
		const text = await readFile(join(site, name), 'utf8');
		expect(String(gunzipSync(await readFile(join(site, `${name}.gz`)))) === text).toBe(true);
		expect(String(brotliDecompressSync(await readFile(join(site, `${name}.br`)))) === text).toBe(
			true
		);
	}
);
