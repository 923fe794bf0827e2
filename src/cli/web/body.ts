import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate, inflateRaw } from 'node:zlib';
import { MOST_BYTES, Unreachable, type Answer } from './request.ts';

const UNPACK: Record<string, (raw: Uint8Array) => Promise<Uint8Array>> = {
	gzip: (raw) => promisify(gunzip)(raw, { maxOutputLength: MOST_BYTES }),
	'x-gzip': (raw) => promisify(gunzip)(raw, { maxOutputLength: MOST_BYTES }),
	br: (raw) => promisify(brotliDecompress)(raw, { maxOutputLength: MOST_BYTES }),
	// By the standard with a head, by some servers without.
	deflate: (raw) =>
		promisify(inflate)(raw, { maxOutputLength: MOST_BYTES }).catch(() =>
			promisify(inflateRaw)(raw, { maxOutputLength: MOST_BYTES })
		)
};

/** The body of an answer, unpacked within bounds. */
export async function bodyOf({ raw, header }: Answer): Promise<Uint8Array> {
	const encodings = (header('content-encoding') ?? '').toLowerCase().split(',').reverse();
	let body = raw;
	for (const encoding of encodings.map((one) => one.trim()).filter(Boolean)) {
		if (encoding === 'identity' || body.length === 0) continue;
		const unpack = UNPACK[encoding];
		if (!unpack)
			throw new Unreachable('no-connection', `it is packed in a way unknown here, ${encoding}`);
		try {
			body = await unpack(body);
		} catch (error) {
			const { code } = error as NodeJS.ErrnoException;
			if (code === 'ERR_BUFFER_TOO_LARGE')
				throw new Unreachable('too-large', `unpacked it is larger than ${MOST_BYTES / 1e6} MB`);
			throw new Unreachable('no-connection', 'its packed body is damaged');
		}
	}
	return body;
}
