import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isAllowed, notices, packageOf } from './third-party.ts';

let root: string;
beforeAll(async () => {
	root = await mkdtemp(join(tmpdir(), 'rejoinder-licences-'));
	for (const [name, text] of [
		['node_modules/free/package.json', '{"name":"free","version":"1.2.3","license":"MIT"}'],
		['node_modules/free/LICENSE.md', 'Take it.\r\n'],
		['node_modules/free/dist/package.json', '{"type":"module"}'],
		[
			'node_modules/@town/own/package.json',
			'{"name":"@town/own","version":"2.0.0","license":"AGPL-3.0"}'
		],
		['node_modules/silent/package.json', '{"name":"silent","version":"1.0.0"}']
	] as const) {
		await mkdir(dirname(join(root, name)), { recursive: true });
		await writeFile(join(root, name), text);
	}
});
afterAll(() => rm(root, { recursive: true }));

const of = (path: string) => packageOf(join(root, path));

test('a module is of the package that it lies in, whatever else lies between', () => {
	const free = { name: 'free', version: '1.2.3', licence: 'MIT', text: 'Take it.' };
	expect(of('node_modules/free/dist/deep/index.js')).toEqual(free);
	expect(of('node_modules/free/style.css?inline')).toEqual(free);
	expect(of('node_modules/@town/own/a.js')).toMatchObject({ name: '@town/own' });
	expect(of('src/lib/a.ts')).toBeNull();
});

test('what the bundler adds is of the bundler', () => {
	expect(packageOf('\0vite/preload-helper.js')).toMatchObject({ name: 'vite', licence: 'MIT' });
	expect(packageOf('\0rolldown/runtime.js')).toMatchObject({ name: 'rolldown', licence: 'MIT' });
	expect(packageOf('\0vite/preload-helper.js')?.text).not.toContain('bundled dependencies');
});

describe('a licence', () => {
	test.each([
		['MIT', true],
		['OFL-1.1', true],
		['(MIT OR GPL-3.0)', true],
		['GPL-3.0 OR CC0-1.0', true],
		['MIT AND BSD-3-Clause', true],
		['MIT AND GPL-3.0', false],
		['(MIT AND GPL-3.0) OR ISC', false],
		['CPAL-1.0 OR AGPL-1.0', false],
		['AGPL-3.0', false],
		['SEE LICENSE IN x', false],
		['', false],
		['not said', false]
	])('"%s" may be given out: %s', (licence, allowed) => {
		expect(isAllowed(licence)).toBe(allowed);
	});

	test('that is not allowed, or not said, is named', () => {
		const all = ['free/a.js', '@town/own/a.js', 'silent/a.js'].map((path) =>
			of(`node_modules/${path}`)!
		);
		const { text, refused } = notices(all);
		expect(refused.map(({ name }) => name)).toEqual(['@town/own', 'silent']);
		expect(text).toContain('free 1.2.3\nLicence: MIT\n\nTake it.\n');
	});
});
