import { fromHex, toHex, type Hash } from './bytes.ts';
import { entryOf, entryOfVersion1 } from './entry.ts';
import { factsOf, type Disclosure, type Evidence } from './evidence.ts';
import { rootOf } from './head.ts';
import { leafHash, rootFromPath } from './merkle.ts';

/** Every way in which evidence that is well formed can fail, by code, with what its words need to know. */
export interface ProofFaults {
	/** A path of more or fewer steps than its place in the tree has. */
	'path-does-not-fit': { passage: number; passages: number };
	/** A passage whose path leads elsewhere. */
	'not-proven': { passage: number };
	/** All passages lead to one other root, this one. */
	'other-root': { root: string };
	/** The same of the tree below the root, in version 2. */
	'other-tree': { tree: string };
	/** Head, number of passages and tree give this root, and not the one that is stated. */
	'other-head': { root: string };
}

/** Something that does not hold, and where in the evidence file. */
export type Broken = {
	[C in keyof ProofFaults]: { code: C; path: (string | number)[] } & ProofFaults[C];
}[keyof ProofFaults];

/**
 * Recomputes everything that evidence states: the root from head and tree, and the audit path of each
 * disclosed passage (RFC 9162 §2.1.3.2). Empty if and only if all of it holds.
 */
export async function proveEvidence(evidence: Evidence, hash?: Hash): Promise<Broken[]> {
	return [...(await headFaults(evidence, hash)), ...(await passageFaults(evidence, hash))];
}

/** Whether the root is made of the head and the tree; version 1 binds no head. */
export async function headFaults(evidence: Evidence, hash?: Hash): Promise<Broken[]> {
	if (evidence.version === 1) return [];
	const root = toHex(await rootOf(evidence.head, fromHex(evidence.tree), hash));
	return root === evidence.root ? [] : [{ code: 'other-head', path: ['root'], root }];
}

async function passageFaults(evidence: Evidence, hash?: Hash): Promise<Broken[]> {
	const { passages } = factsOf(evidence);
	const goal = evidence.version === 1 ? evidence.root : evidence.tree;
	const found = await Promise.all(
		evidence.disclosed.map((one) => treeThrough(one, passages, hash))
	);
	const [first] = found;
	// Passages that agree with each other against the root: it is the root that was changed.
	if (first && first !== goal && found.length > 1 && found.every((one) => one === first)) {
		return evidence.version === 1
			? [{ code: 'other-root', path: ['root'], root: first }]
			: [{ code: 'other-tree', path: ['tree'], tree: first }];
	}
	return evidence.disclosed.flatMap(({ index: passage }, i): Broken[] => {
		const path = ['disclosed', i];
		if (found[i] === goal) return [];
		return found[i] === null
			? [{ code: 'path-does-not-fit', path: [...path, 'path'], passage, passages }]
			: [{ code: 'not-proven', path, passage }];
	});
}

/** The root of the tree that a passage's path leads to; null where it fits no tree of that size. */
async function treeThrough(one: Disclosure, size: number, hash?: Hash): Promise<string | null> {
	const nonce = fromHex(one.nonce);
	const entry = 'at' in one ? entryOf(nonce, one.at, one.text) : entryOfVersion1(nonce, one.text);
	const leaf = await leafHash(entry, hash);
	const tree = await rootFromPath(leaf, one.index, size, one.path.map(fromHex), hash);
	return tree && toHex(tree);
}
