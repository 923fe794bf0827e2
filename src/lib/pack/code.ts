import { hash } from '#lib/record/hash.ts';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Characters of a code: 48 bits, so that among 100,000 statements two alike are a 1 in 56,000 chance. */
export const CODE_LENGTH = 8;

/**
 * A statement's short name in the address of a pack. It is made of its key alone, so it stays when
 * the record grows. Keys are ASCII.
 */
export function packCode(key: string): string {
	return base64(hash(key, 0x811c9dc5)) + base64(hash(key, 0x9747b28c));
}

/** The upper 24 bits as four characters that an address takes as they are. */
function base64(n: number): string {
	return [26, 20, 14, 8].map((shift) => ALPHABET[(n >>> shift) & 63]).join('');
}
