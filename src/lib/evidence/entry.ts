import { concat, uint32be, utf8, type Bytes } from './bytes.ts';

const PASSAGE = utf8('rejoinder/passage/2\u0000');

/**
 * What a leaf commits to: nonce, place and text of a passage, each behind its length, so that no
 * letter can be moved from one into another.
 */
export function entryOf(nonce: Uint8Array, at: string, text: string): Bytes {
	const [place, words] = [utf8(at), utf8(text)];
	return concat(PASSAGE, nonce, uint32be(place.length), place, uint32be(words.length), words);
}

/** The same in version 1, where only the length of the nonce, 16 bytes, tells where the text begins. */
export function entryOfVersion1(nonce: Uint8Array, text: string): Bytes {
	return concat(nonce, utf8(text));
}
