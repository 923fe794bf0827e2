import { hash } from 'node:crypto';

/** SHA-256 of Node itself, at once: WebCrypto sends every short input through a thread. */
export function sha256(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
	return hash('sha256', bytes, 'buffer') as Uint8Array<ArrayBuffer>;
}
