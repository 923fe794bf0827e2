import { execFileSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, rename, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readRecord } from '#lib/record/read.ts';
import { MOST_BYTES } from './plain-file.ts';
import { findRecord, readFiles } from './record-folder.ts';

const PARTY = 'name: One\nkind: company\ninterest: unknown\n';

let root: string;
beforeEach(async () => {
	root = await mkdtemp(join(tmpdir(), 'rejoinder-plain-'));
	await cp('tests/fixtures/record', root, { recursive: true });
});
afterEach(() => rm(root, { recursive: true }));

const at = (path: string) => join(root, 'data', path);
const latin1 = Buffer.from('name: One\nkind: company\nrole: caf\u00e9\n', 'latin1');

async function problems() {
	const { problems } = await readRecord(await readFiles(await findRecord(root)));
	return problems.map(({ at: { file, line }, ...rest }) => ({ file, line, ...rest }));
}

/** What is put into the record, and what is then said of it. */
const CASES: [string, () => Promise<unknown>, object][] = [
	[
		'a link to a file',
		() => symlink(at('parties/marsh-line.yaml'), at('parties/linked.yaml')),
		{ file: 'data/parties/linked.yaml', code: 'not-a-plain-file', found: 'link' }
	],
	[
		'a link to a folder, whose files nobody would read',
		() => symlink(at('topics'), at('more')),
		{ file: 'data/more', code: 'not-a-plain-file', found: 'link' }
	],
	[
		'a link that leads nowhere',
		() =>
			symlink('/nowhere/at/all', at('terms/gone.yaml')).catch(() =>
				symlink('/nowhere', at('gone'))
			),
		{ code: 'not-a-plain-file', found: 'link' }
	],
	[
		'a folder with the name of a file',
		() => mkdir(at('parties/folder.yaml')),
		{ file: 'data/parties/folder.yaml', code: 'not-a-plain-file', found: 'folder' }
	],
	[
		'a pipe, which would never end',
		async () => execFileSync('mkfifo', [at('parties/pipe.yaml')]),
		{ file: 'data/parties/pipe.yaml', code: 'not-a-plain-file', found: 'other' }
	],
	[
		'an ending in capitals',
		() => writeFile(at('parties/one.YAML'), PARTY),
		{ file: 'data/parties/one.YAML', code: 'stray-file' }
	],
	[
		'a hidden file',
		() => writeFile(at('parties/.one.yaml'), PARTY),
		{ file: 'data/parties/.one.yaml', code: 'file-name' }
	],
	[
		'bytes of another encoding, with the line',
		() => writeFile(at('parties/one.yaml'), latin1),
		{ file: 'data/parties/one.yaml', line: 3, code: 'not-utf-8' }
	],
	[
		'a byte order mark',
		() => writeFile(at('parties/one.yaml'), `\uFEFF${PARTY}`),
		{ file: 'data/parties/one.yaml', line: 1, code: 'byte-order-mark' }
	],
	[
		'a NUL',
		() => writeFile(at('parties/one.yaml'), PARTY.replace('One', 'O\0ne')),
		{ file: 'data/parties/one.yaml', line: 1, code: 'yaml-control-character' }
	],
	[
		'a file that is larger than any',
		async () => {
			await writeFile(at('parties/one.yaml'), '');
			await truncate(at('parties/one.yaml'), MOST_BYTES + 1);
		},
		{ file: 'data/parties/one.yaml', code: 'file-too-large', most: MOST_BYTES }
	]
];

describe('a record with', () => {
	test.each(CASES)('%s is refused, and all else of it is read', async (_, breaks, problem) => {
		expect(await problems()).toEqual([]);
		await breaks();
		expect(await problems()).toEqual([expect.objectContaining(problem)]);
	});
});

test('what is no part of the record is left alone', async () => {
	await mkdir(at('.git/refs'), { recursive: true });
	await writeFile(at('.git/x.json'), '{');
	await writeFile(at('README.md'), 'x');
	await writeFile(at('topics/late-bus.yaml.swp'), 'x');
	expect(await problems()).toEqual([]);
});

test('evidence that cannot be read is said as such, and not as missing', async () => {
	const path = at('evidence/courier-2024-03-04.json');
	await rename(path, at('evidence/kept'));
	await symlink(at('evidence/kept'), path);
	expect(await problems()).toEqual([
		expect.objectContaining({
			code: 'not-a-plain-file',
			file: 'data/evidence/courier-2024-03-04.json'
		})
	]);
});
