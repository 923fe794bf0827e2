import { beforeEach, describe, expect, test } from 'vitest';
import { FakeCaches } from '../../../tests/support/fake-caches.ts';
import { createWorker } from './worker.ts';

const ROOT = 'https://town.example/record/';
const HTML = 'text/html; charset=utf-8';
const JS = 'text/javascript';

let caches: FakeCaches;
let online: boolean;
let time: number;
/** What the host has, by path below the root: body and type. */
let host: Map<string, [body: string, type: string]>;
/** What stands in the way: a network that answers everything itself. */
let portal: ((path: string) => Response | null) | null;
let windows: { id: string; url: string }[];
let asked: string[];

beforeEach(() => {
	caches = new FakeCaches();
	online = true;
	time = 1_000;
	host = new Map();
	portal = null;
	windows = [];
	asked = [];
});

const pageOf = (version: string, name: string, more = '') =>
	`<!doctype html><html lang="${name.startsWith('ar') ? 'ar' : 'en'}" dir="ltr"><head>` +
	`<meta name="generator" content="Rejoinder ${version}" /><title>${name || 'Start'}</title>` +
	`<link href="./_app/immutable/look.${version}.css" rel="stylesheet">` +
	`<script src="./_app/reading.js?v=${version}"></script></head><body>${name} ${version} ${more}</body></html>`;

/** Puts a version of the site in the place of the one before. */
function deploy(version: string): void {
	host.clear();
	for (const name of ['', 'topics', 'claims/a', 'claims/b', 'ar/topics', 'ar/claims/a']) {
		host.set(name, [pageOf(version, name), HTML]);
	}
	for (const [name, up] of [
		['offline', '.'],
		['ar/offline', '..']
	] as const) {
		const list = `<a href="${up}/topics">t</a><main data-base="${up}"><ul class="x" id="kept"></ul></main>`;
		host.set(name, [pageOf(version, name, list), HTML]);
	}
	host.set('offline.json', ['["/offline","/ar/offline","/","/topics"]', 'application/json']);
	host.set('favicon.svg', ['<svg/>', 'image/svg+xml']);
	host.set('record.json', ['{"claims":[]}', 'application/json']);
	host.set('search/en.index', ['0123456789', 'application/octet-stream']);
	host.set('_app/reading.js', [`reading ${version}`, JS]);
	host.set(`_app/immutable/look.${version}.css`, ['body{}', 'text/css']);
	host.set(`_app/immutable/late.${version}.js`, [`late ${version}`, JS]);
	host.set('_app/immutable/shared.js', ['shared', JS]);
	const calls = {
		'_app/reading.js': ['_app/immutable/shared.js', `_app/immutable/late.${version}.js`],
		[`_app/immutable/look.${version}.css`]: []
	};
	host.set('_app/code.json', [JSON.stringify(calls), 'application/json']);
}

async function fetched(request: Request): Promise<Response> {
	const path = new URL(request.url).pathname.slice('/record/'.length);
	asked.push(path);
	if (!online) throw new TypeError('Failed to fetch');
	const other = portal?.(path);
	if (other) return other;
	const [body, type] = host.get(path) ?? ['not here', HTML];
	const status = host.has(path) ? 200 : 404;
	return new Response(body, { status, headers: { 'content-type': type } });
}

function workerOf(version: string) {
	return createWorker({
		caches: caches as unknown as CacheStorage,
		fetch: fetched,
		now: () => time++,
		root: ROOT,
		version,
		files: ['/record/favicon.svg'],
		windows: async () => windows
	});
}
type Worker = ReturnType<typeof workerOf>;

/** What the page gets, once all that follows is done; null where it gets an error of the network. */
async function get(
	worker: Worker,
	path: string,
	{ page, headers = {} }: { page?: string; headers?: Record<string, string> } = {}
): Promise<{ status: number; text: string; headers: Headers } | null> {
	const request = new Request(ROOT + path, { headers });
	if (page !== undefined) Object.defineProperty(request, 'mode', { value: 'navigate' });
	const given = worker.answer(request, page);
	try {
		const response = await given.response;
		await given.later;
		if (response.type === 'error') return null;
		return { status: response.status, text: await response.text(), headers: response.headers };
	} catch {
		await given.later;
		return null;
	}
}

