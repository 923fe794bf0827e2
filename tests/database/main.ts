import { strict as assert } from 'node:assert';
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { ownPostgres, type OwnPostgres } from './postgres.ts';

/**
 * One record as files and from a database: both sites are built, every file of the one is asked of the
 * other, and what differs is listed. Then what only a database can do: answer that nothing has changed, be
 * away, and come back.
 */

const exec = promisify(execFile);
const RECORD = 'tests/fixtures/record';
const PROGRAM = ['tsx', 'src/cli/main.ts'];
const place = await mkdtemp(join(tmpdir(), 'rejoinder-database-'));
const SITE_URL = process.env.SITE_URL ?? 'http://localhost/town';
const env = { ...process.env, REJOINDER_RECORD: '', REJOINDER_DATABASE: '', SITE_URL, PORT: '0' };

const postgres = await ownPostgres();
if (postgres === null) {
	console.log(
		'Skipped: there is no PostgreSQL on this machine (Debian: apt-get install postgresql).'
	);
	process.exit(0);
}
async function holds(database: OwnPostgres): Promise<void> {
	const REJOINDER_DATABASE = database.address;
	const files = process.env.BUILT_FILES ?? join(place, 'files');
	const served = process.env.BUILT_SERVED ?? join(place, 'served');
	if (!process.env.BUILT_FILES) await run(['build', '--record', RECORD, '--out', files], env);
	const onRequest = { ...env, REJOINDER_DATABASE };
	await run(['load', '--record', RECORD], onRequest);
	if (!process.env.BUILT_SERVED) await run(['build', '--out', served], onRequest);
	const server = spawn('npx', [...PROGRAM, 'serve', '--out', served], {
		env: onRequest,
		detached: true
	});
	try {
		const address = await addressSaid(server);
		await sameAnswers(files, address);
		await revalidates(address);
		await leadsOn(address);
		await refuses(address);
		await showsWhatIsLoaded(address, onRequest);
		await comesBack(database, address);
	} finally {
		if (server.pid) process.kill(-server.pid);
	}
}

function run(args: string[], given: NodeJS.ProcessEnv) {
	return exec('npx', [...PROGRAM, ...args], { env: given, maxBuffer: 1e8 });
}

function addressSaid(child: ChildProcess): Promise<string> {
	return new Promise((done, fail) => {
		let said = '';
		child.stdout?.on('data', (chunk) => {
			said += String(chunk);
			const [, address] = /(http:\S+)\//.exec(said) ?? [];
			if (address) done(address);
		});
		child.stderr?.on('data', (chunk) => (said += String(chunk)));
		child.on('exit', () => fail(new Error(`It does not serve: ${said}`)));
	});
}

/**
 * What must differ: the names that the bundler makes of what is in a file, and with them the policy, which
 * stands in a page that is a file and beside one that is made on request, as what to load early does; the
 * version of the program.
 */
function comparable(text: string): string {
	return text
		.replaceAll(/_app\/immutable\/[\w./-]+/g, '_app')
		.replaceAll(/__sveltekit_\w+/g, '__sveltekit')
		.replaceAll(/<meta http-equiv="content-security-policy"[^>]*>/g, '')
		.replaceAll(/<link [^>]*rel="(?:module)?preload"[^>]*>/g, '')
		.replaceAll(/\b\d{13}\b/g, 'version')
		.replaceAll(/\s+/g, ' ');
}

/** Of the program itself, which names its own files, or for hosts. */
const ONLY_AS_FILES =
	/^(?:_app\/|service-worker\.js$|_headers$|404\.html$|\.well-known\/)|\.(?:br|gz)$/;
const LEADS_ON = '<meta http-equiv="refresh"';

async function sameAnswers(folder: string, address: string): Promise<void> {
	const names = (await readdir(folder, { recursive: true })).map((name) =>
		name.split(sep).join('/')
	);
	const different: string[] = [];
	let same = 0;
	for (const name of names) {
		if (ONLY_AS_FILES.test(name) || (await stat(join(folder, name))).isDirectory()) continue;
		const bytes = await readFile(join(folder, name));
		const path = `/${name.replace(/(?:(?:^|(?<=\/))index)?\.html$/, '')}`.replace(/(?<=.)\/$/, '');
		const answer = await fetch(address + path, { redirect: 'manual' });
		const body = Buffer.from(await answer.arrayBuffer());
		const text = bytes.toString();
		const equal = text.includes(LEADS_ON)
			? answer.status === 308
			: answer.status === 200 &&
				(bytes.equals(body) || comparable(text) === comparable(body.toString()));
		if (equal) same++;
		else different.push(`${answer.status} ${path}`);
	}
	assert.deepEqual(different, [], 'these differ');
	assert(same > 300, `${same} addresses are the same`);
	console.log(`${same} addresses are the same.`);
}

