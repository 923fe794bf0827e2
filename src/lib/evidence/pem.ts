import type { Bytes } from './bytes.ts';

const BLOCK = /-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]*)-----END CERTIFICATE-----/g;

/** Of a file with certificates in PEM, each in base64 without line ends; whatever stands around them is left. */
export function certificatesIn(text: string): string[] {
	return [...text.matchAll(BLOCK)].map(([, base64 = '']) => base64.replace(/\s+/g, ''));
}

/** Bytes of a text in base64 that its schema has already found well formed; null for one that is none. */
export function fromBase64(text: string): Bytes | null {
	try {
		return Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
	} catch {
		return null;
	}
}

export function toBase64(bytes: Uint8Array): string {
	return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
