import { expect, test } from 'vitest';
import { FakeCaches } from '../../../tests/support/fake-caches.ts';
import { answerToKeep } from './kept.ts';
import { createShelf } from './shelf.ts';

const at = (name: string) => `https://town.example/${name}`;

function shelfWith(bounds: { entries: number; bytes: number }, caches = new FakeCaches()) {
	let time = 0;
	const now = () => ++time;
	const shelf = createShelf({
		open: () => caches.open('pages'),
		bounds,
		now,
		stays: async () => new Set([at('start.json')])
	});
	const keep = async (name: string, bytes: number) => {
		const headers = { 'content-type': 'application/json' };
		const answer = await answerToKeep(
			`/${name}`,
			new Response('x'.repeat(bytes), { headers }),
			now()
		);
		await shelf.keep(at(name), answer!.response);
	};
	return { shelf, keep, caches };
}

test('of too many, those read longest ago leave, and what stays stays', async () => {
	const { shelf, keep, caches } = shelfWith({ entries: 3, bytes: 1e6 });
	for (const name of ['start.json', 'a.json', 'b.json']) await keep(name, 10);
	await shelf.find(at('a.json'));
	await keep('c.json', 10);
	expect(caches.addresses()).toEqual(['a.json', 'c.json', 'start.json'].map(at));
});

test('of too much, as many leave as make room; one that is too large by itself is not kept', async () => {
	const { keep, caches } = shelfWith({ entries: 100, bytes: 1_000 });
	for (const name of ['a.json', 'b.json', 'c.json', 'd.json', 'e.json']) await keep(name, 300);
	expect(caches.addresses()).toEqual(['c.json', 'd.json', 'e.json'].map(at));
	await keep('f.json', 600);
	expect(caches.addresses()).toEqual(['c.json', 'd.json', 'e.json'].map(at));
});

test('a worker that is started anew counts what is there, and when it was read', async () => {
	const caches = new FakeCaches();
	const before = shelfWith({ entries: 3, bytes: 1e6 }, caches);
	for (const name of ['a.json', 'b.json', 'c.json']) await before.keep(name, 10);
	await before.shelf.find(at('a.json'));
	await before.shelf.list();
	const after = shelfWith({ entries: 2, bytes: 1e6 }, caches);
	for (let i = 0; i < 9; i++) await after.keep('d.json', 10);
	expect(caches.addresses()).toEqual(['a.json', 'd.json'].map(at));
});
