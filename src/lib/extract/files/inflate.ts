import { Gunzip, Inflate, Unzlib } from 'fflate';

/** Bytes unpacked. `part`: they end too early, or are damaged; what came before that is given. */
export type Unpacked = { kind: 'whole' | 'part'; bytes: Uint8Array } | { kind: 'too-much' };

const STREAMS = { deflate: Inflate, gzip: Gunzip, zlib: Unzlib } as const;
/** So many packed bytes at a time: at most a thousand times as many come out at once. */
const STEP = 16_384;

/** Unpacks within bounds; a bomb is left when it has given `most` bytes. */
export function inflated(packed: Uint8Array, format: keyof typeof STREAMS, most: number): Unpacked {
	const chunks: Uint8Array[] = [];
	let size = 0;
	let ended = false;
	try {
		const stream = new STREAMS[format]((chunk, final) => {
			chunks.push(chunk);
			size += chunk.length;
			ended ||= final;
		});
		for (let at = 0; at < packed.length && size <= most; at += STEP) {
			stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
		}
	} catch {
		ended = false;
	}
	if (size > most) return { kind: 'too-much' };
	return { kind: ended ? 'whole' : 'part', bytes: joined(chunks, size) };
}

export function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
	if (chunks.length === 1) return chunks[0]!;
	const bytes = new Uint8Array(size);
	let at = 0;
	for (const chunk of chunks) {
		bytes.set(chunk, at);
		at += chunk.length;
	}
	return bytes;
}
