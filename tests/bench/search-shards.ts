import { gzipSync } from 'node:zlib';
import type { Entry } from '#lib/search/engine/entry.ts';
import { openShards } from '#lib/search/shards/shard-search.ts';
import { buildShards } from '#lib/search/shards/shards.ts';
import type { Corpus } from './search-corpus.ts';
import { type Ask, latency, quality, spread } from './search-measure.ts';

/** What a first query costs that finds nothing in the cache, in gzipped bytes and requests. */
export async function measureShards(entries: Entry[], corpus: Corpus) {
	const files = buildShards(entries);
	const zipped = new Map<string, number>();
	const sizeOf = (name: string) => {
		let size = zipped.get(name);
		if (size === undefined) zipped.set(name, (size = gzipSync(files.get(name)!).length));
		return size;
	};
	const bytes: number[] = [];
	const withoutTexts: number[] = [];
	const requests: number[] = [];
	const cold: Ask = async (query) => {
		const names: string[] = ['manifest'];
		const opened = openShards(files.get('manifest')!, async (name) => {
			names.push(name);
			return files.get(name)!;
		});
		if (opened.kind === 'refused') throw new Error(opened.reason);
		const { hits } = await opened.index.search(query);
		const sum = (list: string[]) => list.reduce((total, name) => total + sizeOf(name), 0);
		bytes.push(sum(names));
		withoutTexts.push(sum(names.filter((name) => !name.startsWith('texts/'))));
		requests.push(names.length);
		return hits.map(({ id }) => id);
	};
	const answers: string[][] = [];
	for (const { query } of corpus.queries) answers.push([...(await cold(query))]);
	const opened = openShards(files.get('manifest')!, async (name) => files.get(name)!);
	if (opened.kind === 'refused') throw new Error(opened.reason);
	const warm: Ask = async (query) => (await opened.index.search(query)).hits.map(({ id }) => id);
	const {
		asked,
		first,
		warm: best
	} = await latency(
		warm,
		corpus.queries.map(({ query }) => query),
		60_000
	);
	return {
		engine: 'rejoinder, sharded',
		synthetic: corpus.synthetic,
		size: entries.length,
		files: files.size,
		rawBytes: [...files.values()].reduce((sum, file) => sum + file.length, 0),
		coldGzipBytes: spread(bytes),
		coldGzipBytesWithoutTexts: spread(withoutTexts),
		manifestGzipBytes: sizeOf('manifest'),
		facetsGzipBytes: [...files.keys()]
			.filter((name) => name.startsWith('facets/'))
			.reduce((sum, name) => sum + sizeOf(name), 0),
		requests: spread(requests),
		latency: { asked, first, warm: best },
		...quality(corpus.queries, answers),
		note: 'cold: nothing cached, manifest and texts for re-ranking included; latency without the network'
	};
}
