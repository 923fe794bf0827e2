import type { SubjectPublicKeyInfo } from '@peculiar/asn1-x509';
import type { Bytes } from '#lib/evidence/bytes.ts';
import { CURVES, EC, RSA, signingOf } from './algorithms.ts';
import { bytesOf, identifierIn, partsOf, written } from './der.ts';

/** What is told of a signature: it is by the key, it is not, or it is of a kind that is not read here. */
export type Signed = 'yes' | 'no' | 'unknown';

/** Whether the signature over bytes is by a key; `digest` is the hash where the algorithm names none. */
export async function isSignedBy(
	key: SubjectPublicKeyInfo,
	signed: Bytes,
	signature: BufferSource,
	algorithm: string,
	digest?: string
): Promise<Signed> {
	const signing = signingOf(algorithm, digest);
	if (!signing) return 'unknown';
	const isFit = key.algorithm.algorithm === (signing.key === 'ECDSA' ? EC : RSA);
	if (!isFit) return 'no';
	const spki = written(key);
	const { hash } = signing;
	try {
		if (signing.key === 'RSASSA-PKCS1-v1_5') {
			const way = { name: signing.key, hash };
			const imported = await crypto.subtle.importKey('spki', spki, way, false, ['verify']);
			const is = await crypto.subtle.verify(way, imported, bytesOf(signature), signed);
			return is ? 'yes' : 'no';
		}
		const curve = CURVES[identifierIn(key.algorithm.parameters ?? new Uint8Array())];
		if (!curve) return 'unknown';
		const way = { name: 'ECDSA', namedCurve: curve.name, hash };
		const imported = await crypto.subtle.importKey('spki', spki, way, false, ['verify']);
		const is = await crypto.subtle.verify(way, imported, plain(signature, curve.bytes), signed);
		return is ? 'yes' : 'no';
	} catch {
		return 'no';
	}
}

/** The two numbers of a signature behind each other, each as long as a coordinate, as WebCrypto has them. */
function plain(signature: BufferSource, bytes: number): Bytes {
	const numbers = partsOf(signature);
	if (numbers.length !== 2) throw new RangeError('not two numbers');
	const out = new Uint8Array(2 * bytes);
	for (const [i, { content }] of numbers.entries()) {
		const first = content.findIndex((byte) => byte !== 0);
		const digits = content.subarray(Math.max(first, 0));
		if (digits.length > bytes) throw new RangeError('longer than the curve');
		out.set(digits, (i + 1) * bytes - digits.length);
	}
	return out;
}
