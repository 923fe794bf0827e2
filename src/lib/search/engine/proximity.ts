import type { Collection } from './collection.ts';
import type { QueryTerm } from './match.ts';

/**
 * Re-ranking by nearness: words of the query that stand together and in order, within one field,
 * say more than the same words scattered. (After Tao and Zhai, "An exploration of proximity
 * measures in information retrieval", 2007: the least distance of pairs.)
 */

/** Words further apart in the query than this are not expected to be neighbours. */
const FARTHEST_PAIR = 3;
/** Words further apart in a document than this are as good as unrelated. */
const FARTHEST = 24;
const REVERSED = 0.8;

/** For each term of the index, the words of the query that it can stand for, as bits, and how well. */
export class QueryTermMap {
	/** Bit i: the term can stand for the i-th word of the query. */
	readonly matches: Int32Array;
	readonly weights: Float32Array;
	private readonly filled: number[] = [];

	constructor(terms: number) {
		this.matches = new Int32Array(terms);
		this.weights = new Float32Array(terms);
	}

	/** Takes the words of another query; one map serves one query at a time. */
	set(queryTerms: readonly QueryTerm[]): void {
		for (const term of this.filled) this.matches[term] = 0;
		this.filled.length = 0;
		queryTerms.forEach(({ expansion: { terms, weights } }, position) => {
			for (let i = 0; i < terms.length; i++) {
				const term = terms[i]!;
				if (this.matches[term] === 0) {
					this.filled.push(term);
					this.weights[term] = 0;
				}
				this.matches[term]! |= 1 << position;
				this.weights[term] = Math.max(this.weights[term]!, weights[i]!);
			}
		});
	}
}

/** Matched words of one stretch of text, in order. */
class Stretch {
	readonly places: number[] = [];
	readonly matches: number[] = [];
	readonly weights: number[] = [];
	clear(): void {
		this.places.length = this.matches.length = this.weights.length = 0;
	}
}

export class Proximity {
	private readonly collection: Collection;
	private readonly termMap: QueryTermMap;
	private readonly stretch = new Stretch();
	/** where each word of the query was last seen, and how well it was met there */
	private readonly lastPlace = new Int32Array(32);
	private readonly lastWeight = new Float32Array(32);
	private readonly pairs = new Float64Array(32 * (FARTHEST_PAIR + 1));
	private readonly bestWeight = new Float32Array(32);
	private met = 0;

	constructor(collection: Collection, termMap: QueryTermMap) {
		this.collection = collection;
		this.termMap = termMap;
	}

	/** How well `document` meets the words, wherever they stand: 1 when all are there as typed. */
	quality(document: number, queryTerms: readonly QueryTerm[]): number {
		this.score(document, queryTerms);
		return this.met;
	}

	/** How well `document` answers: 1 when every word stands in it as typed, 2 when also side by side. */
	score(document: number, queryTerms: readonly QueryTerm[]): number {
		const { starts, forward, refStarts, refs, valueStarts, valueTerms } = this.collection;
		let total = 0;
		for (const { idf } of queryTerms) total += idf;
		this.bestWeight.fill(0, 0, queryTerms.length);
		let near = 0;
		for (let half = 0; half < 2; half++) {
			this.read(forward, starts[2 * document + half]!, starts[2 * document + half + 1]!);
			near = Math.max(near, this.nearness(queryTerms));
		}
		const end = refStarts[3 * document + 3]!;
		for (let r = refStarts[3 * document]!; r < end; r++) {
			this.read(valueTerms, valueStarts[refs[r]!]!, valueStarts[refs[r]! + 1]!);
			near = Math.max(near, 0.8 * this.nearness(queryTerms));
		}
		let met = 0;
		for (let s = 0; s < queryTerms.length; s++) met += queryTerms[s]!.idf * this.bestWeight[s]!;
		this.met = total === 0 ? 0 : met / total;
		return this.met + near;
	}

	private read(terms: ArrayLike<number>, from: number, to: number): void {
		const { matches, weights } = this.termMap;
		const { stretch } = this;
		stretch.clear();
		for (let i = from; i < to; i++) {
			const term = terms[i]!;
			const filled = matches[term]!;
			if (filled === 0) continue;
			stretch.places.push(i);
			stretch.matches.push(filled);
			stretch.weights.push(weights[term]!);
		}
	}

	/** From 0 (nothing near) to 1 (all side by side and in order). */
	private nearness(queryTerms: readonly QueryTerm[]): number {
		const { places, matches: filled, weights } = this.stretch;
		const { lastPlace, lastWeight, pairs, bestWeight } = this;
		if (places.length === 0) return 0;
		const n = queryTerms.length;
		lastPlace.fill(-1, 0, n);
		pairs.fill(0, 0, n * (FARTHEST_PAIR + 1));
		for (let k = 0; k < places.length; k++) {
			const place = places[k]!;
			const weight = weights[k]!;
			for (let bits = filled[k]!; bits !== 0; bits &= bits - 1) {
				const s = 31 - Math.clz32(bits & -bits);
				if (weight > bestWeight[s]!) bestWeight[s] = weight;
				const to = Math.min(n - 1, s + FARTHEST_PAIR);
				for (let o = Math.max(0, s - FARTHEST_PAIR); o <= to; o++) {
					const other = lastPlace[o]!;
					if (o === s || other < 0 || other === place || place - other > FARTHEST) continue;
					const apart = Math.abs(s - o);
					const value =
						(Math.min(weight, lastWeight[o]!) * (o < s ? 1 : REVERSED)) /
						Math.max(1, (place - other) / apart);
					const pair = Math.min(s, o) * (FARTHEST_PAIR + 1) + apart;
					if (value > pairs[pair]!) pairs[pair] = value;
				}
			}
			for (let bits = filled[k]!; bits !== 0; bits &= bits - 1) {
				const s = 31 - Math.clz32(bits & -bits);
				lastPlace[s] = place;
				lastWeight[s] = weight;
			}
		}
		let sum = 0;
		let most = 0;
		for (let s = 0; s < n; s++) {
			for (let apart = 1; apart <= FARTHEST_PAIR && s + apart < n; apart++) {
				const telling = (queryTerms[s]!.idf + queryTerms[s + apart]!.idf) / apart;
				most += telling;
				sum += telling * pairs[s * (FARTHEST_PAIR + 1) + apart]!;
			}
		}
		return most === 0 ? 0 : sum / most;
	}

	/** Whether `terms` stand side by side, in order, in one field of `document`. */
	holds(document: number, terms: readonly number[]): boolean {
		const { starts, forward, refStarts, refs, valueStarts, valueTerms } = this.collection;
		for (let half = 0; half < 2; half++) {
			if (runs(forward, starts[2 * document + half]!, starts[2 * document + half + 1]!, terms)) {
				return true;
			}
		}
		const end = refStarts[3 * document + 3]!;
		for (let r = refStarts[3 * document]!; r < end; r++) {
			const value = refs[r]!;
			if (runs(valueTerms, valueStarts[value]!, valueStarts[value + 1]!, terms)) return true;
		}
		return false;
	}
}

function runs(
	stream: ArrayLike<number>,
	from: number,
	to: number,
	terms: readonly number[]
): boolean {
	for (let i = from; i + terms.length <= to; i++) {
		let k = 0;
		while (k < terms.length && stream[i + k] === terms[k]) k++;
		if (k === terms.length) return true;
	}
	return false;
}
