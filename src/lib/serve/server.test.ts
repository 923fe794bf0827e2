import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FORMATS, formatEndings } from '#lib/formats/registry.ts';
import { siteServer, stop } from './server.ts';

const PAGE = `<!doctype html><p>${'A page of the town. '.repeat(400)}</p>`;
const DIGITS = '0123456789';
let parent: string;
let site: string;
let server: Server;
let port: number;

beforeAll(async () => {
	parent = await mkdtemp(join(tmpdir(), 'rejoinder-serve-'));
	site = join(parent, 'site');
	for (const [name, body] of [
		['index.html', PAGE],
		['index.html.br', brotliCompressSync(PAGE)],
		['index.html.gz', gzipSync(PAGE)],
		['404.html', '<p>not here</p>'],
		['topics.html', '<p>topics</p>'],
		['digits.txt', DIGITS],
		['empty.txt', ''],
		['large.bin', Buffer.alloc(8_000_000, 7)],
		['_app/immutable/a.1b2c.js', 'export {};'],
		['_app/reading.js', 'export {};'],
		['embed/claim/a.html', '<p>embed</p>'],
		['ar/embed/claim/a.html', '<p>embed</p>'],
		['.well-known/security.txt', 'Contact: x'],
		['.git/config', 'hidden'],
		['_headers', 'for hosts'],
		['report.gz', 'of its own'],
		['search/en.index', 'bytes'],
		['search/en.texts', 'bytes'],
		['search/en.shards/manifest', 'bytes'],
		['feed.json', '{}'],
		['feed.ar.json', '{}'],
		['feed.atom', '<a/>'],
		['opensearch.ar.xml', '<a/>'],
		['schema/record.json', '{}'],
		['manifest.webmanifest', '{}'],
		...formatEndings().map((ending) => [`claims/a.${ending}`, '{}'])
	] as [string, string | Buffer][]) {
		await mkdir(dirname(join(site, name)), { recursive: true });
		await writeFile(join(site, name), body);
	}
	await writeFile(join(parent, 'secret.txt'), 'secret');
	await symlink(join(parent, 'secret.txt'), join(site, 'link.txt'));
	await symlink(parent, join(site, 'up'));
	server = siteServer(site);
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	port = (server.address() as AddressInfo).port;
});
afterAll(async () => {
	await stop(server, 0);
	await rm(parent, { recursive: true });
});

interface Answer {
	status: number;
	headers: Record<string, string>;
	body: Buffer;
}

/** Sends bytes as they are and gives all that comes back until the connection ends. */
function raw(bytes: string): Promise<Buffer> {
	return new Promise((done, fail) => {
		const chunks: Buffer[] = [];
		const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
		socket.on('data', (chunk) => chunks.push(chunk));
		socket.on('error', fail);
		socket.on('close', () => done(Buffer.concat(chunks)));
	});
}

function parse(bytes: Buffer): Answer {
	const end = bytes.indexOf('\r\n\r\n');
	const [line = '', ...lines] = bytes.subarray(0, end).toString('latin1').split('\r\n');
	const headers = lines.map((one) => one.split(/: (.*)/s).slice(0, 2) as [string, string]);
	return {
		status: Number(line.split(' ')[1]),
		headers: Object.fromEntries(headers.map(([name, value]) => [name.toLowerCase(), value])),
		body: bytes.subarray(end + 4)
	};
}

/** One request over a socket of its own, its path sent as it is written. */
async function ask(
	path: string,
	headers: Record<string, string> = {},
	method = 'GET'
): Promise<Answer> {
	const lines = Object.entries({ host: 'x', connection: 'close', ...headers });
	const head = lines.map(([name, value]) => `${name}: ${value}\r\n`).join('');
	return parse(await raw(`${method} ${path} HTTP/1.1\r\n${head}\r\n`));
}

const alive = async () => expect((await ask('/digits.txt')).body.toString()).toBe(DIGITS);

