import { concat, sha256, uint32be, utf8, type Bytes, type Hash } from './bytes.ts';
import type { Head } from './evidence.ts';

const HEAD = utf8('rejoinder/head/2\u0000');
const ROOT = utf8('rejoinder/root/2\u0000');

/**
 * A head in the one form that is hashed: JCS (RFC 8785), of which texts and whole numbers need this
 * much. Fields in order of their UTF-16 code units; one that is absent is left out.
 */
export function canonicalJson(head: Head): string {
	const fields = Object.entries(head)
		.filter(([, value]) => value !== undefined)
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`);
	return `{${fields.join(',')}}`;
}

/** What evidence of version 2 is known by: binds the head, the number of passages and all of them. */
export async function rootOf(head: Head, tree: Uint8Array, hash: Hash = sha256): Promise<Bytes> {
	const facts = await hash(concat(HEAD, utf8(canonicalJson(head))));
	return hash(concat(ROOT, facts, uint32be(head.passages), tree));
}
