/// <reference lib="webworker" />
import { load } from '#lib/domain/search/codec.ts';
import type { Index } from '#lib/domain/search/entry.ts';
import type { Reply, Request } from './messages.ts';

/** A thin wrapper: fetches the index, then answers queries in the order in which they come. */

let index: Index | undefined;

const reply = (message: Reply) => self.postMessage(message);

self.onmessage = async ({ data }: MessageEvent<Request>) => {
	if (data.kind === 'open') await open(data);
	else if (index) {
		reply({ kind: 'answer', id: data.id, answer: index.search(data.query, data.options) });
	}
};

async function open({ id, index: indexAddress, texts }: Request & { kind: 'open' }): Promise<void> {
	try {
		const [bytes, documents] = await Promise.all([
			fetchBytes(id, indexAddress),
			fetchBytes(id, texts)
		]);
		const loaded = load(bytes, documents);
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
	const parts: Uint8Array[] = [];
	let loaded = 0;
	for (const reader = response.body.getReader(); ;) {
		const { done, value } = await reader.read();
		if (done) break;
		parts.push(value);
		loaded += value.length;
		reply({ kind: 'progress', id, loaded, total });
	}
	return new Uint8Array(await new Blob(parts as BlobPart[]).arrayBuffer());
}
