import { readdir, readFile } from 'node:fs/promises';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { folderOf, ROOMS } from '../../src/rooms.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const rooms = Object.keys(ROOMS).sort((a, b) => b.length - a.length);

/** What each file of src imports of it, types and later imports too. */
const imports = new Map(
	await Promise.all(
		(await readdir(`${ROOT}src`, { recursive: true }))
			.map((name) => `src/${name.replaceAll('\\', '/')}`)
			.filter((name) => /\.(?:ts|svelte)$/.test(name) && !name.endsWith('.test.ts'))
			.map(async (name) => [name, importsOf(name, await readFile(ROOT + name, 'utf8'))] as const)
	)
);

function importsOf(name: string, text: string): string[] {
	const code = name.endsWith('.svelte')
		? [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)]
				.map(([, script]) => script)
				.join('\n')
		: text;
	return ts.preProcessFile(code).importedFiles.flatMap(({ fileName }) => {
		if (/^[#$]lib\//.test(fileName)) return [`src/lib/${fileName.slice(5)}`];
		return fileName.startsWith('.') ? [posix.join(posix.dirname(name), fileName)] : [];
	});
}

/** The first way found from a name back to itself; null where there is none. */
function circleIn(graph: ReadonlyMap<string, Iterable<string>>): string[] | null {
	const done = new Set<string>();
	const way: string[] = [];
	const visit = (name: string): string[] | null => {
		if (way.includes(name)) return [...way.slice(way.indexOf(name)), name];
		if (done.has(name)) return null;
		way.push(name);
		for (const next of graph.get(name) ?? []) {
			const circle = visit(next);
			if (circle) return circle;
		}
		way.pop();
		done.add(name);
		return null;
	};
	for (const name of graph.keys()) {
		const circle = visit(name);
		if (circle) return circle;
	}
	return null;
}

const roomOf = (file: string) => rooms.find((room) => file.startsWith(`${folderOf(room)}/`));

it('no file imports itself by way of others', () => {
	expect(imports.size).toBeGreaterThan(400);
	// A component may draw itself again within itself.
	const others = [...imports].map(
		([file, names]) => [file, names.filter((n) => n !== file)] as const
	);
	expect(circleIn(new Map(others))).toBeNull();
});

it('no room uses itself by way of others', () => {
	const used = new Map<string, Set<string>>();
	for (const [file, names] of imports) {
		const room = roomOf(file);
		for (const name of names) {
			const other = roomOf(name);
			if (room === undefined || other === undefined || room === other) continue;
			used.set(room, (used.get(room) ?? new Set()).add(other));
		}
	}
	expect(circleIn(used)).toBeNull();
});

it('every folder of code belongs to a room', () => {
	const outside = [...imports.keys()].filter((file) => roomOf(file) === undefined);
	expect(outside.filter((file) => file.startsWith('src/lib/'))).toEqual([]);
});

it('finds a circle where there is one', () => {
	const graph = new Map([
		['a', ['b']],
		['b', ['c', 'd']],
		['c', []],
		['d', ['b']]
	]);
	expect(circleIn(graph)).toEqual(['b', 'd', 'b']);
});
