import { collect } from './collection.ts';
import { inMemory } from './documents.ts';
import { Engine } from './engine.ts';
import type { Entry } from './entry.ts';
import { columnsOf } from './facets.ts';

/**
 * Documents are numbered by what they are about, not by when they came: any order of insertion
 * gives the same index, and neighbours that share words make it small.
 */
export function inOrder(entries: readonly Entry[]): Entry[] {
	const keyed = entries.map((entry) => ({
		entry,
		subject: [entry.lang, ...entry.tags, entry.source, entry.kind].join('\0')
	}));
	const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
	keyed.sort(
		(a, b) =>
			compare(a.subject, b.subject) ||
			a.entry.id.length - b.entry.id.length || // numbers in their own order
			compare(a.entry.id, b.entry.id) ||
			compare(JSON.stringify(a.entry), JSON.stringify(b.entry))
	);
	return keyed.map(({ entry }) => entry);
}

export function createIndex(entries: readonly Entry[]): Engine {
	const ordered = inOrder(entries);
	const contents = {
		...collect(ordered),
		ids: ordered.map(({ id }) => id),
		columns: columnsOf(ordered)
	};
	return new Engine(contents, inMemory(ordered));
}
