import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findOrBegin, findRecord, pathIn, readFiles } from './record-folder.ts';
import { refusal } from './site-folder.js';

const FIXTURE = 'tests/fixtures/record';

let folder: string;
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'rejoinder-disk-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('a record', () => {
	test('is found in the data folder of a folder, and in the data folder itself', async () => {
		await cp(join(FIXTURE, 'data'), join(folder, 'anything'), { recursive: true });
		const within = await readFiles(await findRecord(FIXTURE));
		expect(within.length).toBeGreaterThan(20);
		expect(await readFiles(await findRecord(join(FIXTURE, 'data')))).toEqual(within);
		expect(await readFiles(await findRecord(join(folder, 'anything')))).toEqual(within);
	});

	test.each([
		['no folder', 'nowhere', 'There is no folder '],
		['a file', 'file.yaml', 'There is no folder '],
		['a folder with other things', '.', 'There is no record in ']
	])('is not found in %s, which is said with what to do', async (_, name, says) => {
		await writeFile(join(folder, 'file.yaml'), 'x');
		const sought = findRecord(join(folder, name));
		await expect(sought).rejects.toThrow(says + join(folder, name));
		await expect(sought).rejects.toThrow(/Name a folder that has data\/ in it/);
	});

	test('can be begun in a folder that is there, and nowhere else', async () => {
		const begun = await findOrBegin(folder);
		expect(begun.files).toEqual([]);
		expect(pathIn(begun.folder, 'data/topics/x.yaml')).toBe(join(folder, 'data/topics/x.yaml'));
		await expect(findOrBegin(join(folder, 'nowhere'))).rejects.toThrow('There is no folder');
	});
});

test.each([
	['that is not there', [], true],
	['that is empty', ['site/'], true],
	['with a built site', ['site/_app/', 'site/index.html'], true],
	['with other things', ['site/notes.txt'], false],
	['that is a file', ['site'], false]
])('a site is built into a folder %s: %s → %s', async (_, paths, may) => {
	for (const path of paths) {
		if (path.endsWith('/')) await mkdir(join(folder, path), { recursive: true });
		else {
			await mkdir(join(folder, path, '..'), { recursive: true });
			await writeFile(join(folder, path), 'x');
		}
	}
	const wrong = refusal(join(folder, 'site'));
	if (may) expect(wrong).toBeNull();
	else expect(wrong).toContain(join(folder, 'site'));
});