describe('a range', () => {
	test.each([
		['bytes=2-4', 206, '234'],
		['bytes=0-0', 206, '0'],
		['bytes=7-', 206, '789'],
		['bytes=-5', 206, '56789'],
		['bytes=-999', 206, DIGITS],
		['bytes=8-99999999999999999999999', 206, '89'],
		['bytes=0-99999999999', 206, DIGITS],
		['bytes=9-2', 200, DIGITS],
		['bytes=a-b', 200, DIGITS],
		['bytes=-', 200, DIGITS],
		['bytes=', 200, DIGITS],
		['bytes=0-1,4-5', 200, DIGITS],
		['lines=0-1', 200, DIGITS],
		['bytes=1e0-2', 200, DIGITS]
	])('%s of ten bytes is answered with %s and "%s"', async (range, status, body) => {
		const answer = await ask('/digits.txt', { range });
		expect([answer.status, answer.body.toString()]).toEqual([status, body]);
		expect(Number(answer.headers['content-length'])).toBe(body.length);
		const first = DIGITS.indexOf(body);
		expect(answer.headers['content-range']).toBe(
			status === 206 ? `bytes ${first}-${first + body.length - 1}/10` : undefined
		);
	});

	test.each(['bytes=10-', 'bytes=10-12', 'bytes=99999999999999999999-', 'bytes=-0'])(
		'%s lies outside, which is said with the size',
		async (range) => {
			const answer = await ask('/digits.txt', { range });
			expect(answer.status).toBe(416);
			expect(answer.headers['content-range']).toBe('bytes */10');
		}
	);

	test('of an empty file lies outside; of a page that is not there, the whole page says so', async () => {
		expect((await ask('/empty.txt', { range: 'bytes=0-1' })).status).toBe(416);
		const missing = await ask('/nowhere', { range: 'bytes=0-1' });
		expect([missing.status, missing.body.toString()]).toEqual([404, '<p>not here</p>']);
	});

	test('is of the coding that is sent, and of the version that was asked for', async () => {
		const part = await ask('/', { range: 'bytes=0-9', 'accept-encoding': 'gzip' });
		expect(part.headers['content-encoding']).toBe('gzip');
		expect(part.body).toEqual(gzipSync(PAGE).subarray(0, 10));
		const stale = await ask('/digits.txt', { range: 'bytes=0-1', 'if-range': '"another"' });
		expect([stale.status, stale.body.toString()]).toEqual([200, DIGITS]);
	});
});

describe('a coding', () => {
	const READ: Record<string, (body: Buffer) => Buffer> = {
		br: brotliDecompressSync,
		gzip: gunzipSync,
		identity: (body) => body
	};
	test.each([
		['', 'identity'],
		['br', 'br'],
		['gzip', 'gzip'],
		['gzip, deflate, br, zstd', 'br'],
		['br;q=0', 'identity'],
		['br;q=0, gzip', 'gzip'],
		['br;q=0.5, gzip;q=0.8', 'gzip'],
		['gzip;q=0, *', 'br'],
		['*;q=0.1', 'br'],
		['*;q=0, identity', 'identity'],
		['identity;q=0, gzip', 'gzip'],
		['zstd', 'identity']
	])('accepted as "%s" is %s', async (accept, coding) => {
		const { status, headers, body } = await ask('/', { 'accept-encoding': accept });
		expect(status).toBe(200);
		expect(headers['content-encoding'] ?? 'identity').toBe(coding);
		expect(headers.vary).toBe('accept-encoding');
		expect(String(READ[coding]?.(body)) === PAGE).toBe(true);
	});

	test.each(['identity;q=0', '*;q=0', 'identity;q=0, br;q=0, gzip;q=0.0'])(
		'is refused where nothing else is left: "%s"',
		async (accept) => {
			const { status, headers } = await ask('/', { 'accept-encoding': accept });
			// Without a word on br and gzip the first leaves both; a file without them has none.
			const plain = await ask('/digits.txt', { 'accept-encoding': accept });
			expect(plain.status).toBe(406);
			// That there is no such page is said all the same.
			const missing = await ask('/nowhere', { 'accept-encoding': accept });
			expect([missing.status, missing.body.toString()]).toEqual([404, '<p>not here</p>']);
			if (accept !== 'identity;q=0')
				expect([status, headers['content-encoding']]).toEqual([406, undefined]);
		}
	);

	test('that is in no file beside it is not told apart', async () => {
		expect((await ask('/digits.txt', { 'accept-encoding': 'br' })).headers.vary).toBeUndefined();
	});
});

