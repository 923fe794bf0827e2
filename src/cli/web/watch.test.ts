import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { run } from '../run.ts';

/** The record of the tests, its pages served by this machine as they were captured, or changed. */
let server: Server;
let folder = '';
let page: (id: string) => { status?: number; text?: string; to?: string };
const ID = 'courier-2024-03-04';
const TEXTS = 'tests/fixtures/texts';
const captured = (id: string) => readFileSync(join(TEXTS, `${id}.txt`), 'utf8');
const asPage = (text: string) =>
	`<!doctype html><html lang="en"><head><title>Page</title><style>p{margin:0}</style></head><body><nav>Home</nav><article>${text
		.split('\n')
		.filter(Boolean)
		.map((line) => `<p>${line.replace(/&/g, '&amp;')}</p>`)
		.join('\n')}</article></body></html>`;

beforeAll(async () => {
	server = createServer(({ url = '' }, response) => {
		if (url === '/robots.txt') return response.writeHead(404).end();
		const { status = 200, text, to } = page(url.slice(1));
		if (to) return response.writeHead(301, { location: to }).end();
		response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' });
		response.end(text ?? asPage(captured(url.slice(1))));
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	const { port } = server.address() as AddressInfo;
	folder = mkdtempSync(join(tmpdir(), 'rejoinder-watch-'));
	cpSync('tests/fixtures/record/data', join(folder, 'data'), { recursive: true });
	const file = join(folder, `data/sources/${ID}.yaml`);
	const url = `url: http://127.0.0.1:${port}/${ID}`;
	writeFileSync(file, readFileSync(file, 'utf8').replace(/^url: .*$/m, url));
});
afterAll(() => {
	server.close();
	rmSync(folder, { recursive: true, force: true });
});

const said: string[] = [];
beforeEach(() => {
	page = () => ({});
	said.length = 0;
	vi.spyOn(console, 'log').mockImplementation((line: unknown) => void said.push(String(line)));
});

const watch = (...args: string[]) =>
	run(['watch', '--record', folder, '--private', '--source', ID, ...args]);

test('pages that are set anew are unchanged', async () => {
	expect(await watch()).toBe(0);
	expect(said.at(-1)).toBe('1 page looked at');
	expect(said[0]).toMatch(/^courier-2024-03-04: \d+ verbatim · 0 altered · 0 gone/);
});

test('an altered quotation is shown, and drafted for the corrections', async () => {
	const text = asPage(captured(ID).replaceAll('No one is shut out.', 'Hardly anyone is shut out.'));
	page = () => ({ text });
	const draft = join(folder, 'draft.yaml');
	const feed = join(folder, 'feed.xml');
	expect(await watch('--draft', draft, '--feed', feed, '--keep', join(folder, 'kept'))).toBe(3);
	expect(said.join('\n')).toContain('Hardly anyone is shut out.');
	const { corrections } = parse(readFileSync(draft, 'utf8')) as { corrections: object[] };
	expect(corrections).toMatchObject([{ kind: 'addition', target: `sources/${ID}` }]);
	expect(readFileSync(feed, 'utf8')).toContain('Hardly anyone is shut out.');
	expect(readdirSync(join(folder, 'kept'))).toEqual([expect.stringMatching(/\.warc\.gz$/)]);
});

test('a quotation that is gone, and one page for another', async () => {
	const text = asPage(captured(ID).replaceAll(/[^\n]*No one is shut out\.[^\n]*/g, ''));
	page = () => ({ text });
	expect(await watch()).toBe(4);
	page = () => ({ text: asPage('Please log in to read on. This page is for members alone.') });
	expect(await watch()).toBe(4);
	expect(said.join('\n')).toContain('none is there, which another page looks like too');
});

test.each([
	[410, 4, 'the page is gone'],
	[503, 5, 'it answers with 503'],
	[403, 5, 'it answers with 403']
])('a host that answers %i', async (status, exit, says) => {
	page = () => ({ status, text: '' });
	expect(await watch()).toBe(exit);
	expect(said.join('\n')).toContain(says);
});

test('a page that has moved for good says where', async () => {
	page = (id) => (id === ID ? { to: '/moved' } : { text: asPage(captured(ID)) });
	expect(await watch('--json')).toBe(0);
	expect(JSON.parse(said.join('\n'))).toMatchObject([
		{ source: ID, kind: 'read', movedTo: expect.stringMatching(/\/moved$/) as string, gone: 0 }
	]);
});

test('what is unknown is refused', async () => {
	await expect(watch('--topic', 'no-topic')).rejects.toThrow('There is no topic "no-topic"');
	await expect(watch('--before', 'May')).rejects.toThrow('--before May is no day');
	await expect(run(['watch', '--record', folder, '--source', 'none'])).rejects.toThrow(
		'There is no source "none"'
	);
});
