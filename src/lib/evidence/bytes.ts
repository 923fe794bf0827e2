export type Bytes = Uint8Array<ArrayBuffer>;

/** SHA-256, however the caller has it: at once or later. */
export type Hash = (bytes: Bytes) => Bytes | Promise<Bytes>;

/**
 * SHA-256 through WebCrypto, the same in Node and in browsers. Throws where WebCrypto is withheld
 * (plain http). Each call goes through a thread: who has ten thousand to make passes another.
 */
export async function sha256(bytes: Bytes): Promise<Bytes> {
	return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
}

const encoder = new TextEncoder();

export const utf8 = (text: string): Bytes => encoder.encode(text);

/** A whole number below 2³² as four bytes, the highest first. */
export function uint32be(number: number): Bytes {
	const bytes = new Uint8Array(4);
	new DataView(bytes.buffer).setUint32(0, number);
	return bytes;
}

export function concat(...parts: readonly Uint8Array[]): Bytes {
	const out = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
	let at = 0;
	for (const part of parts) {
		out.set(part, at);
		at += part.length;
	}
	return out;
}

/** Bytes as lower-case hexadecimal digits, two a byte. */
export function toHex(bytes: Uint8Array): string {
	let out = '';
	for (const byte of bytes) out += byte.toString(16).padStart(2, '0');
	return out;
}

/** Bytes of a hexadecimal string that the schema has already found well formed. */
export function fromHex(hex: string): Bytes {
	const out = new Uint8Array(hex.length / 2);
	for (let i = 0; i < out.length; i++) {
		out[i] = digit(hex.charCodeAt(2 * i)) * 16 + digit(hex.charCodeAt(2 * i + 1));
	}
	return out;
}

/** Value of a digit 0-9 or a-f by its character code. */
function digit(code: number): number {
	return code <= 57 ? code - 48 : code - 87;
}
