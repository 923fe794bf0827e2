import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { ROOMS } from '../../src/rooms.js';

const GUIDE = await readFile(
	fileURLToPath(new URL('../../CONTRIBUTING.md', import.meta.url)),
	'utf8'
);

/** First cells of the table of rooms, `a, b •`. */
const rows = GUIDE.split('| Room |')[1]?.split('\n\n')[0]?.split('\n').slice(2) ?? [];
const told = rows.flatMap((row) => {
	const [, cell = ''] = row.split('|');
	const pure = cell.includes('•');
	return cell
		.replace('•', '')
		.split(',')
		.map((name) => ({ name: name.trim(), pure }));
});

it('CONTRIBUTING tells what each room is for, and which are pure', () => {
	const outer = Object.entries(ROOMS).filter(
		([name]) => !told.some((one) => name.startsWith(`${one.name}/`)) && !BESIDE.includes(name)
	);
	expect(told).toHaveLength(outer.length);
	expect(told).toEqual(
		expect.arrayContaining(outer.map(([name, { pure = false }]) => ({ name, pure })))
	);
	for (const name of BESIDE) expect(GUIDE).toContain(name);
});

/** Told of in the row of the room that they belong to. */
const BESIDE = ['search/client', 'editor/state'];
