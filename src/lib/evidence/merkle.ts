import { concat, sha256, type Bytes, type Hash } from './bytes.ts';

/**
 * Merkle trees as RFC 9162 (Certificate Transparency 2.0) defines them: the tree hash of section
 * 2.1.1, inclusion proofs of 2.1.3.1 and their verification of 2.1.3.2, over SHA-256.
 */

const LEAF = Uint8Array.of(0x00);
const NODE = Uint8Array.of(0x01);

/** Hash of a leaf entry: `SHA-256(0x00 ‖ entry)`. The first byte keeps leaves and nodes apart. */
export async function leafHash(entry: Uint8Array, hash: Hash = sha256): Promise<Bytes> {
	return hash(concat(LEAF, entry));
}

function nodeHash(left: Uint8Array, right: Uint8Array, hash: Hash): Bytes | Promise<Bytes> {
	return hash(concat(NODE, left, right));
}

/** Merkle tree hash of the leaf hashes of a list of entries; of none, the hash of nothing. */
export async function treeHash(
	leaves: readonly Uint8Array[],
	hash: Hash = sha256
): Promise<Uint8Array> {
	if (leaves.length === 0) return hash(new Uint8Array());
	if (leaves.length === 1) return leaves[0]!;
	const split = largestPowerOfTwoBelow(leaves.length);
	return nodeHash(
		await treeHash(leaves.slice(0, split), hash),
		await treeHash(leaves.slice(split), hash),
		hash
	);
}

/** Audit path of leaf `index`: the sibling hashes from the leaf up to the root. */
export async function auditPath(
	leaves: readonly Uint8Array[],
	index: number
): Promise<Uint8Array[]> {
	if (leaves.length <= 1) return [];
	const split = largestPowerOfTwoBelow(leaves.length);
	return index < split
		? [...(await auditPath(leaves.slice(0, split), index)), await treeHash(leaves.slice(split))]
		: [
				...(await auditPath(leaves.slice(split), index - split)),
				await treeHash(leaves.slice(0, split))
			];
}

/**
 * Root that an audit path leads to (RFC 9162 §2.1.3.2), or `null` when the path is too long or too
 * short for a tree of `size` leaves.
 */
export async function rootFromPath(
	leaf: Uint8Array,
	index: number,
	size: number,
	path: readonly Uint8Array[],
	hash: Hash = sha256
): Promise<Uint8Array | null> {
	if (index < 0 || index >= size) return null;
	let position = index;
	let last = size - 1;
	let node = leaf;
	for (const sibling of path) {
		if (last === 0) return null;
		if (position % 2 === 1 || position === last) {
			node = await nodeHash(sibling, node, hash);
			while (position % 2 === 0 && position !== 0) {
				position = Math.floor(position / 2);
				last = Math.floor(last / 2);
			}
		} else {
			node = await nodeHash(node, sibling, hash);
		}
		position = Math.floor(position / 2);
		last = Math.floor(last / 2);
	}
	return last === 0 ? node : null;
}

function largestPowerOfTwoBelow(n: number): number {
	let power = 1;
	while (power * 2 < n) power *= 2;
	return power;
}
