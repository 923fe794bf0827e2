import type { Objects } from './objects.ts';
import type { Dictionary, Value } from './syntax.ts';

export interface Content {
	/** Null where it is not understood here. */
	readonly content: Uint8Array | null | 'too-much';
	readonly resources: Dictionary | null;
}

/** How far above a page what it has may be told. */
const DEEPEST = 20;

/** What a page draws, its streams as one, unpacked to `most` bytes at most. `page`: its number as an object. */
export function contentOf(objects: Objects, page: number, most: number): Content {
	const own = objects.dictionary({ kind: 'reference', number: page });
	const resources = objects.dictionary(inherited(objects, own, 'Resources'));
	const contents = own?.entries.get('Contents');
	if (own === null) return { content: null, resources };
	if (contents === undefined) return { content: new Uint8Array(), resources };
	const list = objects.list(contents);
	const isList = list.every(
		(one) => one !== null && typeof one === 'object' && one.kind === 'reference'
	);
	const streams: Uint8Array[] = [];
	let left = most;
	for (const one of isList ? list : [contents]) {
		const stream = objects.unpacked(one, left);
		if (stream === null || stream === 'too-much') return { content: stream, resources };
		streams.push(stream);
		left -= stream.length;
	}
	return { content: inOne(streams), resources };
}

/** What a page has from those above it. */
function inherited(objects: Objects, page: Dictionary | null, key: string): Value | undefined {
	let node = page;
	for (let i = 0; node && i < DEEPEST; i++) {
		const found = node.entries.get(key);
		if (found !== undefined) return found;
		node = objects.dictionary(node.entries.get('Parent'));
	}
	return undefined;
}

function inOne(streams: readonly Uint8Array[]): Uint8Array {
	if (streams.length === 1) return streams[0]!;
	const all = new Uint8Array(streams.reduce((sum, { length }) => sum + length + 1, 0)).fill(10);
	let at = 0;
	for (const one of streams) {
		all.set(one, at);
		at += one.length + 1;
	}
	return all;
}
