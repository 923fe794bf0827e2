import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const REPOSITORY = fileURLToPath(new URL('../../', import.meta.url));
const FIXTURE = join(REPOSITORY, 'tests/fixtures/record');
const MAIN = join(REPOSITORY, 'src/cli/main.ts');

function start(args: string[], env: Record<string, string> = {}) {
	return spawn(process.execPath, ['--import', 'tsx', MAIN, ...args], {
		cwd: REPOSITORY,
		env: { ...process.env, ...env }
	});
}

async function run(...args: string[]): Promise<{ code: number; out: string; errors: string }> {
	const child = start(args);
	let out = '';
	let errors = '';
	child.stdout.on('data', (chunk) => (out += String(chunk)));
	child.stderr.on('data', (chunk) => (errors += String(chunk)));
	const [code] = (await once(child, 'close')) as [number];
	return { code, out, errors };
}

// Each starts a process of its own, on machines that may be busy.
test('search answers each line of a file of queries', { timeout: 60_000 }, async () => {
	const folder = await mkdtemp(join(tmpdir(), 'rejoinder-'));
	const path = join(folder, 'queries.ndjson');
	await writeFile(
		path,
		'{"id":1,"query":"library hours"}\nno json\n{"id":"b","query":"مكتبة","lang":"ar"}\n'
	);
	const { code, out, errors } = await run(
		'search',
		'--queries',
		path,
		'--json',
		'--record',
		FIXTURE
	);
	await rm(folder, { recursive: true });
	const answers = out
		.trim()
		.split('\n')
		.map((line) => JSON.parse(line) as { id: unknown; hits: unknown[] });
	expect(answers.map(({ id }) => id)).toEqual([1, 'b']);
	for (const { hits } of answers) expect(hits.length).toBeGreaterThan(0);
	expect(errors).toContain('queries.ndjson:2');
	expect(code).toBe(1);
});

describe.concurrent('the command line', { timeout: 30_000 }, () => {
	test.each([
		['a name that every object has', ['constructor'], "Unknown command 'constructor'"],
		['an option that there is not', ['check', '--fast'], "Unknown option '--fast'"],
		[
			'a folder that is not there',
			['check', '--record', '/nowhere'],
			'There is no folder /nowhere'
		],
		['a folder without a record', ['check', '--record', 'src'], 'There is no record in src']
	])('used with %s says so without a stack, and exits with 2', async (_name, args, says) => {
		const { code, errors } = await run(...args);
		expect(code).toBe(2);
		expect(errors).toContain(says);
		expect(errors).not.toMatch(/^\s+at /m);
	});

	test('exits with 0 for a record without problems', async () => {
		const { code, out } = await run('check', '--record', 'tests/fixtures/record');
		expect(out).toContain('35 of 35 quotations proven');
		expect(code).toBe(0);
	});
});

describe('serve', () => {
	let folder: string;
	let server: ReturnType<typeof start>;
	let base: string;

	beforeAll(async () => {
		folder = await mkdtemp(join(tmpdir(), 'rejoinder-site-'));
		await mkdir(join(folder, 'site/ar'), { recursive: true });
		await writeFile(join(folder, 'secret.txt'), 'secret');
		await writeFile(join(folder, 'site/index.html'), '<h1>Start</h1>');
		await writeFile(join(folder, 'site/ar.html'), '<h1>Arabic</h1>');
		await writeFile(join(folder, 'site/404.html'), '<h1>Not here</h1>');
		server = start(['serve', '--out', join(folder, 'site')], { PORT: '0' });
		const [line] = (await once(server.stdout, 'data')) as [Buffer];
		base = /http:\/\/localhost:(\d+)\//.exec(String(line))?.[0] ?? '';
	}, 30_000);
	afterAll(async () => {
		server.kill('SIGTERM');
		await once(server, 'close');
		await rm(folder, { recursive: true });
	});

	/** Sent as it stands: fetch would take `..` out of the path before sending it. */
	function ask(
		path: string
	): Promise<{ status: number; body: string; headers: NodeJS.Dict<unknown> }> {
		const { port } = new URL(base);
		return new Promise((done, fail) => {
			get({ port, path, host: '127.0.0.1' }, (response) => {
				let body = '';
				response.on('data', (chunk) => (body += String(chunk)));
				response.on('end', () =>
					done({ status: response.statusCode ?? 0, body, headers: response.headers })
				);
			}).on('error', fail);
		});
	}

	test('gives pages at their addresses without an ending', async () => {
		expect(await ask('/')).toMatchObject({ status: 200, body: '<h1>Start</h1>' });
		expect(await ask('/ar')).toMatchObject({ status: 200, body: '<h1>Arabic</h1>' });
	});

	test.each([
		'/nothing',
		'/../secret.txt',
		'/%2e%2e/secret.txt',
		'/..%2fsecret.txt',
		'/%00',
		'/%E0%A4'
	])('gives the page that says it is not here for %s', async (path) => {
		expect(await ask(path)).toMatchObject({ status: 404, body: '<h1>Not here</h1>' });
	});

	test('forbids on every page to be framed or guessed at', async () => {
		for (const path of ['/', '/nothing']) {
			expect((await ask(path)).headers).toMatchObject({
				'x-content-type-options': 'nosniff',
				'content-security-policy': "frame-ancestors 'none'"
			});
		}
	});
});
