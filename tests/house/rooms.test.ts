import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const eslint = new ESLint({ cwd: ROOT });

/** The rules that a text breaks as a file of a room, whether or not there is such a file. */
async function broken(file: string, text: string): Promise<string[]> {
	const [result] = await eslint.lintText(text, { filePath: join(ROOT, 'src', file) });
	const rules = (result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message);
	return rules.filter((rule) => !rule.startsWith('@typescript-eslint/'));
}

const ROOMS = 'boundaries/dependencies';
const UNTOLD = 'no-restricted-syntax';
const PURE = 'rooms/pure-globals';

describe('what a room may not use fails lint, however it is spelled', () => {
	it.each([
		['a path', 'lib/record/a.ts', "export { record } from '../server/store.ts';", ROOMS],
		['the alias', 'lib/views/a.ts', "import '#lib/pack/pack.ts';", ROOMS],
		["Kit's alias", 'lib/record/a.ts', "import '$lib/formats/csv.ts';", ROOMS],
		['a roundabout path', 'lib/text/a.ts', "import '../../lib/text/../record/edtf.ts';", ROOMS],
		[
			'a type alone',
			'lib/evidence/a.ts',
			"import type { Claim } from '#lib/record/schema.ts';",
			ROOMS
		],
		[
			'a type within a line',
			'lib/text/a.ts',
			"export type A = import('#lib/record/schema.ts').Claim;",
			ROOMS
		],
		['a promise', 'lib/cite/a.ts', "export const a = () => import('#lib/formats/csv.ts');", ROOMS],
		['a component', 'lib/compare/map/a.ts', "import '../../components/Moves.svelte';", ROOMS],
		[
			'an address',
			'lib/search/client/a.ts',
			"export const a = new URL('../../server/site.ts', import.meta.url);",
			ROOMS
		],
		['Node by its scheme', 'lib/editor/draft/a.ts', "import 'node:fs';", ROOMS],
		['Node without it', 'lib/i18n/en/a.ts', "import 'fs';", ROOMS],
		['Node later', 'lib/formats/a.ts', "export const a = () => import('node:fs/promises');", ROOMS],
		['Svelte', 'lib/views/a.ts', "import 'svelte';", ROOMS],
		['a part of Svelte', 'lib/views/a.ts', "import 'svelte/store';", ROOMS],
		['Kit', 'lib/views/a.ts', "import '$app/navigation';", ROOMS],
		['a sibling', 'cli/a.ts', "import '#lib/server/site.ts';", ROOMS],
		['a page', 'lib/components/a.ts', "import '../../routes/+layout.ts';", ROOMS],
		[
			'what is for tests',
			'lib/record/a.ts',
			"import '../../../tests/support/small-record.ts';",
			ROOMS
		],
		[
			'a file of another ending',
			'lib/record/a.js',
			"export { record } from '../server/store.ts';",
			ROOMS
		],
		['a module by its ending', 'lib/record/a.mts', "import '#lib/server/store.ts';", ROOMS],
		['a script by its ending', 'lib/record/a.cts', "import '#lib/server/store.ts';", ROOMS],
		[
			'a template without a gap',
			'lib/record/a.ts',
			'export const a = () => import(`../server/store.ts`);',
			UNTOLD
		],
		[
			'a template with one',
			'lib/record/a.ts',
			'export const a = (name: string) => import(`../${name}.ts`);',
			UNTOLD
		],
		[
			'a name that is put together',
			'cli/a.ts',
			"const a = '../lib/server/site.ts';\nexport const b = () => import(a);",
			UNTOLD
		],
		[
			'many files at once',
			'lib/components/a.ts',
			"export const a = import.meta.glob('../server/*.ts');",
			UNTOLD
		],
		[
			'an import that is assigned',
			'cli/a.ts',
			"import a = require('../lib/server/site.ts');\nexport default a;",
			UNTOLD
		],
		['a call of Node', 'cli/a.cts', "require('../lib/' + 'server/site.ts');", UNTOLD],
		[
			'what makes such a call',
			'cli/a.ts',
			"import module from 'node:module';\nmodule.createRequire(import.meta.url)('../lib/server/site.ts');",
			UNTOLD
		],
		[
			'an address in a template',
			'lib/search/client/a.ts',
			'export const a = new URL(`../../server/site.ts`, import.meta.url);',
			UNTOLD
		]
	])('%s', async (_, file, text, rule) => {
		expect(await broken(file, text)).toEqual([rule]);
	});

	it.each([
		["import { record as a } from '../server/store.ts';", ROOMS],
		["const a = import('../server/store.ts');", ROOMS],
		['const a = import(`../server/store.ts`);', UNTOLD],
		["const a = new URL('../server/store.ts', import.meta.url);", ROOMS],
		['const a = new URL(`../server/store.ts`, import.meta.url);', UNTOLD]
	])('from a component too: %s', async (line, rule) => {
		const text = `<script lang="ts">\n\t${line}\n</script>\n\n{a}\n`;
		expect(await broken('lib/components/A.svelte', text)).toEqual([rule]);
	});
});

