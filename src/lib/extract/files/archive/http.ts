import { MOST_PART } from '../bounds.ts';
import { inflated, joined } from '../inflate.ts';
import { headersIn, headOf, type Head } from './headers.ts';

/** What a server answered, as an archive keeps it. */
export interface HttpResponse {
	readonly status: number;
	readonly headers: Head;
	/** As sent. */
	readonly body: Uint8Array;
}

export function responseIn(block: Uint8Array): HttpResponse | null {
	const head = headOf(block);
	const status = /^HTTP\/\d(?:\.\d)? (\d{3})/.exec(head?.lines[0] ?? '')?.[1];
	if (!head || status === undefined) return null;
	return {
		status: Number(status),
		headers: headersIn(head.lines.slice(1)),
		body: block.subarray(head.body)
	};
}

/** A body as its reader gets it. `isCut`: it ends before it should; null: it cannot be unpacked within bounds. */
export interface Body {
	readonly bytes: Uint8Array;
	readonly isCut: boolean;
}

/** Undoes what transfer and content were coded with (RFC 9110, 8.4; RFC 9112, 7.1), as far as it goes. */
export async function bodyOf({ headers, body }: HttpResponse): Promise<Body | null> {
	const isChunked = /chunked/i.test(headers.get('transfer-encoding') ?? '');
	let { bytes, isCut } = isChunked ? dechunked(body) : { bytes: body, isCut: false };
	const codings = (headers.get('content-encoding') ?? '')
		.toLowerCase()
		.split(/\s*,\s*/)
		.reverse();
	for (const coding of codings) {
		const undone = await decoded(bytes, coding);
		if (undone === null) return null;
		bytes = undone.bytes;
		isCut ||= undone.isCut;
	}
	return { bytes, isCut };
}

/** The body without the marks of its chunks; as it is where it has none, since some archives took them out. */
export function dechunked(body: Uint8Array): Body {
	const chunks: Uint8Array[] = [];
	let [at, size] = [0, 0];
	while (at < body.length) {
		const line = new TextDecoder('latin1').decode(body.subarray(at, at + 64));
		const mark = /^([\da-f]{1,8})[^\r\n]*\r?\n/i.exec(line);
		if (!mark) return at === 0 ? { bytes: body, isCut: false } : cut();
		const length = parseInt(mark[1]!, 16);
		if (length === 0) return { bytes: joined(chunks, size), isCut: false };
		const from = at + mark[0].length;
		const chunk = body.subarray(from, from + length);
		chunks.push(chunk);
		size += chunk.length;
		at = from + length;
		if (body[at] === 13) at++;
		if (body[at] === 10) at++;
	}
	return cut();
	function cut(): Body {
		return { bytes: joined(chunks, size), isCut: true };
	}
}

async function decoded(bytes: Uint8Array, coding: string): Promise<Body | null> {
	if (bytes.length === 0) return { bytes, isCut: false };
	// Some archives unpacked the body and left the header.
	if (/^(?:x-)?gzip$/.test(coding)) {
		return bytes[0] === 0x1f && bytes[1] === 0x8b ? within(bytes, 'gzip') : { bytes, isCut: false };
	}
	if (coding === 'deflate') {
		const isZlib = (bytes[0]! & 0x0f) === 8 && ((bytes[0]! << 8) | bytes[1]!) % 31 === 0;
		return within(bytes, isZlib ? 'zlib' : 'deflate');
	}
	if (coding === 'br') return unbrotlied(bytes);
	if (coding === 'zstd') return unzstd(bytes);
	return { bytes, isCut: false };
}

function within(bytes: Uint8Array, form: 'gzip' | 'zlib' | 'deflate'): Body | null {
	const unpacked = inflated(bytes, form, MOST_PART);
	if (unpacked.kind === 'too-much') return null;
	return { bytes: unpacked.bytes, isCut: unpacked.kind === 'part' };
}

/** The room that a page of text takes, unpacked, to begin with. */
const FIRST_ROOM = 1 << 20;

async function unbrotlied(bytes: Uint8Array): Promise<Body | null> {
	const { decompress } = await import('brotli/decompress.js');
	for (let room = FIRST_ROOM; room <= MOST_PART; room *= 8) {
		try {
			return { bytes: decompress(bytes, room), isCut: false };
		} catch (thrown) {
			if (!/not large enough/.test(String(thrown))) return null;
		}
	}
	return null;
}

async function unzstd(bytes: Uint8Array): Promise<Body | null> {
	const { Decompress } = await import('fzstd');
	const chunks: Uint8Array[] = [];
	let [size, isWhole] = [0, false];
	const stream = new Decompress((chunk, final) => {
		chunks.push(chunk.slice());
		size += chunk.length;
		isWhole ||= final === true;
	});
	try {
		for (let at = 0; at < bytes.length && size <= MOST_PART; at += 4096) {
			stream.push(bytes.subarray(at, at + 4096), at + 4096 >= bytes.length);
		}
	} catch {
		isWhole = false;
	}
	return size > MOST_PART ? null : { bytes: joined(chunks, size), isCut: !isWhole };
}