const visit = (worker: Worker, path: string, page = 'w') => get(worker, path, { page });
const late = (version: string) => `_app/immutable/late.${version}.js`;

async function installed(version: string): Promise<Worker> {
	deploy(version);
	const worker = workerOf(version);
	await worker.install();
	await worker.activate();
	return worker;
}

describe('storage is never in the way', () => {
	test.each([
		['is full from the start', () => (caches.quota = 0)],
		['runs full', () => (caches.quota = 700)],
		['may not be used at all', () => (caches.broken = true)]
	])('a site whose storage %s is read as without a worker', async (_, breaks) => {
		breaks();
		const worker = await installed('1');
		for (const path of ['', 'claims/a', 'record.json', late('1'), '_app/reading.js?v=1']) {
			const given = await visit(worker, path);
			expect(given, path).toMatchObject({ status: 200 });
			expect(given?.text).toBe(host.get(path.replace(/\?.*/, ''))?.[0]);
		}
	});

	test('storage that runs full later makes room by what was read longest ago', async () => {
		const worker = await installed('1');
		await visit(worker, 'claims/a');
		caches.quota = [...caches.kept.values()]
			.flatMap((cache) => [...cache.values()])
			.reduce((sum, { bytes }) => sum + bytes.byteLength, 0);
		expect((await visit(worker, 'claims/b'))?.status).toBe(200);
		online = false;
		expect((await visit(worker, 'claims/b'))?.text).toContain('claims/b 1');
		expect((await visit(worker, 'claims/a'))?.status).toBe(503);
		expect((await visit(worker, 'topics'))?.status).toBe(200);
	});
});

describe('a deployment', () => {
	test('leaves the pages that are open the code that they may still ask for', async () => {
		const old = await installed('1');
		windows = [{ id: 'a', url: `${ROOT}claims/a` }];
		await visit(old, 'claims/a', 'a');
		const fresh = await installed('2');
		// The same page is read anew elsewhere: only the open one still calls on the old code.
		windows.push({ id: 'b', url: `${ROOT}claims/a` });
		await visit(fresh, 'claims/a', 'b');
		expect(host.has(late('1'))).toBe(false);
		expect(await get(fresh, late('1'))).toMatchObject({ status: 200, text: 'late 1' });
	});

	test('takes that code away when no page calls on it any longer', async () => {
		const old = await installed('1');
		windows = [{ id: 'a', url: `${ROOT}topics` }];
		await visit(old, 'topics', 'a');
		windows = [];
		const fresh = await installed('2');
		await visit(fresh, 'topics', 'b');
		expect(caches.addresses().filter((address) => address.includes('late'))).toEqual([
			ROOT + late('2')
		]);
	});

	test('that a page was open in before any worker was there is known too', async () => {
		windows = [{ id: 'first', url: `${ROOT}claims/b` }];
		await installed('1');
		const fresh = await installed('2');
		host.delete('claims/b');
		await visit(fresh, 'topics', 'b');
		expect((await get(fresh, late('1')))?.text).toBe('late 1');
	});

	test('that is seen by a page before the worker is of it keeps the new page with its own code', async () => {
		const old = await installed('1');
		deploy('2');
		await visit(old, 'claims/a');
		online = false;
		expect((await visit(old, 'claims/a'))?.text).toContain('claims/a 2');
		expect((await get(old, '_app/reading.js?v=2'))?.text).toBe('reading 2');
		expect((await get(old, late('2')))?.text).toBe('late 2');
	});

	test('that fails in the middle leaves every page that is kept its own code and looks', async () => {
		const old = await installed('1');
		await visit(old, 'claims/a');
		deploy('2');
		const fresh = workerOf('2');
		portal = (path) => (path.startsWith('_app/') ? new Response('', { status: 502 }) : null);
		await fresh.install();
		await fresh.activate();
		portal = null;
		online = false;
		for (const path of [
			'claims/a',
			'_app/immutable/look.1.css',
			'_app/reading.js?v=1',
			late('1')
		]) {
			expect((await visit(fresh, path))?.status, path).toBe(200);
		}
	});

	test('never keeps more than a few old versions, and no page without its code', async () => {
		for (const version of ['1', '2', '3', '4', '5', '6', '7']) {
			const worker = await installed(version);
			host.set(`claims/of-${version}`, [pageOf(version, `claims/of-${version}`), HTML]);
			await visit(worker, `claims/of-${version}`);
		}
		const names = [...caches.kept.keys()].filter((name) => name.includes(' code '));
		expect(names).toHaveLength(5);
		const last = workerOf('7');
		online = false;
		expect((await visit(last, 'claims/of-1'))?.status).toBe(503);
		expect((await visit(last, 'claims/of-6'))?.text).toContain('claims/of-6 6');
	});

	test('fetches no file twice that has its content in its name', async () => {
		await installed('1');
		asked = [];
		await installed('2');
		expect(asked).not.toContain('_app/immutable/shared.js');
		expect(asked).toContain(late('2'));
	});
});

