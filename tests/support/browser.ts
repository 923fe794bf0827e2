import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';

const SYSTEM = [
	'/usr/bin/chromium-headless-shell',
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/usr/bin/google-chrome-stable',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium'
];

/**
 * Path of a Chromium that really starts: the one that CHROME_PATH names, Playwright's own, the
 * system's; else one is installed, by apt where that is possible, by Playwright otherwise. Null when
 * none can be had.
 */
export function findBrowser(): string | null {
	const candidates = () => [process.env.CHROME_PATH ?? '', chromium.executablePath(), ...SYSTEM];
	const found = candidates().find(starts);
	if (found) return found;
	console.log('No Chromium found: installing one for the tests.');
	if (process.getuid?.() === 0 && run('apt-get', ['--version'])) {
		run('apt-get', ['update', '-qq'], true);
		run('apt-get', ['install', '-y', '-qq', 'chromium-headless-shell'], true);
		const installed = candidates().find(starts);
		if (installed) return installed;
	}
	run('npx', ['playwright', 'install', '--with-deps', 'chromium'], true);
	return candidates().find(starts) ?? null;
}

/** A file that is there may still lack its libraries: only a page printed by it counts. */
function starts(path: string): boolean {
	if (!path || !existsSync(path)) return false;
	const profile = mkdtempSync(join(tmpdir(), 'rejoinder-browser-'));
	try {
		const { status, stdout } = spawnSync(
			path,
			[
				'--headless',
				'--no-sandbox',
				'--disable-gpu',
				'--no-first-run',
				'--disable-background-networking',
				`--user-data-dir=${profile}`,
				'--dump-dom',
				'data:text/html,<p>it starts</p>'
			],
			{ encoding: 'utf8', timeout: 30_000 }
		);
		return status === 0 && stdout.includes('it starts');
	} finally {
		rmSync(profile, { recursive: true, force: true });
	}
}

function run(command: string, args: string[], shown = false): boolean {
	return spawnSync(command, args, { stdio: shown ? 'inherit' : 'ignore' }).status === 0;
}
