import type { Expansion } from './expand.ts';
import { IMPACT_LIMIT, type Postings } from './postings.ts';

/** A word of the query with what it may stand for and how telling it is. */
export interface Slot {
	readonly expansion: Expansion;
	/** inverse document frequency of the word that was meant */
	readonly idf: number;
}

/** idf as in BM25, never negative. */
export const idf = (documents: number, frequency: number) =>
	Math.log(1 + (documents - frequency + 0.5) / (frequency + 0.5));

/**
 * Scores by document for one query at a time; the arrays are as long as the collection and are
 * used again, so a query allocates nothing in proportion to it.
 */
export class Tally {
	/** documents that hold any word of the query: the first `touched` numbers */
	readonly documents: Uint32Array;
	touched = 0;
	readonly scores: Float32Array;
	/** how many words of the query each of `documents` holds */
	readonly coverage: Uint8Array;
	private readonly best: Float32Array;
	private readonly lastSlot: Uint32Array;
	private slot = 0;

	constructor(count: number) {
		this.documents = new Uint32Array(count);
		this.scores = new Float32Array(count);
		this.coverage = new Uint8Array(count);
		this.best = new Float32Array(count);
		this.lastSlot = new Uint32Array(count);
	}

	/**
	 * Adds up, word by word, the best that each document offers for it. Once `slack` words more
	 * have passed than a document may lack, documents not seen before are of no interest.
	 */
	add(postings: Postings, slots: readonly Slot[], slack: number): void {
		const { documents, scores, coverage, best, lastSlot } = this;
		const { starts, documents: holders, impacts } = postings;
		if (this.slot > 0xffffff00) {
			lastSlot.fill(0);
			this.slot = 0;
		}
		const first = this.slot + 1;
		let touched = 0;
		for (let s = 0; s < slots.length; s++) {
			const { expansion, idf } = slots[s]!;
			const slot = ++this.slot;
			const { terms, weights } = expansion;
			for (let t = 0; t < terms.length; t++) {
				const scale = (weights[t]! * idf) / IMPACT_LIMIT;
				const end = starts[terms[t]! + 1]!;
				for (let p = starts[terms[t]!]!; p < end; p++) {
					const document = holders[p]!;
					const last = lastSlot[document]!;
					const score = scale * impacts[p]!;
					if (last === slot) {
						if (score > best[document]!) {
							scores[document]! += score - best[document]!;
							best[document] = score;
						}
					} else if (last >= first) {
						lastSlot[document] = slot;
						scores[document]! += score;
						best[document] = score;
						coverage[document]!++;
					} else if (s <= slack) {
						lastSlot[document] = slot;
						scores[document] = score;
						best[document] = score;
						coverage[document] = 1;
						documents[touched++] = document;
					}
				}
			}
		}
		this.touched = touched;
	}
}
