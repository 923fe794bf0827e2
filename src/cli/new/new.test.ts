import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { run } from '../run.ts';

/** What is begun from nothing is tried whole by `npm run test:own`. */

let place = '';
beforeEach(() => (place = mkdtempSync(join(tmpdir(), 'rejoinder-new-'))));
afterEach(() => rmSync(place, { recursive: true, force: true }));

test('a folder that has something in it stays as it is', async () => {
	writeFileSync(join(place, 'notes.txt'), 'mine');
	await expect(run(['new', place])).rejects.toThrow('has something in it');
	expect(readdirSync(place)).toEqual(['notes.txt']);
});

test('a file is no folder', async () => {
	const file = join(place, 'file');
	writeFileSync(file, '');
	await expect(run(['new', file])).rejects.toThrow('is a file');
});

test('what a name cannot be is said before anything is written', async () => {
	const folder = join(place, 'own');
	mkdirSync(folder);
	await expect(run(['new', folder, '--name', 'n'.repeat(61)])).rejects.toThrow('60');
	expect(readdirSync(folder)).toEqual([]);
});
