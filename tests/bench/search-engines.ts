import { createRequire } from 'node:module';
import type { Entry } from '#lib/search/engine/entry.ts';
import { load, serialize } from '#lib/search/engine/codec.ts';
import { packDocuments } from '#lib/search/engine/documents.ts';
import { words } from '#lib/text/fold.ts';
import { createIndex } from '#lib/search/engine/index.ts';
import type { Ask } from './search-measure.ts';

/** An engine at work. */
export interface Built {
	ask: Ask;
	/** as a keystroke asks, where that is another thing */
	type?: Ask;
	/** what a browser would fetch before the first answer; said of which parts in `note` */
	bytes?: Uint8Array;
	/** makes the engine ready from those bytes, in a new place; the documents come beside */
	reload?: () => { ask: Ask; type: Ask };
	note: string;
}

export interface Engine {
	name: string;
	build(entries: readonly Entry[]): Promise<Built>;
}

const LIMIT = 10;
const folded = (text: string) => words(text).join(' ');
const whole = (entry: Entry) =>
	folded([entry.title, entry.text, ...entry.names, entry.source, ...entry.tags].join(' '));
const encode = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

const own: Engine = {
	name: 'rejoinder',
	async build(entries) {
		const index = createIndex(entries);
		const bytes = serialize(index);
		const documents = packDocuments(index.documents!, entries.length);
		const reload = () => {
			const loaded = load(bytes, documents);
			if (loaded.kind === 'refused') throw new Error(`index refused: ${loaded.reason}`);
			const asked = (facets: boolean) => (query: string) =>
				loaded.index.search(query, { limit: LIMIT, facets }).hits.map(({ id }) => id);
			return { ask: asked(true), type: asked(false) };
		};
		return {
			...reload(),
			bytes,
			reload,
			note: `bytes: index without texts; texts apart, ${documents.length} bytes; answers include marks, those to queries facet counts`
		};
	}
};

const minisearch: Engine = {
	name: 'minisearch',
	async build(entries) {
		const { default: MiniSearch } = await import('minisearch');
		const index = new MiniSearch<Record<string, string>>({
			fields: ['title', 'text', 'names', 'source', 'tags'],
			tokenize: words,
			searchOptions: { prefix: true, fuzzy: 0.2, boost: { title: 2, names: 2 } }
		});
		index.addAll(
			entries.map(({ id, title, text, names, source, tags }) => {
				return { id, title, text, names: names.join(' '), source, tags: tags.join(' ') };
			})
		);
		return {
			ask: (query) =>
				index
					.search(query)
					.slice(0, LIMIT)
					.map(({ id }) => String(id)),
			bytes: encode(index),
			note: 'fuzzy .2, prefix, folded; bytes: JSON of the index'
		};
	}
};

const flexsearch: Engine = {
	name: 'flexsearch',
	async build(entries) {
		const { Index } = await import('flexsearch');
		const index = new Index({ tokenize: 'tolerant' });
		entries.forEach((entry, i) => index.add(i, whole(entry)));
		const parts: string[] = [];
		await index.export((key: string, data: unknown) => void parts.push(key, String(data)));
		return {
			ask: (query) =>
				index
					.search(folded(query), { limit: LIMIT, suggest: true })
					.map((i) => entries[Number(i)]!.id),
			bytes: encode(parts),
			note: 'tolerant (its variant of best recall), suggest, folded; bytes: its export'
		};
	}
};

const ufuzzy: Engine = {
	name: 'ufuzzy',
	async build(entries) {
		const { default: UFuzzy } = await import('@leeoniya/ufuzzy');
		const engine = new UFuzzy({ intraMode: 1 });
		const haystack = entries.map(whole);
		return {
			ask: (query) => {
				const [found, , order] = engine.search(haystack, folded(query), 1, 1000);
				if (!found) return [];
				return (order ? order.map((i) => found[i]!) : found)
					.slice(0, LIMIT)
					.map((i) => entries[i]!.id);
			},
			bytes: encode(haystack),
			note: 'one error a word, out of order; bytes: the texts, it has no index'
		};
	}
};

const fuse: Engine = {
	name: 'fuse',
	async build(entries) {
		const { default: Fuse } = await import('fuse.js');
		const list = entries.map(whole);
		const index = new Fuse(list, { ignoreLocation: true, threshold: 0.35 });
		return {
			ask: (query) =>
				index.search(folded(query), { limit: LIMIT }).map(({ refIndex }) => entries[refIndex]!.id),
			bytes: encode(list),
			note: 'ignoreLocation; bytes: the texts'
		};
	}
};

const PACKAGES: Record<string, string> = {
	minisearch: 'minisearch',
	flexsearch: 'flexsearch',
	ufuzzy: '@leeoniya/ufuzzy',
	fuse: 'fuse.js'
};

/** The engines asked for, ours first, and the peers that are not installed. */
export function enginesFor(peers: readonly string[]): { engines: Engine[]; absent: string[] } {
	const require = createRequire(import.meta.url);
	const absent = peers.filter((peer) => {
		try {
			require.resolve(PACKAGES[peer] ?? peer);
			return false;
		} catch {
			return true;
		}
	});
	const known = [minisearch, flexsearch, ufuzzy, fuse];
	const present = known.filter(({ name }) => peers.includes(name) && !absent.includes(name));
	return { engines: [own, ...present], absent };
}
