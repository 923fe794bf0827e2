import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { putInPlace } from './put-in-place.ts';

let folder: string;
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'rejoinder-place-'))));
afterEach(() => rm(folder, { recursive: true }));

async function site(name: string, says: string): Promise<string> {
	await mkdir(join(folder, name), { recursive: true });
	await writeFile(join(folder, name, 'index.html'), says);
	return join(folder, name);
}

const shown = (place: string) => readFile(join(place, 'index.html'), 'utf8');

test.each([
	['that was not there', []],
	['that held an older one', ['build']],
	['beside what a stopped run left', ['build', 'build.before']]
])('a site comes whole into a place %s, and leaves nothing beside it', async (_, before) => {
	for (const name of before) await site(name, 'old');
	const made = await site('work/site', 'new');
	await putInPlace(made, join(folder, 'build'));
	expect(await shown(join(folder, 'build'))).toBe('new');
	expect((await readdir(folder)).sort()).toEqual(['build', 'work']);
	expect(await readdir(join(folder, 'work'))).toEqual([]);
});

test('a place keeps what it has where there is nothing to put there', async () => {
	const place = await site('build', 'old');
	await expect(putInPlace(join(folder, 'work/site'), place)).rejects.toThrow();
	expect(await shown(place)).toBe('old');
});
