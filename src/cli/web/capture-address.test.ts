import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { run } from '../run.ts';

let server: Server;
let here = '';
let folder = '';
let body: Buffer;
let type = '';
const captured = readFileSync('tests/fixtures/texts/courier-2024-03-04.txt', 'utf8');
const ID = 'echo-2024-03-09';

beforeAll(async () => {
	server = createServer(({ url = '' }, out) => {
		if (url === '/robots.txt') return out.writeHead(404).end();
		out.writeHead(200, { 'content-type': type }).end(body);
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	here = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
	server.close();
	rmSync(folder, { recursive: true, force: true });
});
beforeEach(() => {
	if (folder) rmSync(folder, { recursive: true });
	folder = mkdtempSync(join(tmpdir(), 'rejoinder-capture-'));
	cpSync('tests/fixtures/record/data', join(folder, 'data'), { recursive: true });
	vi.spyOn(console, 'log').mockImplementation(() => undefined);
});

const capture = () =>
	run([
		...['capture', `${here}/report`, '--id', ID, '--record', folder, '--private'],
		...['--texts', join(folder, 'texts'), '--publisher', 'fennbrook-courier', '--kind', 'news'],
		...['--title', 'A report', '--published', '2024-03-09', '--about', 'A report on the hall.']
	]);
const kept = () => readdirSync(join(folder, 'texts')).filter((name) => !name.endsWith('.warc.gz'));

test('a document is kept as it came; another one under its name is neither lost nor captured', async () => {
	type = 'application/pdf';
	body = readFileSync('tests/fixtures/pdf/chromium-he.pdf');
	expect(await capture()).toBe(0);
	expect(kept()).toContain(`${ID}-report.pdf`);
	body = readFileSync('tests/fixtures/pdf/chromium-ar.pdf');
	await expect(capture()).rejects.toThrow('holds another document');
	const first = readFileSync('tests/fixtures/pdf/chromium-he.pdf');
	expect(readFileSync(join(folder, 'texts', `${ID}-report.pdf`)).equals(first)).toBe(true);
});

test('a page without a text leaves nothing behind', async () => {
	type = 'text/html';
	body = Buffer.from('<html lang="en"><body></body></html>');
	await expect(capture()).rejects.toThrow('Nothing was written');
	expect(readdirSync(folder)).toEqual(['data']);
});

test('a page is kept as the text that is read of it', async () => {
	type = 'text/html';
	body = Buffer.from(
		`<!doctype html><html lang="en"><head><title>A report</title></head><body><article><h1>A report</h1>${captured.replace(/^.+$/gm, '<p>$&</p>')}</article></body></html>`
	);
	expect(await capture()).toBe(0);
	expect(kept()).toEqual([`${ID}.txt`]);
	expect(readFileSync(join(folder, `data/sources/${ID}.yaml`), 'utf8')).toContain(here);
});
