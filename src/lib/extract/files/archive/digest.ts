const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const ALGORITHMS: Readonly<Record<string, string>> = {
	sha1: 'SHA-1',
	'sha-1': 'SHA-1',
	sha256: 'SHA-256',
	'sha-256': 'SHA-256'
};

const hexOf = (bytes: Uint8Array) =>
	Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

async function hashOf(bytes: Uint8Array, algorithm: string): Promise<Uint8Array> {
	return new Uint8Array(await crypto.subtle.digest(algorithm, bytes as Uint8Array<ArrayBuffer>));
}

/** SHA-256, hex. */
export const sha256 = async (bytes: Uint8Array) => hexOf(await hashOf(bytes, 'SHA-256'));

/** RFC 4648, 6, without padding. */
function base32Of(bytes: Uint8Array): string {
	let [out, bits, held] = ['', 0, 0];
	for (const byte of bytes) {
		held = ((held << 8) | byte) & 0xfff;
		for (bits += 8; bits >= 5; bits -= 5) out += ALPHABET[(held >> (bits - 5)) & 31];
	}
	return bits > 0 ? out + ALPHABET[(held << (5 - bits)) & 31] : out;
}

/** Whether one of these bodies has the digest that an archive states, `sha1:…` in base 32 or hex; null if it states none that is known. */
export async function agrees(
	stated: string | null,
	bodies: readonly Uint8Array[]
): Promise<boolean | null> {
	const [name = '', value = ''] = (stated ?? '').split(':');
	const algorithm = ALGORITHMS[name.toLowerCase()];
	if (!algorithm) return null;
	const wanted = value.replace(/=+$/, '').toLowerCase();
	for (const body of bodies) {
		const hash = await hashOf(body, algorithm);
		if ([hexOf(hash), base32Of(hash).toLowerCase()].includes(wanted)) return true;
	}
	return false;
}
