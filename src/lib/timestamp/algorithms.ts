/** Algorithms by their object identifiers: those that are strong, and that WebCrypto has everywhere. */

export const HASHES: Readonly<Record<string, string>> = {
	'2.16.840.1.101.3.4.2.1': 'SHA-256',
	'2.16.840.1.101.3.4.2.2': 'SHA-384',
	'2.16.840.1.101.3.4.2.3': 'SHA-512'
};

export const SHA256 = '2.16.840.1.101.3.4.2.1';

/** RSA without a hash of its own: that of the digest stands beside it. */
export const RSA = '1.2.840.113549.1.1.1';
export const EC = '1.2.840.10045.2.1';

interface Signing {
	key: 'RSASSA-PKCS1-v1_5' | 'ECDSA';
	hash: string;
}

const SIGNATURES: Readonly<Record<string, Signing>> = {
	'1.2.840.113549.1.1.11': { key: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' },
	'1.2.840.113549.1.1.12': { key: 'RSASSA-PKCS1-v1_5', hash: 'SHA-384' },
	'1.2.840.113549.1.1.13': { key: 'RSASSA-PKCS1-v1_5', hash: 'SHA-512' },
	'1.2.840.10045.4.3.2': { key: 'ECDSA', hash: 'SHA-256' },
	'1.2.840.10045.4.3.3': { key: 'ECDSA', hash: 'SHA-384' },
	'1.2.840.10045.4.3.4': { key: 'ECDSA', hash: 'SHA-512' }
};

/** Curves with the bytes of one coordinate. */
export const CURVES: Readonly<Record<string, { name: string; bytes: number }>> = {
	'1.2.840.10045.3.1.7': { name: 'P-256', bytes: 32 },
	'1.3.132.0.34': { name: 'P-384', bytes: 48 },
	'1.3.132.0.35': { name: 'P-521', bytes: 66 }
};

/** How a signature was made; undefined for a way that is weak or unknown here. */
export function signingOf(algorithm: string, digest?: string): Signing | undefined {
	if (algorithm === RSA && digest) return { key: 'RSASSA-PKCS1-v1_5', hash: digest };
	return Object.hasOwn(SIGNATURES, algorithm) ? SIGNATURES[algorithm] : undefined;
}