describe('a condition', () => {
	test('that what is known is still current is answered without a body', async () => {
		for (const accept of ['br', 'gzip', 'identity']) {
			const { headers } = await ask('/', { 'accept-encoding': accept });
			const conditions: Record<string, string>[] = [
				{ 'if-none-match': headers.etag ?? '' },
				{ 'if-none-match': `"x", ${headers.etag}` },
				{ 'if-none-match': '*' },
				{ 'if-modified-since': headers['last-modified'] ?? '' }
			];
			for (const condition of conditions) {
				const again = await ask('/', { 'accept-encoding': accept, ...condition });
				expect([again.status, again.body.length]).toEqual([304, 0]);
				expect(again.headers['cache-control']).toBe('no-cache');
				expect(again.headers.vary).toBe('accept-encoding');
			}
		}
	});

	test('each coding is a version of its own', async () => {
		const tags = await Promise.all(
			['br', 'gzip', 'identity'].map(
				async (accept) => (await ask('/', { 'accept-encoding': accept })).headers.etag
			)
		);
		expect(new Set(tags).size).toBe(3);
	});

	test('that fails is said, and one that is nonsense is left aside', async () => {
		expect((await ask('/digits.txt', { 'if-match': '"another"' })).status).toBe(412);
		expect((await ask('/digits.txt', { 'if-modified-since': 'yesterday' })).status).toBe(200);
		expect((await ask('/nowhere', { 'if-none-match': '*' })).status).toBe(404);
	});
});

describe('a method', () => {
	test('HEAD has the headers of GET and no body', async () => {
		for (const path of ['/', '/digits.txt', '/nowhere']) {
			const [head, get] = [await ask(path, {}, 'HEAD'), await ask(path)];
			expect([head.status, head.body.length]).toEqual([get.status, 0]);
			for (const name of ['content-length', 'content-type', 'etag', 'cache-control']) {
				expect(head.headers[name]).toBe(get.headers[name]);
			}
		}
	});

	test.each(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND'])(
		'%s is refused, with those that are not',
		async (method) => {
			const { status, headers } = await ask('/digits.txt', { 'content-length': '0' }, method);
			expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
			expect(headers['x-content-type-options']).toBe('nosniff');
		}
	);

	test('a body that was not asked for is not waited for', async () => {
		const answer = parse(
			await raw('POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 1000000\r\n\r\nx')
		);
		expect(answer.status).toBe(405);
	});
});

describe('a path', () => {
	test.each([
		['/topics', '<p>topics</p>'],
		['/topics?q=%00#x', '<p>topics</p>'],
		['/topics.html', '<p>topics</p>'],
		['/%74opics', '<p>topics</p>'],
		['http://elsewhere.example/topics', '<p>topics</p>'],
		['/report.gz', 'of its own'],
		['/.well-known/security.txt', 'Contact: x']
	])('%s is a page or a file', async (path, body) => {
		const answer = await ask(path);
		expect([answer.status, answer.body.toString()]).toEqual([200, body]);
	});

	test('with a slash too many leads to the page, and never to another host', async () => {
		expect(await ask('/topics/')).toMatchObject({ status: 308, headers: { location: '/topics' } });
		expect(await ask('//topics/')).toMatchObject({ headers: { location: '/topics' } });
		expect((await ask('//elsewhere.example/')).status).toBe(404);
	});

	test.each([
		'/../secret.txt',
		'/%2e%2e/secret.txt',
		'/..%2fsecret.txt',
		'/_app/../../secret.txt',
		'/_app/..%2f..%2fsecret.txt',
		'/%252e%252e/secret.txt',
		'/..%5csecret.txt',
		'/..\\secret.txt',
		'/link.txt',
		'/up/secret.txt',
		'/.git/config',
		'/_headers',
		'/%5fheaders',
		'/index.html.br',
		'/index.html.gz',
		'/.well-known/../.git/config',
		'/.well-known/.git',
		'/_app',
		'/_app/',
		'/%00',
		'/digits.txt%00.html',
		'/%',
		'/%ff',
		'/%c0%ae%c0%ae/secret.txt',
		'*'
	])('%s gives nothing away', async (path) => {
		const { status, body } = await ask(path);
		expect(status).toBe(404);
		expect(body.toString()).not.toMatch(/secret|hidden|at .*\.ts/);
		await alive();
	});
});

test.each([
	['a name', 'a'.repeat(5_000)],
	['a path', 'a/'.repeat(3_000)],
	['an encoded name', '%61'.repeat(3_000)]
])('%s that is too long for any disk is not there', async (_, path) => {
	expect((await ask(`/${path}`)).status).toBe(404);
});

