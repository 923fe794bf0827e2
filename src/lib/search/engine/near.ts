import { branchEnd, isTerm, type Trie } from './trie.ts';

/** A term near to what was typed. */
interface Near {
	term: number;
	/** optimal string alignment distance: a transposition of neighbours is one edit */
	distance: number;
	/** the distance is that of the term's nearest beginning, not of the whole term */
	begins: boolean;
}

/** One bit for each letter consumed, and one for none. */
const LONGEST_FORGIVEN = 31;
const TOO_FAR = 4;

/** By letter, bit `i + 1`: letter `i` of what was typed is this one. Scratch, cleared after use. */
const rows = new Int32Array(0x10000);

/**
 * Every term within `most` (at most 3) edits of `typed`, and every term that has a beginning within
 * `mostBegun` edits (-1 for none, at most `most`). A term can be found both ways. A non-deterministic automaton in machine words (Wu and Manber,
 * "Fast text searching allowing errors", 1992; transpositions after Hyyrö, 2003) walks the tree,
 * and leaves a branch as soon as no state is alive.
 */
export function nearTerms(trie: Trie, typed: string, most: number, mostBegun: number): Near[] {
	const m = typed.length;
	if (m === 0 || m > LONGEST_FORGIVEN) return [];
	for (let i = 0; i < m; i++) rows[typed.charCodeAt(i)]! |= 1 << (i + 1);
	const done = 1 << m;
	const walk = new Walk(trie, most, mostBegun, done);
	// before anything is read, each edit can drop one letter of what was typed
	const [none, one, two, three] = [1, 3, 7, 15].map((bits) => bits & walk.valid);
	const begun = m <= mostBegun ? m : TOO_FAR;
	walk.children(0, none!, one!, two!, three!, 0, 0, 0, 0, begun);
	for (let i = 0; i < m; i++) rows[typed.charCodeAt(i)] = 0;
	return walk.found;
}

class Walk {
	readonly found: Near[] = [];
	/** the bits of states: no more letters are consumed than were typed */
	readonly valid: number;
	private readonly trie: Trie;
	private readonly mostBegun: number;
	private readonly done: number;
	/** `valid` where that many edits are allowed, 0 where they are not */
	private readonly allowed1: number;
	private readonly allowed2: number;
	private readonly allowed3: number;

	constructor(trie: Trie, most: number, mostBegun: number, done: number) {
		this.trie = trie;
		this.mostBegun = mostBegun;
		this.done = done;
		this.valid = (done << 1) - 1;
		this.allowed1 = most >= 1 ? this.valid : 0;
		this.allowed2 = most >= 2 ? this.valid : 0;
		this.allowed3 = most >= 3 ? this.valid : 0;
	}

	/**
	 * Reads each child of `node`. Bit `i` of `s0` to `s3`: `i` letters of what was typed are
	 * consumed with 0 to 3 edits; `p0` to `p2` are the same one letter ago, `last` is the row of the
	 * letter read then, `begun` the fewest edits with which all that was typed stands before here.
	 */
	children(
		node: number,
		s0: number,
		s1: number,
		s2: number,
		s3: number,
		p0: number,
		p1: number,
		p2: number,
		last: number,
		begun: number
	): void {
		const { trie, allowed1, allowed2, allowed3 } = this;
		const { letters, children } = trie;
		s1 &= allowed1;
		s2 &= allowed2;
		s3 &= allowed3;
		// what lives on whatever is read, and what the letter must fit
		const free1 = (s0 | (s0 << 1)) & allowed1;
		const free2 = (s1 | (s1 << 1)) & allowed2;
		const free3 = (s2 | (s2 << 1)) & allowed3;
		const free = free1 | free2 | free3;
		const open = (s0 | s1 | s2 | s3) << 1;
		const crossable = ((p0 | p1 | p2) << 2) & last;
		const end = children[node + 1]!;
		for (let child = children[node]!; child < end; child++) {
			const row = rows[letters[child]!]!;
			if (free === 0 && (open & row) === 0 && begun === TOO_FAR && ((row << 1) & crossable) === 0) {
				continue; // no edit is left and the letter does not fit
			}
			const crossed = (row << 1) & last;
			const n0 = (s0 << 1) & row;
			const n1 = (((s1 << 1) & row) | free1 | (n0 << 1) | ((p0 << 2) & crossed)) & allowed1;
			const n2 = (((s2 << 1) & row) | free2 | (n1 << 1) | ((p1 << 2) & crossed)) & allowed2;
			const n3 = (((s3 << 1) & row) | free3 | (n2 << 1) | ((p2 << 2) & crossed)) & allowed3;
			this.arrive(child, n0, n1, n2, n3, s0, s1, s2, row, begun);
		}
	}

	private arrive(
		node: number,
		n0: number,
		n1: number,
		n2: number,
		n3: number,
		s0: number,
		s1: number,
		s2: number,
		row: number,
		begun: number
	): void {
		const { trie, done, found } = this;
		const alive = n0 | n1 | n2 | n3;
		let distance = TOO_FAR;
		if ((alive & done) !== 0) {
			distance = (n0 & done) !== 0 ? 0 : (n1 & done) !== 0 ? 1 : (n2 & done) !== 0 ? 2 : 3;
		}
		if (distance < TOO_FAR && isTerm(trie, node)) {
			found.push({ term: trie.first[node]!, distance, begins: false });
		}
		if (distance <= this.mostBegun && distance < begun) begun = distance;
		if (begun === 0 || (alive === 0 && begun < TOO_FAR)) {
			// nothing longer is nearer: the whole branch begins this well
			const end = branchEnd(trie, node);
			for (let term = trie.first[node]!; term < end; term++) {
				found.push({ term, distance: begun, begins: true });
			}
			return;
		}
		if (alive === 0) return;
		if (begun < TOO_FAR && isTerm(trie, node)) {
			found.push({ term: trie.first[node]!, distance: begun, begins: true });
		}
		this.children(node, n0, n1, n2, n3, s0, s1, s2, row, begun);
	}
}
