import { fromHex, type Bytes } from '#lib/evidence/bytes.ts';
import type { TokenFault } from '#lib/evidence/timestamp.ts';
import { SHA256 } from './algorithms.ts';
import { readCertificate, type Certificate } from './certificate.ts';
import { chainOf } from './chain.ts';
import { bytesOf, isSame, NotReadable } from './der.ts';
import { signerOf } from './signer.ts';
import { readToken, type Token } from './token.ts';

/** What an answer has to fit. */
export interface Expected {
	/** The one root, in hexadecimal, that the authority was shown. */
	root: string;
	/** Certificates that the record trusts, each as its bytes. */
	trusted: readonly BufferSource[];
	policy?: string;
	/** Of the request, where it is still known. */
	nonce?: Bytes;
	/** No authority has been at a later instant. */
	now?: Date;
}

/** What an authority vouches for, after all of it was checked. */
export interface Vouched {
	kind: 'vouched';
	/** ISO 8601, in UTC. */
	time: string;
	policy: string;
	/** In hexadecimal. */
	serial: string;
	/** Of who signed, as its certificate has it. */
	signer: string;
}

/** Verifies the answer of an authority by itself alone, without any network. Throws nothing for what came. */
export async function verifyResponse(
	response: BufferSource,
	expected: Expected
): Promise<Vouched | { kind: 'fault'; fault: TokenFault }> {
	try {
		const token = readToken(response);
		const found = 'code' in token ? token : await verify(token, expected);
		return 'code' in found ? { kind: 'fault', fault: found } : found;
	} catch (error) {
		if (error instanceof NotReadable) return { kind: 'fault', fault: { code: 'token-unreadable' } };
		throw error;
	}
}

async function verify(token: Token, expected: Expected): Promise<Vouched | TokenFault> {
	const { info } = token;
	const { hashAlgorithm, hashedMessage } = info.messageImprint;
	if (hashAlgorithm.algorithm !== SHA256) {
		return { code: 'token-weak-hash', algorithm: hashAlgorithm.algorithm };
	}
	if (!isSame(hashedMessage.buffer, fromHex(expected.root))) return { code: 'token-other-root' };
	const trusted = expected.trusted.map(readCertificate);
	const signer = await signerOf(token, [...token.certificates, ...trusted]);
	if ('code' in signer) return signer;
	const { name } = signer;
	if (!signer.isForTime) return { code: 'token-not-for-time', name };
	const chain = await chainOf(signer, token.certificates, trusted);
	if (!chain) return { code: 'token-foreign', name };
	return faultOfInfo(token, chain, expected) ?? vouched(token, name);
}

function faultOfInfo(
	{ info }: Token,
	chain: readonly Certificate[],
	{ policy, nonce, now }: Expected
): TokenFault | null {
	const time = info.genTime.toISOString();
	const outside = chain.find(({ from, to }) => info.genTime < from || info.genTime > to);
	if (outside) {
		const { name, from, to } = outside;
		return {
			code: 'token-out-of-date',
			name,
			time,
			from: from.toISOString(),
			to: to.toISOString()
		};
	}
	if (policy !== undefined && policy !== info.policy) {
		return { code: 'token-other-policy', policy: info.policy, wanted: policy };
	}
	if (nonce && !(info.nonce && isSame(unsigned(info.nonce), unsigned(nonce)))) {
		return { code: 'token-other-nonce' };
	}
	// The clock of this machine may be late.
	const latest = now && now.getTime() + 10 * 60_000;
	return latest !== undefined && info.genTime.getTime() > latest
		? { code: 'token-ahead', time }
		: null;
}

function vouched({ info }: Token, signer: string): Vouched {
	const serial = [...bytesOf(info.serialNumber)].map((byte) => byte.toString(16).padStart(2, '0'));
	return {
		kind: 'vouched',
		time: info.genTime.toISOString().replace('.000Z', 'Z'),
		policy: info.policy,
		serial: serial.join(''),
		signer
	};
}

/** A number without zeros in front. */
function unsigned(number: BufferSource): Bytes {
	const bytes = bytesOf(number);
	const first = bytes.findIndex((byte) => byte !== 0);
	return bytes.subarray(first < 0 ? bytes.length : first);
}
