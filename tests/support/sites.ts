import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig, type PlaywrightTestConfig } from '@playwright/test';

export interface Site {
	record: string;
	/** Folder that it is built into. */
	out: string;
	port: number;
	/** The path that it is below: none at the root of its host. */
	mount: '' | `/${string}`;
}

/**
 * The two sites that browser tests read: of the invented record of the tests, and of the real one. Each is built
 * into a folder of its own, so that nothing else works where it is being built. One is below a path of its
 * host, the other at the root.
 */
export const FIXTURE: Site = {
	record: 'tests/fixtures/record',
	out: '.svelte-kit/fixture-site',
	port: Number(process.env.E2E_PORT ?? 4391),
	mount: '/rejoinder'
};
export const REAL: Site = {
	record: '.',
	out: '.svelte-kit/real-site',
	port: FIXTURE.port + 1,
	mount: ''
};

/**
 * Tests of a built site in Chromium. CHROME_PATH names the browser to use, which tests/run.ts finds or
 * installs; with E2E_BUILT the site is there already.
 */
export function siteTests(site: Site, name: string): PlaywrightTestConfig {
	const { record, out, port, mount } = site;
	const root = new URL('../../', import.meta.url).pathname;
	const build = process.env.E2E_BUILT ? '' : ' --build';
	return defineConfig({
		testDir: `${root}tests/${name}`,
		outputDir: `${root}test-results/${name}`,
		fullyParallel: true,
		forbidOnly: Boolean(process.env.CI),
		workers: 2,
		// A busy machine may take a while; no test waits for time to pass.
		timeout: 240_000,
		expect: { timeout: 60_000 },
		// In the whole run one test that a browser let down is asked again, and the run says which.
		retries: process.env.E2E_JSON ? 1 : 0,
		reporter: process.env.E2E_JSON
			? [['line'], ['json', { outputFile: process.env.E2E_JSON }]]
			: [['list']],
		use: {
			// What tests name is relative to it: './claims/a'.
			baseURL: `${addressOf(site)}/`,
			browserName: 'chromium',
			serviceWorkers: 'block',
			launchOptions: {
				executablePath: process.env.CHROME_PATH || undefined,
				args: [
					'--no-sandbox',
					'--disable-gpu',
					'--disable-quic',
					'--no-first-run',
					'--disable-background-networking',
					'--disable-component-update',
					'--disable-sync'
				]
			}
		},
		webServer: {
			command: `npx tsx src/cli/main.ts serve --record ${record} --out ${out}${build}${mount && ` --mount ${mount}`}`,
			cwd: root,
			env: { PORT: String(port), SITE_URL: addressOf(site) },
			url: `${addressOf(site)}/`,
			timeout: 600_000,
			reuseExistingServer: false
		}
	});
}

/** Where a site is while it is tested, without a slash at its end; its files name it so. */
export function addressOf({ port, mount }: Site): string {
	return `http://localhost:${port}${mount}`;
}

/** Pages of a built site, without those that only lead on to another. */
export function pagesOf({ out }: Site): { path: string; bytes: number }[] {
	if (!existsSync(out)) return [];
	return readdirSync(out, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.html') && file !== '404.html')
		.map((file) => ({ file: file.replaceAll('\\', '/'), html: readFileSync(join(out, file)) }))
		.filter(({ html }) => !html.includes('http-equiv="refresh"'))
		.map(({ file, html }) => ({
			path: `/${file.replace(/(?:^|\/)index\.html$|\.html$/, '')}`,
			bytes: html.length
		}))
		.sort((a, b) => (a.path < b.path ? -1 : 1));
}