async function revalidates(address: string): Promise<void> {
	const first = await fetch(`${address}/topics`, { headers: { 'accept-encoding': 'gzip' } });
	const tag = first.headers.get('etag') ?? '';
	assert.match(tag, /^W\/"\w+"$/);
	assert.equal(first.headers.get('cache-control'), 'no-cache');
	assert.equal(first.headers.get('vary'), 'accept-encoding');
	assert.match(
		first.headers.get('content-security-policy') ?? '',
		/script-src .*frame-ancestors 'none'/
	);
	const again = await fetch(`${address}/topics`, { headers: { 'if-none-match': tag } });
	assert.equal(again.status, 304);
	assert.equal(await again.text(), '');
	const { stdout } = await exec(
		'curl',
		['-s', '-H', 'accept-encoding: gzip', `${address}/record.json`],
		{ encoding: 'buffer', maxBuffer: 1e8 }
	);
	JSON.parse(gunzipSync(stdout).toString());
}

/** A former id leads on, in the language asked for. */
async function leadsOn(address: string): Promise<void> {
	for (const lang of ['', '/ar']) {
		const answer = await fetch(`${address}${lang}/claims/shuts-out`, { redirect: 'manual' });
		assert.equal(answer.status, 308, `${lang}/claims/shuts-out`);
		assert.match(answer.headers.get('location') ?? '', new RegExp(`^${lang}/claims/`));
	}
}

/** Whatever a request asks, it is told that there is no such thing, and what answers goes on. */
async function refuses(address: string): Promise<void> {
	for (const path of [
		'/claims/nowhere',
		`/claims/${encodeURIComponent(`' or 1=1; drop schema rejoinder cascade; --`)}`,
		'/claims/%00',
		'/claims/%ff',
		`/claims/${'a'.repeat(5_000)}`,
		'/claims/__proto__',
		'/statements/claim/constructor.json',
		'/pack/party/constructor.json',
		'/evidence/nowhere.json',
		'/search/en.shards/nowhere',
		'/topics/late-bus.exe'
	]) {
		const answer = await fetch(address + path);
		assert.equal(answer.status, 404, path);
		assert.doesNotMatch(await answer.text(), /not-to-be-told|at .*\.js:/);
	}
	assert.equal((await fetch(`${address}/topics`, { method: 'POST' })).status, 405);
	assert.equal((await fetch(`${address}/topics`)).status, 200);
}

/** What is loaded while the site is served is shown without a restart. */
async function showsWhatIsLoaded(address: string, given: NodeJS.ProcessEnv): Promise<void> {
	const before = (await fetch(`${address}/`)).headers.get('etag');
	const { stdout } = await run(['load', '--record', RECORD], given);
	assert.match(stdout, / 0 added, 0 changed, /);
	assert.equal((await fetch(`${address}/`)).headers.get('etag'), before);
}

async function comesBack(database: OwnPostgres, address: string): Promise<void> {
	await database.stop();
	const away = await until(`${address}/ar/topics`, 503);
	assert.equal(away.headers.get('retry-after'), '10');
	assert.equal(away.headers.get('cache-control'), 'no-store');
	const said = await away.text();
	assert.match(said, /<html lang="ar" dir="rtl"/);
	assert.match(said, /السجل غير متاح الآن/);
	assert.doesNotMatch(said, /not-to-be-told/);
	await database.start();
	await until(`${address}/ar/topics`, 200);
}

/** Asks until the answer is so; what was known shortly before may still be answered. */
async function until(url: string, status: number): Promise<Response> {
	for (let tries = 0; ; tries++) {
		const answer = await fetch(url);
		if (answer.status === status) return answer;
		assert(tries < 50, `${url} is answered with ${answer.status}, not with ${status}`);
		await answer.arrayBuffer();
		await new Promise((done) => setTimeout(done, 200));
	}
}

try {
	await holds(postgres);
	console.log('The site of files and the site of the database are the same.');
} finally {
	await postgres.end();
	await rm(place, { recursive: true, force: true });
}
