/** Bytes as lower-case hexadecimal digits, two a byte. */
export function toHex(bytes: Uint8Array): string {
	let out = '';
	for (const byte of bytes) out += byte.toString(16).padStart(2, '0');
	return out;
}

/** Bytes of a hexadecimal string that the schema has already found well formed. */
export function fromHex(hex: string): Uint8Array<ArrayBuffer> {
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
