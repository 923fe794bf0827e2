import { request as requestHttp, type IncomingMessage } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP } from 'node:net';
import { isPublic, PrivateAddress, publicLookup } from './public-address.ts';

/** More is no page of anybody's, in bytes. */
export const MOST_BYTES = 50_000_000;
/** For all of an answer, in ms. */
const MOST_TIME = 60_000;

/** One answer, as it came over the wire. */
export interface Answer {
	url: string;
	status: number;
	/** As they were written, in order: name, value, name, value. */
	rawHeaders: readonly string[];
	/** Of the body before it is unpacked. */
	raw: Uint8Array;
	header: (name: string) => string | undefined;
}

/** Why there is no answer. */
export class Unreachable extends Error {
	readonly code: 'private' | 'too-large' | 'too-slow' | 'no-connection' | 'certificate';
	constructor(code: Unreachable['code'], message: string) {
		super(message);
		this.code = code;
	}
}

export interface Requesting {
	agent: string;
	/** Also machines of one's own and of one's house. */
	allowPrivate: boolean;
	/** For all of an answer, in ms. */
	within?: number;
	/** What is sent, where something is, and of what type. */
	sends?: { type: string; body: Uint8Array };
}

/** Asks once for what is at an address; follows nothing, keeps nothing, sends nothing but what is named here. */
export function ask(
	url: string,
	{ agent, allowPrivate, within, sends }: Requesting
): Promise<Answer> {
	const { protocol, hostname } = new URL(url);
	const host = hostname.replace(/^\[|\]$/g, '');
	if (!allowPrivate && isIP(host) && !isPublic(host)) {
		return Promise.reject(new Unreachable('private', `${host} is a private address`));
	}
	const send = protocol === 'https:' ? requestHttps : requestHttp;
	const signal = AbortSignal.timeout(within ?? MOST_TIME);
	return new Promise<Answer>((done, fail) => {
		const request = send(url, {
			signal,
			method: sends ? 'POST' : 'GET',
			headers: {
				'user-agent': agent,
				accept: '*/*',
				'accept-encoding': 'gzip, deflate, br',
				...(sends && { 'content-type': sends.type, 'content-length': sends.body.length })
			},
			...(allowPrivate ? {} : { lookup: publicLookup })
		});
		request.on('error', fail);
		request.on('response', (response) => {
			bodyOf(response).then((raw) => {
				const { statusCode = 0, headers, rawHeaders } = response;
				const header = (name: string) => headers[name]?.toString();
				done({ url, status: statusCode, rawHeaders, raw, header });
			}, fail);
		});
		request.end(sends?.body);
	}).catch((error: unknown) => {
		throw reasonOf(error, signal.aborted);
	});
}

async function bodyOf(response: IncomingMessage): Promise<Uint8Array> {
	const chunks: Uint8Array[] = [];
	let size = 0;
	for await (const chunk of response as AsyncIterable<Uint8Array>) {
		size += chunk.length;
		if (size > MOST_BYTES) {
			response.destroy();
			throw new Unreachable('too-large', `it is larger than ${MOST_BYTES / 1e6} MB`);
		}
		chunks.push(chunk);
	}
	return Buffer.concat(chunks);
}

function reasonOf(error: unknown, late: boolean): Unreachable {
	if (error instanceof Unreachable) return error;
	if (error instanceof PrivateAddress) return new Unreachable('private', error.message);
	if (late) return new Unreachable('too-slow', 'it did not answer in time');
	const { code = '', message = String(error) } = error as NodeJS.ErrnoException;
	if (/CERT|SSL|TLS|SIGNED/.test(code)) return new Unreachable('certificate', message);
	return new Unreachable('no-connection', message);
}