describe('what is not ours is not kept', () => {
	const login = () =>
		new Response('<html><title>Log in</title></html>', { headers: { 'content-type': HTML } });

	test('a page under the address of code, looks, or a file of the record', async () => {
		const worker = await installed('1');
		host.set('_app/immutable/other.js', ['other', JS]);
		const paths = ['_app/immutable/other.js', 'record.json', 'search/en.index', 'favicon.svg'];
		for (const path of paths) {
			portal = login;
			expect((await get(worker, path))?.text).toContain('Log in');
			portal = null;
			expect((await get(worker, path))?.text, path).toBe(host.get(path)?.[0]);
		}
	});

	test('a page to log in to a network, in the place of a page that is kept or of one that is not', async () => {
		const worker = await installed('1');
		await visit(worker, 'claims/a');
		portal = login;
		expect((await visit(worker, 'claims/a'))?.text).toContain('Log in');
		await visit(worker, 'claims/b');
		online = false;
		expect((await visit(worker, 'claims/a'))?.text).toContain('claims/a 1');
		expect((await visit(worker, 'claims/b'))?.status).toBe(503);
	});

	test.each([404, 500, 503])('an answer with the status %s', async (status) => {
		const worker = await installed('1');
		await visit(worker, 'claims/a');
		portal = () =>
			new Response(pageOf('1', 'wrong'), { status, headers: { 'content-type': HTML } });
		expect((await visit(worker, 'claims/a'))?.status).toBe(status);
		online = false;
		expect((await visit(worker, 'claims/a'))?.text).toContain('claims/a 1');
	});

	test('and what others keep on the same host is left alone', async () => {
		(await caches.open('another')).put(`${ROOT}x`, new Response('x'));
		await installed('1');
		const fresh = await installed('2');
		await visit(fresh, 'topics');
		expect([...caches.kept.keys()]).toContain('another');
	});
});

