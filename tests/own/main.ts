import { execFile, spawn } from 'node:child_process';
import { strict as assert } from 'node:assert';
import { existsSync } from 'node:fs';
import { appendFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

/**
 * A record of one's own, as somebody begins it who has Node and nothing of this repository: the program is
 * packed, begins a record in a new folder, and that folder alone builds and serves its site.
 */

const exec = promisify(execFile);
const place = await mkdtemp(join(tmpdir(), 'rejoinder-own-'));
/** Nothing of this run says where a record is, or a site. */
const env = { ...process.env, REJOINDER_RECORD: '', REJOINDER_OUT: '', SITE_URL: '', PORT: '0' };
const NAME = 'Skerry & <District>';

try {
	const { stdout } = await exec('npm', ['pack', '--silent', '--pack-destination', place]);
	const packed = `./${stdout.trim().split(/\s/).at(-1)}`;
	await exec('npx', ['--yes', packed, 'new', 'my-record', '--name', NAME], { cwd: place, env });
	const folder = join(place, 'my-record');
	await holdsNoProgram(folder);
	await isRefusedAgain(packed);
	await looksItsOwnWay(folder);
	await isServed(folder);
	await isMerged(packed, folder);
	console.log('Begun, built and served from the packed program alone.');
} finally {
	await rm(place, { recursive: true, force: true });
}

/** Neither code nor the program by its bare name; what is installed is held to its digest. */
async function holdsNoProgram(folder: string): Promise<void> {
	for (const name of ['src', 'vite.config.ts', 'node_modules']) {
		assert(!existsSync(join(folder, name)), `${name} is in the new folder`);
	}
	const { dependencies } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as {
		dependencies: Record<string, string>;
	};
	assert.match(dependencies.rejoinder ?? '', /^file:program\/rejoinder-.*\.tgz$/);
	const { packages } = JSON.parse(await readFile(join(folder, 'package-lock.json'), 'utf8')) as {
		packages: Record<string, { integrity?: string }>;
	};
	assert.match(packages['node_modules/rejoinder']?.integrity ?? '', /^sha512-/);
}

async function isRefusedAgain(packed: string): Promise<void> {
	const again = exec('npx', ['--yes', packed, 'new', 'my-record'], { cwd: place, env });
	await assert.rejects(again, { code: 2, stderr: /my-record has something in it/ });
}

/** What its settings ask for is seen in `isServed`. */
async function looksItsOwnWay(folder: string): Promise<void> {
	const look = [
		'languages: [he, en]',
		"colour: { light: '#5c2e12', dark: '#e8c3a8' }",
		`logo: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M0 0h8v8z" fill="#5c2e12"/></svg>'`
	];
	await appendFile(join(folder, 'data/record.yaml'), `${look.join('\n')}\n`);
}

async function isServed(folder: string): Promise<void> {
	// Of its own group, so that npm and what it started end together.
	const started = spawn('npm', ['start'], { cwd: folder, env, detached: true });
	try {
		const address = await addressSaid(started);
		const start = await (await fetch(address)).text();
		assert(start.includes('<title>Skerry &amp; &lt;District></title>'), 'the name is the title');
		const claim = await fetch(`${address}claims/fifty-minutes-in-the-hall`);
		assert.equal(claim.status, 200);
		assert((await claim.text()).includes('The hall is heated from half past seven'), 'the answer');
		const manifest = (await (await fetch(`${address}manifest.webmanifest`)).json()) as object;
		assert.equal((manifest as { name: string }).name, NAME);
		assert.equal((manifest as { theme_color: string }).theme_color, '#5c2e12');
		assert.match(start, /<img src="[^"]*favicon\.svg" alt=""/);
		const sign = await (await fetch(`${address}favicon.svg`)).text();
		assert.match(sign, /^<svg[^>]*>\s*<defs\/>\s*<path fill="#5c2e12"[^>]*>\s*<\/svg>\s*$/);
		const style = /href="([^"]*\.css)"/.exec(start)?.[1] ?? '';
		const css = await (await fetch(new URL(style, address))).text();
		assert(css.includes('#5c2e12') && !css.includes('#23506b'), 'the colour of the record');
		assert.equal((await fetch(`${address}he`)).status, 200);
		assert.equal((await fetch(`${address}ar`)).status, 404);
		assert(!/lang="ar"/.test(start), 'no way to a language that the site has not');
		assert(existsSync(resolve(folder, 'build/index.html')), 'the site is in the folder');
	} finally {
		if (started.pid) process.kill(-started.pid, 'SIGTERM');
	}
}

/** Another record takes what this one has published, and shows it with where it came from. */
async function isMerged(packed: string, folder: string): Promise<void> {
	await exec('npx', ['--yes', packed, 'new', 'reader'], { cwd: place, env });
	const reader = join(place, 'reader');
	await exec('npm', ['install', '--no-audit', '--no-fund', '--silent'], { cwd: reader, env });
	const rejoinder = (...args: string[]) =>
		exec('npm', ['run', '--silent', 'rejoinder', '--', ...args], { cwd: reader, env });
	const published = resolve(folder, 'build/record.json');
	const address = 'https://skerry.example';
	const said = await rejoinder('merge', published, '--site', address, '--as', 'skerry');
	assert.match(said.stdout, /added {5}claims\/skerry--fifty-minutes-in-the-hall/);
	await rejoinder('check');
	await rejoinder('build');
	const page = 'claims/skerry--fifty-minutes-in-the-hall.html';
	const html = await readFile(join(reader, 'build', page), 'utf8');
	assert(html.includes(`${address}/claims/fifty-minutes-in-the-hall"`), 'a link to the original');
	assert(html.includes('CC BY 4.0'), 'the licence');
}

/** What `npm start` says its address is; what it said instead, where it ends without one. */
function addressSaid(child: ReturnType<typeof spawn>): Promise<string> {
	return new Promise((done, fail) => {
		let said = '';
		for (const stream of [child.stdout, child.stderr]) {
			stream?.on('data', (chunk) => {
				said += String(chunk);
				const address = / is at (http:\S+)/.exec(said)?.[1];
				if (address) done(address);
			});
		}
		child.on('error', fail);
		child.on('close', (code) => fail(new Error(`npm start ended with ${code}:\n${said}`)));
	});
}
