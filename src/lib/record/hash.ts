/** FNV-1a over the characters, then the finalizer of MurmurHash3, which spreads short keys; 32 bits. For names, never for proofs. */
export function hash(key: string, seed: number): number {
	let h = seed;
	for (let i = 0; i < key.length; i++) h = Math.imul(h ^ key.charCodeAt(i), 0x01000193);
	h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
	h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
	return (h ^ (h >>> 16)) >>> 0;
}
