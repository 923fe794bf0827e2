import { createHash } from 'node:crypto';

/** A record of a web archive, its parts in place of the usual ones. */
export interface WarcParts {
	type?: string;
	url?: string;
	date?: string;
	/** Further heads of the record, a line each. */
	heads?: readonly string[];
	/** What the block states to be its length, where that is wrong. */
	length?: number;
	block: Uint8Array | string;
}

const bytesOf = (text: Uint8Array | string) =>
	typeof text === 'string' ? new TextEncoder().encode(text) : text;

export function concat(...parts: readonly (Uint8Array | string)[]): Uint8Array {
	return new Uint8Array(Buffer.concat(parts.map(bytesOf)));
}

export function warcRecord({
	type = 'response',
	url = 'https://town.example/page',
	date = '2024-03-04T10:00:00Z',
	heads = [],
	block,
	length = bytesOf(block).length
}: WarcParts): Uint8Array {
	const head = [
		'WARC/1.1',
		`WARC-Type: ${type}`,
		`WARC-Target-URI: ${url}`,
		`WARC-Date: ${date}`,
		...heads,
		`Content-Length: ${length}`
	].join('\r\n');
	return concat(head, '\r\n\r\n', block, '\r\n\r\n');
}

/** What a server sent: a page in HTML unless `heads` say otherwise. */
export const httpBlock = (
	body: Uint8Array | string,
	heads: readonly string[] = [],
	status = '200 OK'
) => {
	const type = heads.some((head) => /^content-type/i.test(head)) ? [] : ['Content-Type: text/html'];
	return concat(`HTTP/1.1 ${status}\r\n${[...type, ...heads].join('\r\n')}\r\n\r\n`, body);
};

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** As archives write it: `sha1:` and base 32. */
export function payloadDigest(body: Uint8Array | string): string {
	const bits = [...createHash('sha1').update(bytesOf(body)).digest()]
		.map((byte) => byte.toString(2).padStart(8, '0'))
		.join('');
	return `WARC-Payload-Digest: sha1:${bits.replace(/.{5}/g, (five) => BASE32[parseInt(five, 2)]!)}`;
}
