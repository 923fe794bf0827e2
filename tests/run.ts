import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from './support/browser.ts';
import { addressOf, FIXTURE, REAL, type Site } from './support/sites.ts';
import { cannotRun, readJson, report, run, runBesides, type Step } from './support/steps.ts';

/**
 * Everything that has to hold, in one command: data, types, lint, dead code, unit and component
 * tests, and the built sites in a real Chromium. Goes on after a failure, so that one run shows
 * them all, and ends with the counts.
 */

const folder = mkdtempSync(join(tmpdir(), 'rejoinder-tests-'));
const program = ['npx', 'tsx', 'src/cli/main.ts'];
const build = (name: string, site: Site): Step => ({
	name,
	command: [...program, 'build', '--record', site.record, '--out', site.out],
	env: { SITE_URL: addressOf(site) }
});
const fixtureBuild = build('build of the record of the tests', FIXTURE);
const realBuild = build('build of the real record', REAL);

const vitest = join(folder, 'vitest.json');
const units: Step = {
	name: 'unit and component tests',
	command: [
		...['npx', 'vitest', 'run', '--reporter=default', '--reporter=json'],
		`--outputFile.json=${vitest}`
	],
	counted: () => {
		const { numPassedTests = 0, numFailedTests = 0 } = readJson(vitest) as Record<string, number>;
		return { passed: numPassedTests, failed: numFailedTests };
	}
};

const TYPES = ['--tsconfig', './tsconfig.json', '--fail-on-warnings', '--output', 'human'];
const NO_BROWSER =
	'No Chromium could be found or installed. Install one and name it: CHROME_PATH=/path/to/chromium npm test';

/** Of Playwright’s report: how many tests did as expected, only when asked again, or not. */
type Stats = Record<'expected' | 'flaky' | 'unexpected', number>;

function browserTests(name: string, config: string, browser: string): Step {
	const told = join(folder, `${config.replaceAll('/', '-')}.json`);
	return {
		name,
		command: ['npx', 'playwright', 'test', '--config', config],
		env: { CHROME_PATH: browser, E2E_BUILT: '1', E2E_JSON: told },
		counted: () => {
			const { stats } = readJson(told) as { stats?: Stats };
			const { expected = 0, flaky = 0, unexpected = 0 } = stats ?? {};
			if (flaky) console.log(`${name}: ${flaky} passed only when asked again, listed above`);
			return { passed: expected + flaky, failed: unexpected };
		}
	};
}

await run({ name: 'svelte-kit sync', command: ['npx', 'svelte-kit', 'sync'] });
const passed = await runBesides([
	{ name: 'lint', command: ['npx', 'eslint', '.'] },
	{ name: 'types', command: ['npx', 'svelte-check', ...TYPES] },
	realBuild,
	{ name: 'format', command: ['npx', 'prettier', '--check', '.', '--log-level', 'warn'] },
	fixtureBuild,
	{ name: 'dead code', command: ['npx', 'knip'] },
	{ name: 'data', command: [...program, 'check'] }
]);
await run(units);
await run({ name: 'a record of one’s own', command: ['npx', 'tsx', 'tests/own/main.ts'] });
const browser = passed.has(fixtureBuild) || passed.has(realBuild) ? findBrowser() : null;
for (const { name, config, site } of [
	{ name: 'end to end and accessibility', config: 'playwright.config.ts', site: fixtureBuild },
	{ name: 'the real site', config: 'tests/real/playwright.config.ts', site: realBuild }
]) {
	if (!passed.has(site)) cannotRun(name, 'Not run: the site did not build.');
	else if (!browser) cannotRun(name, NO_BROWSER);
	else await run(browserTests(name, config, browser));
}
rmSync(folder, { recursive: true, force: true });
report();
