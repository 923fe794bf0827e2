import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fetchPage } from './fetch-page.ts';
import { nameOf } from './file-name.ts';
import { Forbidden, Polite } from './polite.ts';
import { isPublic } from './public-address.ts';
import { ask, Unreachable } from './request.ts';
import { warcOf } from './warc.ts';

/** A stand-in for the web, on this machine alone. */
let server: Server;
let here = '';
const asked: { path: string; agent: string }[] = [];

const PAGES: Record<string, (response: ServerResponse) => void> = {
	'/robots.txt': (out) => out.end('User-agent: *\nDisallow: /private\n'),
	'/page': (out) => out.writeHead(200, { 'content-type': 'text/html' }).end('<p>Seven words.</p>'),
	'/gzip': (out) => out.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('packed')),
	'/br': (out) =>
		out.writeHead(200, { 'content-encoding': 'br' }).end(brotliCompressSync('packed')),
	'/torn': (out) => out.writeHead(200, { 'content-encoding': 'gzip' }).end('no gzip'),
	'/bomb': (out) =>
		out.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(60_000_000))),
	'/moved': (out) => out.writeHead(301, { location: '/moved-again' }).end(),
	'/moved-again': (out) => out.writeHead(308, { location: '/page#part' }).end(),
	'/today': (out) => out.writeHead(302, { location: '/page' }).end(),
	'/round': (out) => out.writeHead(302, { location: '/round' }).end(),
	'/to-a-file': (out) => out.writeHead(302, { location: 'file:///etc/passwd' }).end(),
	'/to-the-house': (out) => out.writeHead(302, { location: 'http://192.168.0.1/' }).end(),
	'/endless': (out) => {
		const more = () => out.destroyed || out.write(Buffer.alloc(100_000), more);
		out.writeHead(200);
		more();
	},
	'/silent': () => undefined
};

