import type { Collection } from './collection.ts';
import type { Slot } from './match.ts';

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

/** Which slots a term may fill, as bits, and how well. One per index, used by one query at a time. */
export class Lens {
	readonly slots: Int32Array;
	readonly weights: Float32Array;
	private readonly set: number[] = [];

	constructor(terms: number) {
		this.slots = new Int32Array(terms);
		this.weights = new Float32Array(terms);
	}

	focus(slots: readonly Slot[]): void {
		for (const term of this.set) this.slots[term] = 0;
		this.set.length = 0;
		slots.forEach(({ expansion: { terms, weights } }, slot) => {
			for (let i = 0; i < terms.length; i++) {
				const term = terms[i]!;
				if (this.slots[term] === 0) {
					this.set.push(term);
					this.weights[term] = 0;
				}
				this.slots[term]! |= 1 << slot;
				this.weights[term] = Math.max(this.weights[term]!, weights[i]!);
			}
		});
	}
}

/** Matched words of one stretch of text, in order. */
class Stretch {
	readonly places: number[] = [];
	readonly slots: number[] = [];
	readonly weights: number[] = [];
	clear(): void {
		this.places.length = this.slots.length = this.weights.length = 0;
	}
}

export class Proximity {
	private readonly collection: Collection;
	private readonly lens: Lens;
	private readonly stretch = new Stretch();
	/** where each slot was last seen, and how well it was filled there */
	private readonly lastPlace = new Int32Array(32);
	private readonly lastWeight = new Float32Array(32);
	private readonly pairs = new Float64Array(32 * (FARTHEST_PAIR + 1));
	private readonly bestWeight = new Float32Array(32);
	private met = 0;

	constructor(collection: Collection, lens: Lens) {
		this.collection = collection;
		this.lens = lens;
	}

	/** How well `document` meets the words, wherever they stand: 1 when all are there as typed. */
	quality(document: number, slots: readonly Slot[]): number {
		this.score(document, slots);
		return this.met;
	}

	/** How well `document` answers: 1 when every word stands in it as typed, 2 when also side by side. */
	score(document: number, slots: readonly Slot[]): number {
		const { starts, forward, refStarts, refs, valueStarts, valueTerms } = this.collection;
		let total = 0;
		for (const { idf } of slots) total += idf;
		this.bestWeight.fill(0, 0, slots.length);
		let near = 0;
		for (let half = 0; half < 2; half++) {
			this.read(forward, starts[2 * document + half]!, starts[2 * document + half + 1]!);
			near = Math.max(near, this.nearness(slots));
		}
		const end = refStarts[3 * document + 3]!;
		for (let r = refStarts[3 * document]!; r < end; r++) {
			this.read(valueTerms, valueStarts[refs[r]!]!, valueStarts[refs[r]! + 1]!);
			near = Math.max(near, 0.8 * this.nearness(slots));
		}
		let met = 0;
		for (let s = 0; s < slots.length; s++) met += slots[s]!.idf * this.bestWeight[s]!;
		this.met = total === 0 ? 0 : met / total;
		return this.met + near;
	}

	private read(terms: ArrayLike<number>, from: number, to: number): void {
		const { slots, weights } = this.lens;
		const { stretch } = this;
		stretch.clear();
		for (let i = from; i < to; i++) {
			const term = terms[i]!;
			const filled = slots[term]!;
			if (filled === 0) continue;
			stretch.places.push(i);
			stretch.slots.push(filled);
			stretch.weights.push(weights[term]!);
		}
	}

	/** From 0 (nothing near) to 1 (all side by side and in order). */
	private nearness(slots: readonly Slot[]): number {
		const { places, slots: filled, weights } = this.stretch;
		const { lastPlace, lastWeight, pairs, bestWeight } = this;
		if (places.length === 0) return 0;
		const n = slots.length;
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
				const telling = (slots[s]!.idf + slots[s + apart]!.idf) / apart;
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
