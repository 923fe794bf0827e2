import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Timestamp } from '#lib/evidence/timestamp.ts';
import { Authority, hasOpenssl, type Signer } from '../../../tests/support/authority.ts';
import { run } from '../run.ts';

/** What another authority, of the same names, would answer. */
function strangers(request: Buffer): Buffer {
	const stranger = new Authority();
	const made = stranger.answer(request, stranger.signer('one'));
	rmSync(stranger.folder, { recursive: true });
	return made;
}

/** The record of the tests, vouched for by an authority that openssl is, on this machine. */
describe.skipIf(!hasOpenssl)(
	`timestamp${hasOpenssl ? '' : ' (not tested: openssl is not installed here)'}`,
	() => {
		let authority: Authority;
		let signer: Signer;
		let server: Server;
		let address = '';
		let folder = '';
		let answer: (request: Buffer) => { status?: number; type?: string; body: Uint8Array };
		let asked: { method?: string; type?: string; agent?: string }[] = [];
		const said: string[] = [];

		beforeAll(async () => {
			authority = new Authority();
			signer = authority.signer('one');
			server = createServer((request, response) => {
				const { method, headers } = request;
				asked.push({ method, type: headers['content-type'], agent: headers['user-agent'] });
				const parts: Buffer[] = [];
				request.on('data', (part: Buffer) => parts.push(part));
				request.on('end', () => {
					const { status = 200, type, body } = answer(Buffer.concat(parts));
					response.writeHead(status, { 'content-type': type ?? 'application/timestamp-reply' });
					response.end(body);
				});
			});
			await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
			address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/tsr`;
		}, 60_000);
		afterAll(() => {
			server.close();
			for (const one of [authority.folder, folder]) rmSync(one, { recursive: true, force: true });
		});

		beforeEach(() => {
			asked = [];
			said.length = 0;
			for (const name of ['log', 'error'] as const) {
				vi.spyOn(console, name).mockImplementation((line: unknown) => void said.push(String(line)));
			}
			answer = (request) => ({ body: authority.answer(request, signer) });
			rmSync(folder, { recursive: true, force: true });
			folder = mkdtempSync(join(tmpdir(), 'rejoinder-timestamp-'));
			cpSync('tests/fixtures/record/data', join(folder, 'data'), { recursive: true });
			const settings = join(folder, 'data/record.yaml');
			const own = `authorities: [{ id: here, name: Here, address: '${address}' }]`;
			writeFileSync(settings, readFileSync(settings, 'utf8').replace(/^authorities: .*$/m, own));
			for (const part of ['timestamps', 'authorities']) {
				rmSync(join(folder, 'data', part), { recursive: true });
			}
			cpSync(join(authority.folder, 'root.pem'), join(folder, 'data/authorities/here.pem'));
		});

		const ask = (...args: string[]) => run(['timestamp', '--record', folder, '--private', ...args]);
		const check = () => run(['check', '--record', folder]);
		const kept = () => {
			try {
				return readdirSync(join(folder, 'data/timestamps'));
			} catch {
				return [];
			}
		};
		const change = (alter: (one: Timestamp) => void) => {
			const file = join(folder, 'data/timestamps', kept()[0]!);
			const one = JSON.parse(readFileSync(file, 'utf8')) as Timestamp;
			alter(one);
			writeFileSync(file, JSON.stringify(one));
		};

		test('is asked for once, kept, and verified by check', async () => {
			expect(await ask()).toBe(0);
			expect(asked).toEqual([
				{
					method: 'POST',
					type: 'application/timestamp-query',
					agent: expect.stringMatching(/^rejoinder\//i) as string
				}
			]);
			expect(kept()).toEqual([expect.stringMatching(/^\d{4}-\d\d-\d\d-here\.json$/)]);
			expect(said.join('\n')).toContain('here: vouches for 7 texts as of ');
			said.length = 0;
			expect(await check()).toBe(0);
			expect(said.join('\n')).toMatch(/1 timestamp, the newest of .*; 7 of 7 saved texts covered/);
			expect(await ask('--authority', address)).toBe(0);
			expect(said.at(-1)).toContain('has vouched for all of this already');
			expect(asked).toHaveLength(1);
		});

		test.each<[string, (one: Timestamp) => void, string]>([
			[
				'a root of a source',
				(one) => (one.sources[0]!.root = '00'.repeat(32)),
				'a root was changed'
			],
			['a source left out', (one) => void one.sources.pop(), 'a root was changed'],
			['the root', (one) => (one.root = '00'.repeat(32)), 'a root was changed'],
			['the time', (one) => (one.time = '2024-01-01T00:00:00Z'), 'says another time'],
			['its end', (one) => (one.response = one.response.slice(0, -4)), 'cut off or damaged'],
			['its form', (one) => (one.response = 'no base64!'), 'is no base64'],
			['its authority', (one) => (one.authority = 'her'), 'Do you mean "here"?']
		])('with %s changed is a problem', async (_, alter, says) => {
			await ask();
			change(alter);
			said.length = 0;
			expect(await check()).toBe(1);
			expect(said.join('\n')).toContain(says);
		});

		test('of a text that is captured again since says so, and goes on to hold', async () => {
			await ask();
			const id = 'courier-2024-03-04';
			const text = join(folder, 'text.txt');
			const before = readFileSync(`tests/fixtures/texts/${id}.txt`, 'utf8');
			writeFileSync(text, `${before}\n\nA line more.\n`);
			await run(['capture', text, '--record', folder, '--id', id, '--date', '2024-03-06']);
			said.length = 0;
			expect(await check()).toBe(0);
			expect(said.join('\n')).toContain(`covers "${id}" as it was`);
			expect(said.join('\n')).toContain('6 of 7 saved texts covered');
		});

		test.each<[string, (request: Buffer) => Uint8Array, string]>([
			['of a stranger', strangers, 'whom no certificate of the record vouches for'],
			['that refuses', () => Buffer.from('30053003020102', 'hex'), 'the authority refused: 2'],
			['that is nothing', () => Buffer.of(), 'cut off or damaged'],
			['without end', () => Buffer.alloc(100_000), 'its answer is too large']
		])('with an answer %s writes nothing', async (_, body, says) => {
			answer = (request) => ({ body: body(request) });
			expect(await ask()).toBe(1);
			expect(said.join('\n')).toContain(says);
			expect(kept()).toEqual([]);
		});

		test('with the answer to an earlier request writes nothing', async () => {
			let earlier: Uint8Array = Buffer.of();
			answer = (request) => ({ body: (earlier = authority.answer(request, signer)) });
			expect(await ask()).toBe(0);
			rmSync(join(folder, 'data/timestamps'), { recursive: true });
			answer = () => ({ body: earlier });
			expect(await ask()).toBe(1);
			expect(said.join('\n')).toContain('its number is not the one that was sent');
			expect(kept()).toEqual([]);
		});

		test('that does not come is said', async () => {
			answer = () => ({ status: 503, body: Buffer.of() });
			expect(await ask()).toBe(1);
			answer = () => ({ type: 'text/html', body: Buffer.from('<p>Log in') });
			expect(await ask()).toBe(1);
			expect(said.join('\n')).toMatch(/it answers with 503[^]*answers with text\/html/);
			expect(await run(['timestamp', '--record', folder])).toBe(1);
			expect(said.join('\n')).toContain('is a private address. With --private it is asked');
			expect(kept()).toEqual([]);
		});

		test('by whom nobody named is refused, and it is said how to name them', async () => {
			await expect(ask('--authority', 'https://x.example/')).rejects.toThrow(
				'names no authority https://x.example/'
			);
			const settings = join(folder, 'data/record.yaml');
			writeFileSync(settings, 'schema: 2\n');
			rmSync(join(folder, 'data/authorities'), { recursive: true });
			await expect(ask()).rejects.toThrow('data/authorities/<id>.pem');
			expect(asked).toEqual([]);
		});
	}
);
