import { createHash, randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import { gzipSync } from 'node:zlib';
import type { Fetched } from './fetch-page.ts';
import type { Answer } from './request.ts';

/**
 * What was fetched as a web archive (WARC/1.1, ISO 28500), each record packed by itself: who fetched, then
 * every answer on the way as it came, with its digest.
 */
export function warcOf({ answers, at }: Fetched, agent: string): Uint8Array {
	const info = record(
		{ 'WARC-Type': 'warcinfo', 'WARC-Date': at, 'Content-Type': 'application/warc-fields' },
		Buffer.from(`software: ${agent}\r\nformat: WARC File Format 1.1\r\n`)
	);
	return Buffer.concat([info, ...answers.map((answer) => response(answer, at))]);
}

function response(answer: Answer, at: string): Uint8Array {
	const { url, raw } = answer;
	const head = {
		'WARC-Type': 'response',
		'WARC-Target-URI': url,
		'WARC-Date': at,
		'WARC-Payload-Digest': digest(raw),
		'Content-Type': 'application/http; msgtype=response'
	};
	return record(head, Buffer.concat([httpHead(answer), raw]));
}

/** The head as it came, but for how the body was cut up on the wire, which it no longer is. */
function httpHead({ status, rawHeaders, raw }: Answer): Buffer {
	const lines = [`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`];
	for (let i = 0; i < rawHeaders.length; i += 2) {
		const name = rawHeaders[i]!;
		if (!/^(?:transfer-encoding|content-length)$/i.test(name))
			lines.push(`${name}: ${rawHeaders[i + 1]}`);
	}
	lines.push(`Content-Length: ${raw.length}`);
	return Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1');
}

function record(head: Record<string, string>, block: Uint8Array): Uint8Array {
	const lines = Object.entries({
		...head,
		'WARC-Record-ID': `<urn:uuid:${randomUUID()}>`,
		'WARC-Block-Digest': digest(block),
		'Content-Length': String(block.length)
	}).map(([name, value]) => `${name}: ${value}\r\n`);
	const head1 = Buffer.from(`WARC/1.1\r\n${lines.join('')}\r\n`);
	return gzipSync(Buffer.concat([head1, block, Buffer.from('\r\n\r\n')]));
}

const digest = (bytes: Uint8Array) => `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
