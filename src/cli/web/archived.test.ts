import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { run } from '../run.ts';
import { withArchived } from './archived-field.ts';
import { mementosIn, nearestTo } from './time-map.ts';

const TIME_MAP = `<https://page.example/>; rel="original",
 <https://archive.example/map>; rel="self"; type="application/link-format"; from="Sat, 02 Mar 2024 00:00:00 GMT",
 <https://archive.example/2/https://page.example/?a=1,2;b>; rel="memento"; datetime="Tue, 05 Mar 2024 10:00:00 GMT",
 <https://archive.example/1/https://page.example/>; rel="first memento"; datetime="Sat, 02 Mar 2024 09:00:00 GMT",
 <javascript:alert(1)>; rel="memento"; datetime="Sun, 03 Mar 2024 09:00:00 GMT",
 <https://archive.example/x>; rel="memento"; datetime="yesterday",
 <https://archive.example/3/>; rel="last memento"; datetime="Fri, 01 Nov 2024 09:00:00 GMT"`;

describe('a list of copies', () => {
	test('is read in order of time, without what is no copy', () => {
		expect(mementosIn(TIME_MAP).map(({ at }) => at.slice(0, 10))).toEqual([
			'2024-03-02',
			'2024-03-05',
			'2024-11-01'
		]);
	});

	test('gives the copy nearest to the capture, before it or after', () => {
		const nearest = (day: string) => nearestTo(day, mementosIn(TIME_MAP))?.at.slice(0, 10);
		expect(nearest('2024-03-01')).toBe('2024-03-02');
		expect(nearest('2024-03-04')).toBe('2024-03-05');
		expect(nearest('2026-01-01')).toBe('2024-11-01');
	});

	test.each(['', '<html>no list</html>', '<a', '\u0000'])('that is none has none: %j', (text) => {
		expect(mementosIn(text)).toEqual([]);
	});
});

const COPY = { url: 'https://archive.example/a', date: '2024-03-05' };
test.each([
	[
		'url: https://a.example # here\nkind: news\n',
		'url: https://a.example # here\narchived: { url: https://archive.example/a, date: 2024-03-05 }\nkind: news\n'
	],
	[
		'url: https://a.example\narchived: { url: https://b.example, date: 2020-01-01 } # old\n',
		'url: https://a.example\narchived: { url: https://archive.example/a, date: 2024-03-05 } # old\n'
	],
	[
		'url: https://a.example\narchived:\n  url: https://b.example\n  date: 2020-01-01\nkind: news\n',
		'url: https://a.example\narchived: { url: https://archive.example/a, date: 2024-03-05 }\nkind: news\n'
	]
])('%j has its copy written into it', (before, after) => {
	expect(withArchived(before, COPY)).toBe(after);
});

describe('the command', () => {
	let server: Server;
	let here = '';
	let folder = '';
	let text = '';
	let made = '';
	const said: string[] = [];
	const ID = 'courier-2024-03-04';
	const file = () => readFileSync(join(folder, `data/sources/${ID}.yaml`), 'utf8');
	const captured = readFileSync(`tests/fixtures/texts/${ID}.txt`, 'utf8');

	beforeAll(async () => {
		server = createServer(({ url = '' }, out) => {
			if (url === '/robots.txt') return out.writeHead(404).end();
			if (url.startsWith('/map/')) {
				return out.end(`<${here}/copy>; rel="memento"; datetime="Tue, 05 Mar 2024 10:00:00 GMT"`);
			}
			if (url.startsWith('/none/')) return out.writeHead(404).end();
			if (url.startsWith('/save/')) return out.writeHead(302, { location: '/copy' }).end();
			out.writeHead(200, {
				'content-type': 'text/html',
				'memento-datetime': made
			});
			out.end(`<!doctype html><article>${text.replace(/^.+$/gm, '<p>$&</p>')}</article>`);
		});
		await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
		here = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	});
	afterAll(() => server.close());
	beforeEach(() => {
		if (folder) rmSync(folder, { recursive: true });
		folder = mkdtempSync(join(tmpdir(), 'rejoinder-archived-'));
		cpSync('tests/fixtures/record/data', join(folder, 'data'), { recursive: true });
		text = captured;
		made = 'Wed, 06 Mar 2024 10:00:00 GMT';
		said.length = 0;
		vi.spyOn(console, 'log').mockImplementation((line: unknown) => void said.push(String(line)));
	});
	afterAll(() => rmSync(folder, { recursive: true, force: true }));

	const archived = (...args: string[]) =>
		run(['archived', '--record', folder, '--private', '--source', ID, ...args]);

	test('writes a copy that holds all quotations, and the record still passes', async () => {
		expect(await archived('--timemap', `${here}/map/`)).toBe(0);
		expect(file()).toContain(`archived: { url: ${here}/copy, date: 2024-03-05 }`);
		expect(await run(['check', '--record', folder])).toBe(0);
	});

	test('does not write one that lacks words', async () => {
		const before = file();
		text = captured.replaceAll('No one is shut out.', '');
		expect(await archived('--timemap', `${here}/map/`)).toBe(3);
		expect(file()).toBe(before);
	});

	test('says that there is none', async () => {
		expect(await archived('--timemap', `${here}/none/`)).toBe(4);
		expect(said.join('\n')).toContain('the archive names none');
	});

	test('has one made where it is asked to', async () => {
		expect(await archived('--save', `${here}/save/`)).toBe(0);
		expect(file()).toContain(`archived: { url: ${here}/copy, date: 2024-03-06 }`);
	});

	test('an archive that says no day of the copy made it now', async () => {
		made = 'soon';
		expect(await archived('--save', `${here}/save/`)).toBe(0);
		const today = new Date().toISOString().slice(0, 10);
		expect(file()).toContain(`archived: { url: ${here}/copy, date: ${today} }`);
	});

	test('takes no archive that has no address', async () => {
		await expect(archived('--timemap', 'archive')).rejects.toThrow('no address of an archive');
	});

	test('asks no archive that nobody named', async () => {
		await expect(archived()).rejects.toThrow('Name the archive');
	});
});
