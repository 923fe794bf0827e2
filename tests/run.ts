import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from './browser.ts';

/**
 * Everything that has to hold, in one command: data, types, lint, dead code, unit and component
 * tests, the build, and the built site in a real Chromium. Goes on after a failure, so that one run
 * shows them all, and ends with the counts.
 */

interface Count {
	passed: number;
	failed: number;
}

const folder = mkdtempSync(join(tmpdir(), 'rejoinder-tests-'));
const results: { name: string; count: Count; seconds: number }[] = [];

/** Runs one step; its own tests are counted where it has any, else the step counts as one. */
function step(name: string, command: string[], counted?: (exit: number) => Count): boolean {
	console.log(`\n── ${name}`);
	const began = Date.now();
	const [program = '', ...args] = command;
	const { status } = spawnSync(program, args, { stdio: 'inherit', env: process.env });
	const exit = status ?? 1;
	const count = counted?.(exit) ?? { passed: exit === 0 ? 1 : 0, failed: exit === 0 ? 0 : 1 };
	// A runner that fails without a failing test (a crash, no test found) is a failure all the same.
	if (exit !== 0 && count.failed === 0) count.failed = 1;
	results.push({ name, count, seconds: (Date.now() - began) / 1000 });
	return exit === 0;
}

function readJson(path: string): unknown {
	try {
		return JSON.parse(readFileSync(path, 'utf8'));
	} catch {
		return {};
	}
}

const vitest = join(folder, 'vitest.json');
const e2e = join(folder, 'e2e.json');
process.env.E2E_JSON = e2e;

step('svelte-kit sync', ['npx', 'svelte-kit', 'sync']);
step('data', ['npx', 'tsx', 'src/cli/main.ts', 'check']);
step('types', [
	'npx',
	'svelte-check',
	'--tsconfig',
	'./tsconfig.json',
	'--fail-on-warnings',
	'--output',
	'human'
]);
step('format', ['npx', 'prettier', '--check', '.', '--log-level', 'warn']);
step('lint', ['npx', 'eslint', '.']);
step('dead code', ['npx', 'knip']);
step(
	'unit and component tests',
	['npx', 'vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${vitest}`],
	() => {
		const { numPassedTests = 0, numFailedTests = 0 } = readJson(vitest) as Record<string, number>;
		return { passed: numPassedTests, failed: numFailedTests };
	}
);
const built = step('build', ['npx', 'vite', 'build', '--logLevel', 'warn']);
const browser = built ? findBrowser() : null;
if (browser) {
	process.env.CHROME_PATH = browser;
	process.env.E2E_BUILT = '1';
	step('end to end and accessibility', ['npx', 'playwright', 'test'], () => {
		const { stats } = readJson(e2e) as { stats?: { expected: number; unexpected: number } };
		return { passed: stats?.expected ?? 0, failed: stats?.unexpected ?? 0 };
	});
} else {
	console.log('\n── end to end and accessibility');
	console.log(
		built
			? 'No Chromium could be found or installed. Install one and name it: CHROME_PATH=/path/to/chromium npm test'
			: 'Not run: the site did not build.'
	);
	results.push({
		name: 'end to end and accessibility',
		count: { passed: 0, failed: 1 },
		seconds: 0
	});
}
rmSync(folder, { recursive: true, force: true });

console.log('');
for (const { name, count, seconds } of results) {
	const state = count.failed === 0 ? 'ok    ' : 'FAILED';
	console.log(
		`${state} ${name}: ${count.passed} passed, ${count.failed} failed (${seconds.toFixed(0)} s)`
	);
}
const sum = (of: keyof Count) => results.reduce((total, { count }) => total + count[of], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') === 0 ? 0 : 1;
