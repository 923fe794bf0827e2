import { canonical, codePoints } from '../text.ts';
import { toHex } from './hex.ts';
import { auditPath, leafHash, sha256, treeHash } from './merkle.ts';
import { passagesOf } from './passages.ts';

/** Names the scheme inside the key, so that no hash made for another purpose can be mistaken for one. */
const SCHEME = 'rejoinder/evidence/1';
const NONCE_BYTES = 16;
const encoder = new TextEncoder();

/** A captured text cut, salted and hashed: all that is needed to publish a root or disclose passages. */
export interface Commitment {
	root: string;
	passages: string[];
	nonces: Uint8Array[];
	leaves: Uint8Array[];
	/** Length of the canonical text in code points. */
	characters: number;
}

/** A passage laid open with what proves it (evidence.md, "Capture" 5). */
export interface Disclosure {
	/** Place among the passages, counted from 0. */
	index: number;
	/** Place of its first character in the canonical text, in code points from 0. */
	start: number;
	text: string;
	/** 16 bytes, hexadecimal. */
	nonce: string;
	/** Audit path from the leaf to the root, 32 bytes each, hexadecimal. */
	path: string[];
}

/** Commits to a captured text. The same text always gives the same commitment. */
export async function commit(text: string): Promise<Commitment> {
	const passages = passagesOf(text);
	const whole = canonical(text);
	const nonces = await noncesOf(whole, passages.length);
	const leaves = await Promise.all(
		passages.map((passage, i) => leafHash(entryOf(nonces[i]!, passage)))
	);
	return {
		root: toHex(await treeHash(leaves)),
		passages,
		nonces,
		leaves,
		characters: codePoints(whole)
	};
}

/** Discloses one passage of a commitment. `index` must be that of one of its passages. */
export async function disclose(commitment: Commitment, index: number): Promise<Disclosure> {
	const { passages, nonces, leaves } = commitment;
	const text = passages[index];
	const nonce = nonces[index];
	if (text === undefined || !nonce) throw new RangeError(`no passage ${index} to disclose`);
	const before = passages
		.slice(0, index)
		.reduce((sum, passage) => sum + codePoints(passage) + 1, 0);
	const path = await auditPath(leaves, index);
	return { index, start: before, text, nonce: toHex(nonce), path: path.map(toHex) };
}

/** What a leaf commits to: the nonce, then the passage in UTF-8. */
export function entryOf(nonce: Uint8Array, passage: string): Uint8Array<ArrayBuffer> {
	const text = encoder.encode(passage);
	const entry = new Uint8Array(nonce.length + text.length);
	entry.set(nonce);
	entry.set(text, nonce.length);
	return entry;
}

async function noncesOf(whole: string, count: number): Promise<Uint8Array[]> {
	const secret = await sha256(encoder.encode(`${SCHEME}\u0000${whole}`));
	const key = await crypto.subtle.importKey(
		'raw',
		secret,
		{ name: 'HMAC', hash: 'SHA-256' },
		false,
		['sign']
	);
	return Promise.all(
		Array.from({ length: count }, async (_, i) => {
			const counter = new Uint8Array(4);
			new DataView(counter.buffer).setUint32(0, i);
			return new Uint8Array(await crypto.subtle.sign('HMAC', key, counter)).slice(0, NONCE_BYTES);
		})
	);
}
