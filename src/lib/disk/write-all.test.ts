import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { diskFaultOf } from './disk-fault.ts';
import { writeAll } from './write-all.ts';

let root: string;
beforeEach(async () => void (root = await mkdtemp(join(tmpdir(), 'rejoinder-write-'))));
afterEach(() => rm(root, { recursive: true }));

const at = (path: string) => join(root, path);

/** Every file with what it holds, and every folder. */
async function all(): Promise<Record<string, string>> {
	const entries = await readdir(root, { recursive: true, withFileTypes: true });
	return Object.fromEntries(
		await Promise.all(
			entries.map(async (entry) => {
				const path = join(entry.parentPath, entry.name);
				const name = path.slice(root.length + 1);
				return [name, entry.isDirectory() ? '/' : await readFile(path, 'utf8')] as const;
			})
		)
	);
}

test('files are written with their folders, over those that are there, and nothing is left beside them', async () => {
	await writeFile(at('a.txt'), 'old');
	await writeAll([
		{ path: at('a.txt'), content: 'new' },
		{ path: at('b/c/d.txt'), content: new TextEncoder().encode('bytes') }
	]);
	expect(await all()).toEqual({ 'a.txt': 'new', b: '/', 'b/c': '/', 'b/c/d.txt': 'bytes' });
});

test.each([
	['a folder stands in the place of the last', 'folder', 'folder'],
	['a file stands where a folder is needed', 'a.txt/below.txt', 'not-a-folder'],
	['the name of one is too long', 'x'.repeat(300), 'name-too-long'],
	['a folder has a name that is too long', `${'y'.repeat(300)}/z.txt`, 'name-too-long']
])('where %s, nothing is changed and nothing is left behind', async (_, path, fault) => {
	await writeFile(at('a.txt'), 'old');
	await mkdir(at('folder/within'), { recursive: true });
	const before = await all();
	const work = writeAll([
		{ path: at('a.txt'), content: 'new' },
		{ path: at('new/deep/b.txt'), content: 'new' },
		{ path: at(path), content: 'new' }
	]);
	const error: unknown = await work.catch((thrown: unknown) => thrown);
	expect(diskFaultOf(error)).toBe(fault);
	expect(await all()).toEqual(before);
});

test('a name as long as a disk allows is written all the same', async () => {
	const name = `${'n'.repeat(250)}.txt`;
	await writeAll([{ path: at(name), content: 'long' }]);
	expect(await all()).toEqual({ [name]: 'long' });
});

test.each([
	['ENOSPC', 'full'],
	['EROFS', 'read-only'],
	['EACCES', 'denied'],
	['ENAMETOOLONG', 'name-too-long'],
	['constructor', null],
	['ECONNRESET', null]
])('the error %s of the disk is %s', (code, fault) => {
	expect(diskFaultOf(Object.assign(new Error('x'), { code }))).toBe(fault);
});
