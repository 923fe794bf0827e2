import type { Dictionary } from './dictionary.ts';

/**
 * The dictionary as a prefix tree, level by level, so that the children of a node stand side by
 * side: those of `i` are `[children[i], children[i + 1])`. Node 0 is the root.
 */
export interface Trie {
	readonly letters: Uint16Array;
	readonly children: Uint32Array;
	/** the first term of each branch */
	readonly first: Uint32Array;
}

export function trieOf({ size, chars, starts }: Dictionary): Trie {
	const shared = new Uint8Array(size); // letters in common with the term before
	const next = [0, 1]; // the next free node of each level; first the count of nodes
	for (let term = 0; term < size; term++) {
		const from = starts[term]!;
		const length = starts[term + 1]! - from;
		let same = 0;
		if (term > 0) {
			const before = starts[term - 1]!;
			const most = Math.min(length, from - before);
			while (same < most && chars[before + same] === chars[from + same]) same++;
			shared[term] = same;
		}
		for (let depth = same + 1; depth <= length; depth++)
			next[depth + 1] = (next[depth + 1] ?? 0) + 1;
	}
	for (let level = 1; level < next.length; level++) next[level]! += next[level - 1]!;
	const nodes = next.at(-1)!;
	next.push(nodes);
	const letters = new Uint16Array(nodes);
	const children = new Uint32Array(nodes + 1).fill(nodes);
	const first = new Uint32Array(nodes);
	children[0] = 1;
	for (let term = 0; term < size; term++) {
		for (let depth = shared[term]! + 1; depth <= starts[term + 1]! - starts[term]!; depth++) {
			const node = next[depth]!++;
			letters[node] = chars[starts[term]! + depth - 1]!;
			first[node] = term;
			children[node] = next[depth + 1]!;
		}
	}
	return { letters, children, first };
}

/** Whether a term, and not only a longer one, ends at `node`: then it is the first of the branch. */
export function isTerm({ children, first }: Trie, node: number): boolean {
	const child = children[node]!;
	return child === children[node + 1] || first[child] !== first[node];
}

/** The number after the last term of the branch. */
export function branchEnd({ children, first }: Trie, node: number): number {
	while (children[node]! < children[node + 1]!) node = children[node + 1]! - 1;
	return first[node]! + 1;
}