beforeAll(async () => {
	server = createServer(({ url = '', headers }, response) => {
		asked.push({ path: url, agent: headers['user-agent'] ?? '' });
		const page = PAGES[url];
		if (page) page(response);
		else response.writeHead(404).end('none');
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	here = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
	server.closeAllConnections();
	server.close();
});

const OPTIONS = { agent: 'Rejoinder/0 (+https://record.example)', allowPrivate: true };
/** As it is used, without the pauses. */
const polite = () => new Polite(OPTIONS, 0);
const text = (bytes: Uint8Array) => Buffer.from(bytes).toString();

test.each([
	'127.0.0.1',
	'10.1.2.3',
	'192.168.1.1',
	'169.254.169.254',
	'100.64.0.1',
	'0.0.0.0',
	'::1',
	'fe80::1',
	'fd00::1',
	'::ffff:127.0.0.1',
	'64:ff9b::7f00:1',
	'localhost'
])('%s is no address of the public network', (address) => {
	expect(isPublic(address)).toBe(false);
});

test.each(['93.184.216.34', '2606:2800:220:1:248:1893:25c8:1946'])('%s is one', (address) => {
	expect(isPublic(address)).toBe(true);
});

test.each([
	'http://127.0.0.1:1/',
	'http://[::1]:1/',
	'http://localhost:1/',
	'http://2130706433:1/'
])('%s is refused unless it is asked for, before anything is sent', async (url) => {
	const refused = ask(url, { agent: 'a', allowPrivate: false });
	await expect(refused).rejects.toMatchObject({ code: 'private' });
});

describe('a host is asked as it wishes', () => {
	test('by a name of our own, and for its rules first and once', async () => {
		asked.length = 0;
		const one = polite();
		await one.ask(`${here}/page`);
		await one.ask(`${here}/gzip`);
		expect(asked.map(({ path }) => path)).toEqual(['/robots.txt', '/page', '/gzip']);
		expect(new Set(asked.map(({ agent }) => agent))).toEqual(new Set([OPTIONS.agent]));
	});

	test('for its rules where they have moved to', async () => {
		const rules = PAGES['/robots.txt']!;
		PAGES['/robots.txt'] = (out) => out.writeHead(301, { location: '/rules.txt' }).end();
		PAGES['/rules.txt'] = rules;
		try {
			await expect(polite().ask(`${here}/private/page`)).rejects.toBeInstanceOf(Forbidden);
		} finally {
			PAGES['/robots.txt'] = rules;
			delete PAGES['/rules.txt'];
		}
	});

	test('what its rules forbid is not asked for', async () => {
		asked.length = 0;
		await expect(polite().ask(`${here}/private/page`)).rejects.toBeInstanceOf(Forbidden);
		expect(asked.map(({ path }) => path)).toEqual(['/robots.txt']);
	});
});

describe('a page is fetched', () => {
	test.each(['/gzip', '/br'])('unpacked, %s', async (path) => {
		expect(text((await fetchPage(polite(), here + path)).body)).toBe('packed');
	});

	test('by way of its redirects, which are said', async () => {
		const page = await fetchPage(polite(), `${here}/moved`);
		expect(page).toMatchObject({ url: `${here}/page`, status: 200, isMoved: true });
		expect(page.answers.map(({ status }) => status)).toEqual([301, 308, 200]);
	});

	test('one that leads on only for now has not moved', async () => {
		expect(await fetchPage(polite(), `${here}/today`)).toMatchObject({ isMoved: false });
		expect(await fetchPage(polite(), `${here}/page`)).toMatchObject({ isMoved: false });
	});

	test('what is not there says so', async () => {
		expect(await fetchPage(polite(), `${here}/nothing`)).toMatchObject({ status: 404 });
	});

	test.each([
		['/round', /leads on more than/],
		['/to-a-file', /no page/],
		['/torn', /damaged/],
		['/bomb', /larger than/],
		['/endless', /larger than/]
	])('%s ends', async (path, says) => {
		const failed = fetchPage(polite(), here + path);
		await expect(failed).rejects.toBeInstanceOf(Unreachable);
		await expect(failed).rejects.toThrow(says);
	});

	test('a host that says nothing is left', async () => {
		const failed = ask(`${here}/silent`, { ...OPTIONS, within: 300 });
		await expect(failed).rejects.toMatchObject({ code: 'too-slow' });
	});
});

test('what came is kept as a web archive: each answer, its address, its instant, its digest', async () => {
	const page = await fetchPage(polite(), `${here}/moved`, () => new Date('2026-11-30T12:00:00Z'));
	const warc = gunzipSync(warcOf(page, OPTIONS.agent)).toString('latin1');
	expect(warc.match(/^WARC-Type: \w+/gm)).toEqual([
		'WARC-Type: warcinfo',
		...['response', 'response', 'response'].map((type) => `WARC-Type: ${type}`)
	]);
	expect(warc).toContain(`WARC-Target-URI: ${here}/page\r\nWARC-Date: 2026-11-30T12:00:00.000Z`);
	expect(warc).toContain('HTTP/1.1 200 OK\r\n');
	expect(warc).toMatch(/WARC-Payload-Digest: sha256:[0-9a-f]{64}\r\n/);
	expect(warc).toContain('<p>Seven words.</p>\r\n\r\n');
});

test.each([
	['https://a.example/report.pdf', 'text/html', 'report.pdf'],
	['https://a.example/report/', 'application/pdf', 'report.pdf'],
	['https://a.example/', 'text/html; charset=utf-8', 'page.html'],
	['https://a.example/..%2f..%2fetc', 'text/plain', '-2f..-2fetc.txt'],
	['https://a.example/%E0%A4%A', 'text/plain', '-E0-A4-A.txt'],
	['https://a.example/تقرير', 'application/pdf', 'تقرير.pdf']
])('%s of type %s is called %s', (url, type, name) => {
	const answers = [{ header: () => type }] as unknown as Parameters<typeof nameOf>[0]['answers'];
	expect(nameOf({ url, answers })).toBe(name);
});
