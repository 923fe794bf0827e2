import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { report, run, runBesides } from './support/steps.ts';

/**
 * While one works: types, and format, lint and unit tests of what was changed since the commit that
 * is named, or else since the branch that this one follows. `npm test` decides.
 */

const git = (...args: string[]): string[] =>
	execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
		.split('\0')
		.filter(Boolean);

function followed(): string {
	try {
		return git('merge-base', 'HEAD', '@{upstream}').join('').trim();
	} catch {
		return 'HEAD';
	}
}

const since = process.argv[2] ?? followed();
const changed = [
	...git('diff', '--name-only', '-z', since),
	...git('ls-files', '--others', '--exclude-standard', '-z')
].filter((file) => existsSync(file));
const code = changed.filter((file) => /\.(?:[jt]s|svelte)$/.test(file));

await run({ name: 'svelte-kit sync', command: ['npx', 'svelte-kit', 'sync'] });
await runBesides([
	{
		name: 'types',
		command: [
			'npx',
			'svelte-check',
			'--tsconfig',
			'./tsconfig.json',
			'--fail-on-warnings',
			'--incremental'
		]
	},
	...(code.length > 0
		? [
				{
					name: 'lint',
					command: [
						'npx',
						'eslint',
						'--cache',
						'--cache-location',
						'node_modules/.cache/eslint/',
						'--no-warn-ignored',
						...code
					]
				}
			]
		: []),
	...(changed.length > 0
		? [
				{
					name: 'format',
					command: ['npx', 'prettier', '--check', '--ignore-unknown', ...changed]
				}
			]
		: [])
]);
// Not beside them: it writes the types of the routes, which they read.
await run({
	name: 'unit and component tests of what was changed',
	command: ['npx', 'vitest', 'run', '--changed', since, '--passWithNoTests']
});
report();