describe('what is sent beside a file', () => {
	test('security headers come with every answer', async () => {
		for (const path of ['/', '/digits.txt', '/nowhere', '/%', '/_app/immutable/a.1b2c.js']) {
			const { headers } = await ask(path);
			expect(headers).toMatchObject({
				'x-content-type-options': 'nosniff',
				'referrer-policy': 'strict-origin-when-cross-origin',
				'permissions-policy': expect.stringContaining('camera=()'),
				'content-security-policy': "frame-ancestors 'none'"
			});
			expect(headers['x-powered-by'] ?? headers.server).toBeUndefined();
		}
	});

	test('only pages made for it may stand in frames', async () => {
		for (const path of ['/embed/claim/a', '/ar/embed/claim/a']) {
			const { headers } = await ask(path);
			expect(headers['content-security-policy']).toBe('frame-ancestors *');
		}
		for (const path of ['/embed/claim/nowhere', '/topics?/embed/', '//embed/..']) {
			const { headers } = await ask(path);
			expect(headers['content-security-policy']).toBe("frame-ancestors 'none'");
		}
	});

	test('HSTS comes with https only', async () => {
		const { headers } = await ask('/', { 'x-forwarded-proto': 'https' });
		expect(headers['strict-transport-security']).toMatch(/^max-age=\d+$/);
		expect((await ask('/')).headers['strict-transport-security']).toBeUndefined();
	});

	test('what has its content in its name is kept for good, all else asked for again', async () => {
		const cached = async (path: string) => (await ask(path)).headers['cache-control'];
		expect(await cached('/_app/immutable/a.1b2c.js')).toContain('immutable');
		for (const path of ['/', '/_app/reading.js', '/_app/immutable/nowhere.js']) {
			expect(await cached(path)).toBe('no-cache');
		}
	});

	test.each([
		['/', 'text/html; charset=utf-8'],
		['/_app/reading.js', 'text/javascript; charset=utf-8'],
		['/search/en.index', 'application/octet-stream'],
		['/search/en.texts', 'application/octet-stream'],
		['/search/en.shards/manifest', 'application/octet-stream'],
		['/feed.json', 'application/feed+json'],
		['/feed.ar.json', 'application/feed+json'],
		['/feed.atom', 'application/atom+xml'],
		['/opensearch.ar.xml', 'application/opensearchdescription+xml'],
		['/schema/record.json', 'application/schema+json'],
		['/manifest.webmanifest', 'application/manifest+json'],
		...formatEndings().map((ending) => [`/claims/a.${ending}`, FORMATS[ending].mediaType])
	])('%s is of the type %s', async (path, type) => {
		expect((await ask(path)).headers['content-type']).toBe(type);
	});
});

describe('whatever is asked, the server goes on', () => {
	test('a file that goes while it is sent ends its own answer only', async () => {
		const path = join(site, 'going.txt');
		for (let i = 0; i < 40; i++) {
			await writeFile(path, DIGITS.repeat(1_000));
			const asked = ask('/going.txt');
			await rm(path);
			expect([200, 404, 500]).toContain((await asked).status);
		}
		await alive();
	});

	test('a file that cannot be read is an answer', async () => {
		await mkdir(join(site, 'folder.html'), { recursive: true });
		expect((await ask('/folder')).status).toBe(404);
		await alive();
	});

	test('a connection is used again, and requests sent at once are answered in turn', async () => {
		const one = (path: string, last = false) =>
			`GET ${path} HTTP/1.1\r\nhost: x\r\n${last ? 'connection: close\r\n' : ''}\r\n`;
		const bytes = await raw(one('/digits.txt') + one('/nowhere') + one('/topics', true));
		const text = bytes.toString('latin1');
		expect(text.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 200', 'HTTP/1.1 404', 'HTTP/1.1 200']);
		expect(text.indexOf(DIGITS)).toBeLessThan(text.indexOf('not here'));
		expect(text.endsWith('<p>topics</p>')).toBe(true);
	});

	test.each([
		'nonsense\r\n\r\n',
		'GET / HTTP/9.9\r\n\r\n',
		'GET / HTTP/1.1\r\n\r\n',
		'GET / HTTP/1.1\r\nhost: x\r\nbad header\r\n\r\n',
		'GET / HTTP/1.1\r\nhost: x\r\ncontent-length: 1\r\ntransfer-encoding: chunked\r\n\r\n',
		`GET / HTTP/1.1\r\nhost: x\r\nx: ${'y'.repeat(100_000)}\r\n\r\n`
	])('bytes that are no request are refused: %j', async (bytes) => {
		expect((await raw(bytes).catch(() => Buffer.from(''))).toString('latin1')).not.toContain(
			' 200 '
		);
		await alive();
	});

	test('whoever leaves in the middle, or never finishes, holds nobody up', async () => {
		const slow: Socket[] = [];
		for (let i = 0; i < 100; i++) {
			const socket = connect(port, '127.0.0.1');
			socket.on('error', () => undefined);
			socket.write(i % 2 ? 'GET /large.bin HTTP/1.1\r\nhost: x\r\n\r\n' : 'GET / HT');
			if (i % 2) socket.pause();
			slow.push(socket);
		}
		await alive();
		for (const socket of slow) socket.destroy();
		await alive();
	});

	test('two thousand requests, fifty at a time, are all answered', async () => {
		const paths = ['/', '/topics', '/nowhere', '/digits.txt', '/_app/immutable/a.1b2c.js'];
		let left = 2_000;
		const statuses = new Map<number, number>();
		const work = async () => {
			while (left-- > 0) {
				const response = await fetch(`http://127.0.0.1:${port}${paths[left % paths.length]}`);
				await response.arrayBuffer();
				statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1);
			}
		};
		await Promise.all(Array.from({ length: 50 }, work));
		expect(Object.fromEntries(statuses)).toEqual({ 200: 1_600, 404: 400 });
	});
});