describe('without a connection', () => {
	test('what was read is read again, in any view, with its code and looks', async () => {
		const worker = await installed('1');
		await visit(worker, 'claims/a?responses=x');
		online = false;
		const fresh = workerOf('1');
		expect((await visit(fresh, 'claims/a?responses=y'))?.text).toContain('claims/a 1');
		for (const path of ['_app/reading.js?v=1', '_app/immutable/look.1.css', late('1')]) {
			expect((await get(fresh, path))?.status, path).toBe(200);
		}
	});

	test('a page that is not kept says so in its language, and lists those that are', async () => {
		const worker = await installed('1');
		host.set('claims/a', [
			pageOf('1', 'claims/a').replace('>claims/a<', '>A &lt;b&gt; &amp; c<'),
			HTML
		]);
		await visit(worker, 'claims/a');
		online = false;
		const page = await visit(worker, 'claims/deep/b');
		expect(page?.status).toBe(503);
		expect(page?.headers.get('content-type')).toBe(HTML);
		expect(page?.text).toContain('<html lang="en"');
		expect(page?.text).toContain(
			'<ul class="x" id="kept"><li><a href="/record/claims/a" lang="en" dir="auto">A &lt;b&gt; &amp; c</a></li>'
		);
		expect(page?.text).not.toMatch(/href="[^"]*\/offline"/);
		expect((await visit(worker, 'ar/claims/b'))?.text).toContain('<html lang="ar"');
	});

	test('they are called by their own titles, those in its language first', async () => {
		const worker = await installed('1');
		const titled = (path: string, title: string) =>
			pageOf('1', path).replace('<link', `<meta property="og:title" content="${title}" /><link`);
		host.set('claims/a', [titled('claims/a', 'A &amp; &quot;b&quot;'), HTML]);
		host.set('ar/claims/a', [titled('ar/claims/a', 'ألف'), HTML]);
		for (const path of ['ar/claims/a', 'claims/a', 'ar/topics', 'claims/b']) {
			time++;
			await visit(worker, path);
		}
		online = false;
		const listed = async (path: string) =>
			[
				...((await visit(worker, path))?.text ?? '').matchAll(
					/<li><a href="\/record\/([^"]*)"[^>]*>([^<]*)/g
				)
			].map(([, path, title]) => [path, title]);
		const [english, arabic] = [await listed('none'), await listed('ar/none')];
		const own = english.filter(([path]) => !path!.startsWith('ar/'));
		const other = english.filter(([path]) => path!.startsWith('ar/'));
		expect(english).toEqual([...own, ...other]);
		expect(arabic).toEqual([...other, ...own]);
		expect(own.slice(0, 2)).toEqual([
			['claims/b', 'claims/b'],
			['claims/a', 'A &amp; &quot;b&quot;']
		]);
		expect(other).toEqual([
			['ar/topics', 'ar/topics'],
			['ar/claims/a', 'ألف']
		]);
	});

	test('its addresses lead from anywhere to where they lead from its own', async () => {
		const worker = await installed('1');
		online = false;
		for (const path of ['claims/none', 'ar/claims/none', 'none']) {
			const text = (await visit(worker, path))?.text ?? '';
			expect(text).toContain('href="/record/topics"');
			expect(text).toContain('data-base="/record"');
			expect(text).not.toMatch(/="\.{1,2}\//);
		}
	});

	test('a file that is not kept is an error of the network, and no page', async () => {
		const worker = await installed('1');
		online = false;
		expect(await get(worker, 'record.json')).toBeNull();
		expect(await get(worker, late('9'))).toBeNull();
	});

	test('a site that was never installed is an error of the network', async () => {
		online = false;
		expect(await visit(workerOf('1'), 'topics')).toBeNull();
	});
});

describe('a part of a file', () => {
	const range = (value: string) => ({ headers: { range: value } });

	test('comes as the host sends it, and is not taken for the whole', async () => {
		const worker = await installed('1');
		portal = () =>
			new Response('012', { status: 206, headers: { 'content-range': 'bytes 0-2/10' } });
		expect(await get(worker, 'search/en.index', range('bytes=0-2'))).toMatchObject({
			status: 206,
			text: '012'
		});
		online = false;
		expect(await get(worker, 'search/en.index')).toBeNull();
	});

	test('is cut from what is kept', async () => {
		const worker = await installed('1');
		await get(worker, 'search/en.index');
		online = false;
		const part = await get(worker, 'search/en.index', range('bytes=-3'));
		expect([part?.status, part?.text]).toEqual([206, '789']);
		expect(part?.headers.get('content-range')).toBe('bytes 7-9/10');
		expect((await get(worker, 'search/en.index', range('bytes=9-2')))?.text).toBe('0123456789');
		const outside = await get(worker, 'search/en.index', range('bytes=10-'));
		expect([outside?.status, outside?.headers.get('content-range')]).toEqual([416, 'bytes */10']);
	});
});
