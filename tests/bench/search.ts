import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import type { Entry } from '#lib/search/engine/entry.ts';
import { words } from '#lib/text/fold.ts';
import { type Corpus, readCorpus, resize, synthesize } from './search-corpus.ts';
import { type Engine, enginesFor } from './search-engines.ts';
import { latency, quality } from './search-measure.ts';
import { measureInBrowser } from './search-browser.ts';
import { measureShards } from './search-shards.ts';

const USAGE = `npm run bench -- search [--corpus FILE --queries FILE --keystrokes FILE]
  [--peers minisearch,flexsearch,ufuzzy,fuse] [--sizes 27438,100000] [--shards 300000]
  [--browser 10000,100000] [--bound SECONDS]
Prints one line of JSON an engine and size; times are milliseconds, heap is megabytes.`;

const MEGABYTE = 1e6;
const collectGarbage = () => globalThis.gc?.();

/** JavaScript's heap and the buffers outside it, in megabytes. */
function memory() {
	collectGarbage();
	collectGarbage();
	const { heapUsed, arrayBuffers } = process.memoryUsage();
	return { heap: heapUsed / MEGABYTE, buffers: arrayBuffers / MEGABYTE };
}

const timed = async <T>(work: () => T | Promise<T>) => {
	const from = performance.now();
	const value = await work();
	return { value, ms: Math.round((performance.now() - from) * 10) / 10 };
};

const tenth = (value: number) => Math.round(value * 10) / 10;

async function measure(engine: Engine, entries: Entry[], corpus: Corpus, bound: number) {
	const before = memory();
	const { value: built, ms: buildMs } = await timed(() => engine.build(entries));
	const { bytes, reload } = built;
	let { ask, type = ask } = built;
	let loading: Record<string, number>;
	if (reload && bytes) {
		const empty = memory();
		const first = corpus.queries[0]?.query ?? 'response';
		const { value, ms } = await timed(reload);
		const { ms: firstMs } = await timed(() => value.ask(first));
		({ ask, type } = value);
		const full = memory();
		loading = {
			loadMs: ms,
			firstAnswerMs: firstMs,
			heapMb: tenth(full.heap - empty.heap),
			buffersMb: tenth(full.buffers - empty.buffers)
		};
	} else {
		loading = { heapMb: tenth(memory().heap - before.heap) };
	}
	const queries = corpus.queries.map(({ query }) => query);
	const { answers, ...times } = await latency(ask, queries, bound);
	const { asked, first, warm } = await latency(type, corpus.keystrokes.flat(), bound);
	const afterwards = memory();
	return {
		engine: engine.name,
		synthetic: corpus.synthetic,
		size: entries.length,
		buildMs,
		rawBytes: bytes?.length,
		gzipBytes: bytes && gzipSync(bytes).length,
		...loading,
		heapInUseMb: tenth(afterwards.heap - before.heap),
		latency: times,
		keystrokes: { asked, first, warm },
		...quality(corpus.queries, answers),
		note: built.note
	};
}

/** The search benchmark: this engine and its peers on the same text, in one run. */
export async function run(args: string[]): Promise<void> {
	const { values } = parseArgs({
		args,
		options: {
			corpus: { type: 'string' },
			queries: { type: 'string' },
			keystrokes: { type: 'string' },
			peers: { type: 'string', default: 'minisearch,flexsearch' },
			sizes: { type: 'string' },
			shards: { type: 'string' },
			browser: { type: 'string' },
			bound: { type: 'string', default: '60' },
			help: { type: 'boolean', default: false }
		}
	});
	if (values.help) return console.log(USAGE);
	const sizes = values.sizes?.split(',').map(Number);
	const corpus = values.corpus
		? readCorpus(values.corpus, values.queries, values.keystrokes)
		: synthesize('data', sizes?.[0] ?? 10_000);
	const { engines, absent } = enginesFor(values.peers.split(',').filter((peer) => peer !== ''));
	for (const peer of absent) console.log(JSON.stringify({ engine: peer, absent: true }));
	for (const size of sizes ?? [corpus.entries.length]) {
		const entries = resize(corpus, size);
		for (const engine of engines) {
			const line = await measure(
				engine,
				entries,
				judgedAt(corpus, entries),
				Number(values.bound) * 1000
			);
			console.log(JSON.stringify(line));
		}
	}
	for (const size of values.browser?.split(',').map(Number) ?? []) {
		const typed = corpus.keystrokes.flat();
		const asked = corpus.queries.map(({ query }) => query);
		console.log(JSON.stringify(await measureInBrowser(resize(corpus, size), asked, typed)));
	}
	if (values.shards) {
		const entries = resize(corpus, Number(values.shards));
		console.log(JSON.stringify(await measureShards(entries, judgedAt(corpus, entries))));
	}
}

/** Of an entry's title and text, the one that the query is about: it shares more runs of three letters. */
function sentenceFor(query: string, { title, text }: Entry): string {
	const typed = words(query).join(' ');
	const shared = (sentence: string) => {
		const folded = words(sentence).join(' ');
		let count = 0;
		for (let i = 0; i + 3 <= typed.length; i++) if (folded.includes(typed.slice(i, i + 3))) count++;
		return count;
	};
	return shared(text) > shared(title) ? text : title;
}

/** The queries, answered by every entry whose title or text was that of one that answers them. */
function judgedAt(corpus: Corpus, entries: readonly Entry[]): Corpus {
	if (entries.length === corpus.entries.length) return corpus;
	const present = new Map<string, string[]>();
	for (const { id, title, text } of entries) {
		for (const sentence of new Set([title, text])) {
			const ids = present.get(sentence);
			if (ids) ids.push(id);
			else present.set(sentence, [id]);
		}
	}
	const original = new Map(corpus.entries.map((entry) => [entry.id, entry]));
	const queries = corpus.queries.flatMap((judged) => {
		const ids = new Set<string>();
		for (const id of judged.relevant) {
			const entry = original.get(id);
			if (!entry) continue;
			for (const found of present.get(sentenceFor(judged.query, entry)) ?? []) ids.add(found);
		}
		return ids.size === 0 ? [] : [{ ...judged, relevant: [...ids] }];
	});
	return { ...corpus, queries };
}
