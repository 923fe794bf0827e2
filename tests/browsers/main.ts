import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { FIXTURE } from '../support/sites.ts';
import { firefox } from './firefox.ts';
import { JOURNEYS } from './journeys.ts';
import { until, type Browser } from './browser.ts';
import { miniBrowser, webkit } from './webkit.ts';

/**
 * The journeys in Firefox and in WebKitGTK, on the built site of the invented record. What is not on
 * the machine is installed where that is possible; what cannot be had is said and counts as failed.
 */

const { record, out, port } = FIXTURE;
const ORIGIN = `http://localhost:${port}`;

const FIREFOX = () => ['/usr/bin/firefox-esr', '/usr/bin/firefox'].find((path) => existsSync(path));
const WEBKIT = () =>
	existsSync('/usr/bin/WebKitWebDriver') && existsSync('/usr/bin/Xvfb') ? miniBrowser() : undefined;

function install(...packages: string[]): void {
	if (process.getuid?.() !== 0) return;
	console.log(`Installing ${packages.join(', ')} …`);
	spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore' });
	spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
		stdio: 'ignore'
	});
}

function found(find: () => string | undefined, ...packages: string[]): string | undefined {
	if (!find()) install(...packages);
	return find();
}

async function walk(start: () => Promise<Browser>): Promise<{ passed: number; failed: number }> {
	const browser = await start();
	console.log(`\n── ${browser.name}`);
	const count = { passed: 0, failed: 0 };
	for (const [name, journey] of JOURNEYS) {
		try {
			await journey(browser);
			count.passed += 1;
			console.log(`ok     ${name}`);
		} catch (error) {
			count.failed += 1;
			console.log(`FAILED ${name}: ${error instanceof Error ? error.message : String(error)}`);
		}
	}
	await browser.close();
	return count;
}

const ways: [name: string, path: string | undefined, start: (path: string) => Promise<Browser>][] =
	[
		['Firefox', found(FIREFOX, 'firefox-esr'), (path) => firefox(path, ORIGIN)],
		['WebKitGTK', found(WEBKIT, 'webkit2gtk-driver', 'xvfb'), (path) => webkit(path, ORIGIN)]
	];

const server = spawn(
	process.execPath,
	[
		'src/cli/rejoinder.js',
		'serve',
		...(process.env.E2E_BUILT ? [] : ['--build']),
		'--record',
		record,
		'--out',
		out
	],
	{ env: { ...process.env, PORT: String(port) }, stdio: ['ignore', 'ignore', 'inherit'] }
);
const ended = new Promise<never>((_, fail) =>
	server.on('exit', (code) => fail(new Error(`the site could not be served (${code})`)))
);
const total = { passed: 0, failed: 0 };
try {
	const answers = () => fetch(ORIGIN).catch(() => null);
	await Promise.race([until('the site', answers, 600_000), ended]);
	for (const [name, path, start] of ways) {
		if (path) {
			const { passed, failed } = await walk(() => start(path));
			total.passed += passed;
			total.failed += failed;
		} else {
			console.log(`\n── ${name} could not be found or installed.`);
			total.failed += 1;
		}
	}
} finally {
	ended.catch(() => undefined);
	server.kill();
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
