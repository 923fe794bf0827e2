import type { Entry } from './entry.ts';

/** The entries themselves, by document number: needed to show a result, not to find it. */
export interface Documents {
	get(document: number): Entry | undefined;
}

export const inMemory = (entries: readonly Entry[]): Documents => ({
	get: (document) => entries[document]
});

/** Layout: count as 32 bits little-endian, count + 1 offsets likewise, then JSON in UTF-8. */
export function packDocuments(documents: Documents, count: number): Uint8Array {
	const encoder = new TextEncoder();
	const parts: Uint8Array[] = [];
	const offsets = new Uint32Array(count + 1);
	for (let d = 0; d < count; d++) {
		const part = encoder.encode(JSON.stringify(documents.get(d)));
		parts.push(part);
		offsets[d + 1] = offsets[d]! + part.length;
	}
	const head = 4 + 4 * offsets.length;
	const bytes = new Uint8Array(head + offsets[count]!);
	const view = new DataView(bytes.buffer);
	view.setUint32(0, count, true);
	offsets.forEach((offset, i) => view.setUint32(4 + 4 * i, offset, true));
	parts.forEach((part, d) => bytes.set(part, head + offsets[d]!));
	return bytes;
}

/** Reads entries where they lie; parses one when it is asked for. Damaged bytes hold no entry. */
export function openDocuments(bytes: Uint8Array): Documents {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const count = bytes.length < 4 ? 0 : view.getUint32(0, true);
	const head = 8 + 4 * count;
	const decoder = new TextDecoder();
	return {
		get(document) {
			if (document >= count || head > bytes.length) return undefined;
			const from = head + view.getUint32(4 + 4 * document, true);
			const to = head + view.getUint32(8 + 4 * document, true);
			try {
				return JSON.parse(decoder.decode(bytes.subarray(from, to))) as Entry;
			} catch {
				return undefined;
			}
		}
	};
}