describe('a pure room has nothing of the outside, however it is reached', () => {
	it.each([
		...['new Date()', 'new Date(...[])', 'Date()', 'Date.now()', "Date['now']()", '[Date]'],
		...[
			'new globalThis.Date()',
			'self.Date.now()',
			'window.Date.now()',
			'Reflect.construct(Date, [])'
		],
		...['performance.now()', 'Temporal.Now.instant()', 'new Date().toLocaleDateString()'],
		...["new Intl.DateTimeFormat('en').format()", "new Intl.DateTimeFormat('en').formatToParts()"],
		...["new Intl.DateTimeFormat('en').format", 'Intl.DateTimeFormat().format(0)', '[Intl]'],
		...['new Intl.Collator()', '[Intl.Collator]'],
		...['Math.random()', "Math['random']()", '[Math.random]', '[Math]', '{ ...Math }'],
		...['crypto.randomUUID()', 'crypto.getRandomValues(new Uint8Array(1))', '[crypto]'],
		...['globalThis.crypto.randomUUID()', 'process.hrtime()', 'global.process', 'Buffer.alloc(1)'],
		...["fetch('/')", 'new XMLHttpRequest()', "new WebSocket('wss://a')", "new EventSource('/')"],
		...["navigator.sendBeacon('/')", 'navigator.language', 'new Image()', "new Worker('/a.js')"],
		...['document.title', 'window.name', 'location.href', 'history.state', 'globalThis', 'self'],
		...['localStorage.a', 'sessionStorage.a', "indexedDB.open('a')", "caches.open('a')"],
		...['setTimeout(() => 0)', 'setInterval(() => 0)', 'queueMicrotask(() => 0)'],
		...['requestAnimationFrame(() => 0)', "eval('0')", "new Function('return this')()"],
		...[
			"'I'.toLocaleLowerCase()",
			'(5).toLocaleString()',
			"['a'].sort((a, b) => a.localeCompare(b))"
		],
		...['import.meta.url', 'import.meta.env', 'import.meta.dirname']
	])('%s', async (expression) => {
		const rules = await broken('lib/record/a.ts', `export const a = (${expression});`);
		expect(new Set(rules)).toEqual(new Set([PURE]));
	});

	it.each([
		['another name', 'const D = Date;\nexport const a = new D();'],
		['a part that is taken out', 'const { now } = Date;\nexport const a = now();'],
		['a part of chance', 'const { random: a } = Math;\nexport { a };'],
		['a heir', 'export class A extends Date {}'],
		[
			'a name that is only declared',
			'declare const process: { pid: number };\nexport const a = process.pid;'
		],
		['a function that is only declared', 'declare function fetch(a: string): void;\nfetch("/");']
	])('%s', async (_, text) => {
		expect(new Set(await broken('lib/record/a.ts', text))).toEqual(new Set([PURE]));
	});

	it('nor a file of another ending in it', async () => {
		expect(await broken('lib/record/a.js', 'export const a = () => Date.now();')).toEqual([PURE]);
	});

	it('but what is the same everywhere', async () => {
		const text = `export const a = async (given: Date | string, window: { name: string }, bytes: Uint8Array<ArrayBuffer>) => [
	given instanceof Date ? given : new Date(given), Date.UTC(2024, 0, 1), Date.parse('2024-01-01'),
	Math.max(1, 2), new Intl.DateTimeFormat('en').format(new Date(0)), Intl.getCanonicalLocales('en'),
	await crypto.subtle.digest('SHA-256', bytes), window.name, new URL('https://a.example/'), undefined
];
export type A = Window | Document | typeof import('./edtf.ts');`;
		expect(await broken('lib/record/a.ts', text)).toEqual([]);
	});
});

it.each([
	['rooms before it', 'lib/views/a.ts', "import '../record/edtf.ts';\nimport '#lib/text/text.ts';"],
	['a library', 'lib/record/a.ts', "import 'valibot';"],
	['its own files', 'lib/compare/pair/a.ts', "import './pair.ts';"],
	['the clock, where the page is', 'lib/components/a.ts', 'export const now = () => new Date();']
])('what a room may use passes: %s', async (_, file, text) => {
	expect(await broken(file, text)).toEqual([]);
});
