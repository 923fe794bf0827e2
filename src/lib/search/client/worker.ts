/// <reference lib="webworker" />
import { load } from '../engine/codec.ts';
import type { Answer, SearchOptions } from '../engine/entry.ts';
import { openShards } from '../shards/shard-search.ts';
import type { IndexPlace, Question, Reply, Request } from './messages.ts';

/** A thin wrapper: fetches the index, then answers queries in the order in which they come. */

interface Searchable {
	search: (query: string, options: SearchOptions) => Answer | Promise<Answer>;
}

let index: Searchable | undefined;
/** Each asker's latest question: an index in pieces passes over those that were overtaken while it waited. */
const latest = new Map<number, number>();
let before: Promise<unknown> = Promise.resolve();

const reply = (message: Reply) => self.postMessage(message);

self.onmessage = ({ data }: MessageEvent<Request>) => {
	if (data.kind === 'open') void open(data.id, data.place);
	else {
		latest.set(data.asker, data.id);
		before = before.then(() => answer(data));
	}
};

async function answer({ id, asker, query, options }: Question): Promise<void> {
	if (!index || id !== latest.get(asker)) return;
	try {
		reply({ kind: 'answer', id, answer: await index.search(query, options) });
	} catch {
		// A piece that could not be fetched: the next question tries again.
		reply({ kind: 'failed', id, reason: 'network' });
	}
}

async function open(id: number, place: IndexPlace): Promise<void> {
	try {
		const loaded =
			place.form === 'whole'
				? load(...(await Promise.all([fetchBytes(id, place.index), fetchBytes(id, place.texts)])))
				: openShards(await fetchBytes(id, `${place.shards}/manifest`), (name) =>
						fetchBytes(id, `${place.shards}/${name}`)
					);
		if (loaded.kind === 'refused') return reply({ kind: 'failed', id, reason: loaded.reason });
		index = loaded.index;
		reply({ kind: 'opened', id });
	} catch {
		reply({ kind: 'failed', id, reason: 'network' });
	}
}

/** Reads a file piece by piece, so that a large one can say how far it has come. */
async function fetchBytes(id: number, address: string): Promise<Uint8Array> {
	const response = await fetch(address);
	if (!response.ok || !response.body) throw new Error(response.statusText);
	const total = Number(response.headers.get('content-length') ?? 0);
	const parts: Uint8Array<ArrayBuffer>[] = [];
	let loaded = 0;
	for (const reader = response.body.getReader(); ;) {
		const { done, value } = await reader.read();
		if (done) break;
		parts.push(value);
		loaded += value.length;
		reply({ kind: 'progress', id, loaded, total });
	}
	return new Uint8Array(await new Blob(parts).arrayBuffer());
}