test('a server stops although connections are open, and ends what it has begun where there is time', async () => {
	const other = siteServer(site);
	await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
	const address = `http://127.0.0.1:${(other.address() as AddressInfo).port}`;
	const idle = connect((other.address() as AddressInfo).port, '127.0.0.1');
	idle.on('error', () => undefined);
	const large = await fetch(`${address}/large.bin`);
	const stopped = stop(other, 60_000);
	expect((await large.arrayBuffer()).byteLength).toBe(8_000_000);
	idle.destroy();
	await stopped;
	await expect(fetch(address)).rejects.toThrow();
});

test('a server that may not wait cuts what is open', async () => {
	const other = siteServer(site);
	await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
	const socket = connect((other.address() as AddressInfo).port, '127.0.0.1');
	const closed = new Promise((done) => socket.on('close', done));
	socket.on('error', () => undefined);
	socket.write('GET /large.bin HTTP/1.1\r\nhost: x\r\n\r\n');
	await new Promise((done) => socket.once('readable', done));
	await stop(other, 0);
	socket.resume();
	await closed;
});

describe('below a path', () => {
	let below: Server;
	let root: number;
	beforeAll(async () => {
		root = port;
		below = siteServer(site, '/a/town');
		await new Promise<void>((done) => below.listen(0, '127.0.0.1', done));
		port = (below.address() as AddressInfo).port;
	});
	afterAll(async () => {
		port = root;
		await stop(below, 0);
	});

	test.each([
		['/a/town/', PAGE],
		['/a/town/topics', '<p>topics</p>'],
		['/a/town/topics?x=/a/town', '<p>topics</p>'],
		['/a/%74own/digits.txt', DIGITS]
	])('%s is a page or a file of the site', async (path, body) => {
		const answer = await ask(path);
		expect([answer.status, answer.body.toString()]).toEqual([200, body]);
	});

	test('headers and types are those of the site, wherever it is', async () => {
		const code = await ask('/a/town/_app/immutable/a.1b2c.js');
		expect(code.headers['cache-control']).toContain('immutable');
		expect((await ask('/a/town/feed.json')).headers['content-type']).toBe('application/feed+json');
		const frames = (await ask('/a/town/embed/claim/a')).headers['content-security-policy'];
		expect(frames).toBe('frame-ancestors *');
	});

	test.each([
		['/a/town', '/a/town/'],
		['/a/town/topics/', '/a/town/topics']
	])('%s leads to %s', async (path, to) => {
		const { status, headers } = await ask(path);
		expect([status, headers.location]).toEqual([308, to]);
	});

	test.each([
		'/',
		'/topics',
		'/a/',
		'/a/townhall',
		'/a/town/../topics',
		'/a/town/nowhere',
		'/a/town//'
	])('%s is not there, which the page of the site says', async (path) => {
		const { status, body } = await ask(path);
		expect([status, body.toString()]).toEqual([404, '<p>not here</p>']);
	});
});
