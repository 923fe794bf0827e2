import type { Expansion } from './expand.ts';
import { frequency, IMPACT_LIMIT, type Postings, Unions } from './postings.ts';

/** A word of the query with what it may stand for and how telling it is. */
export interface QueryTerm {
	readonly expansion: Expansion;
	/** inverse document frequency of the word that was meant */
	readonly idf: number;
}

/** As many as a query can have words. */
const MOST_QUERY_TERMS = 32;

/** With fewer postings than this part of the collection, read them twice rather than all of it once. */
const SPARSE = 4;

/** From this many postings on, what a beginning leads to is united once and kept. */
const UNITED = 10_000;

/** Looking a document up among a term's postings costs as much as reading this many of them. */
const A_LOOK = 24;

/** How many postings a word of the query leads to. */
export function reachOf(postings: Postings, { expansion }: QueryTerm): number {
	let sum = 0;
	for (const term of expansion.terms) sum += frequency(postings, term);
	return sum;
}

/** The best that `document` offers for a word, looked up. */
function offered(
	{ starts, documents, impacts }: Postings,
	{ expansion: { terms, weights }, idf }: QueryTerm,
	document: number
): number {
	let best = 0;
	for (let t = 0; t < terms.length; t++) {
		let from = starts[terms[t]!]!;
		let to = starts[terms[t]! + 1]!;
		const end = to;
		while (from < to) {
			const middle = (from + to) >>> 1;
			if (documents[middle]! < document) from = middle + 1;
			else to = middle;
		}
		if (from === end || documents[from] !== document) continue;
		const score = Math.fround(((weights[t]! * idf) / IMPACT_LIMIT) * impacts[from]!);
		if (score > best) best = score;
	}
	return best;
}

/** idf as in BM25, never negative. */
export const idf = (documents: number, frequency: number) =>
	Math.log(1 + (documents - frequency + 0.5) / (frequency + 0.5));

/**
 * Scores by document for one query at a time; the arrays are as long as the collection and are
 * used again, so a query allocates little in proportion to it.
 */
export class Tally {
	readonly scores: Float32Array;
	/** how many documents hold at least that many words of the query */
	readonly reached = new Uint32Array(MOST_QUERY_TERMS + 1);
	/** the documents that hold any: the first `reached[1]` numbers */
	private readonly documents: Uint32Array;
	private readonly coverage: Uint8Array;
	/** the best that each document offers for the word at hand; 0 between words */
	private readonly best: Float32Array;
	private readonly unions: Unions;

	constructor(count: number) {
		this.unions = new Unions(count);
		this.scores = new Float32Array(count);
		this.documents = new Uint32Array(count);
		this.coverage = new Uint8Array(count);
		this.best = new Float32Array(count);
	}

	/**
	 * Adds up, word by word, the best that each document offers for it. With `all`, documents that
	 * lack the first word are of no interest: start with the rarest.
	 */
	add(postings: Postings, queryTerms: readonly QueryTerm[], all: boolean): void {
		const { documents, coverage, reached } = this;
		for (let i = 0; i < reached[1]!; i++) coverage[documents[i]!] = 0;
		reached.fill(0);
		queryTerms.forEach((queryTerm, nth) => {
			if (nth === 0 && reachOf(postings, queryTerm) > this.best.length / SPARSE) {
				this.addFirst(postings, queryTerm);
			} else if (nth === 0 || !all) this.addAny(postings, queryTerm);
			else this.addSeen(postings, queryTerm);
		});
	}

	/** The best of a word's terms in each document: no branch to mispredict on the way. */
	private gather(postings: Postings, { expansion, idf }: QueryTerm): void {
		const { best } = this;
		const { starts, documents, impacts } = postings;
		const { terms, weights, begun } = expansion;
		const united = begun && starts[begun.to]! - starts[begun.from]! > UNITED ? begun : undefined;
		if (united) {
			const union = this.unions.of(postings, united.from, united.to);
			const scale = (united.weight * idf) / IMPACT_LIMIT;
			for (let p = 0; p < union.documents.length; p++) {
				best[union.documents[p]!] = scale * union.impacts[p]!;
			}
		}
		for (let t = 0; t < terms.length; t++) {
			const within = united && terms[t]! >= united.from && terms[t]! < united.to;
			if (within && weights[t] === united.weight) continue;
			const scale = (weights[t]! * idf) / IMPACT_LIMIT;
			const end = starts[terms[t]! + 1]!;
			for (let p = starts[terms[t]!]!; p < end; p++) {
				const document = documents[p]!;
				best[document] = Math.max(best[document]!, scale * impacts[p]!);
			}
		}
	}

	private addSeen(postings: Postings, queryTerm: QueryTerm): void {
		const { documents, scores, coverage, reached, best } = this;
		const looks = reached[1]! * queryTerm.expansion.terms.length * A_LOOK;
		const fewSeen = looks < reachOf(postings, queryTerm);
		if (!fewSeen) this.gather(postings, queryTerm);
		for (let i = 0; i < reached[1]!; i++) {
			const document = documents[i]!;
			const score = fewSeen ? offered(postings, queryTerm, document) : best[document]!;
			if (score === 0) continue;
			scores[document]! += score;
			reached[++coverage[document]!]!++;
		}
		if (!fewSeen) best.fill(0);
	}

	/** The first word of all: nothing was seen before it. */
	private addFirst(postings: Postings, queryTerm: QueryTerm): void {
		const { documents, scores, coverage, best } = this;
		this.gather(postings, queryTerm);
		let seen = 0;
		for (let document = 0; document < best.length; document++) {
			const score = best[document]!;
			if (score === 0) continue;
			scores[document] = score;
			coverage[document] = 1;
			documents[seen++] = document;
		}
		best.fill(0);
		this.reached[1] = seen;
	}

	private addAny(postings: Postings, queryTerm: QueryTerm): void {
		const { best } = this;
		this.gather(postings, queryTerm);
		if (reachOf(postings, queryTerm) > best.length / SPARSE) {
			for (let document = 0; document < best.length; document++) this.take(document);
			return;
		}
		for (const term of queryTerm.expansion.terms) {
			const end = postings.starts[term + 1]!;
			for (let p = postings.starts[term]!; p < end; p++) this.take(postings.documents[p]!);
		}
	}

	/** Moves what `document` offers for the word at hand to its score. */
	private take(document: number): void {
		const { scores, coverage, reached, best } = this;
		const score = best[document]!;
		if (score === 0) return;
		best[document] = 0;
		if (coverage[document] === 0) {
			scores[document] = score;
			coverage[document] = 1;
			this.documents[reached[1]!++] = document;
		} else {
			scores[document]! += score;
			reached[++coverage[document]!]!++;
		}
	}

	/** The documents that hold at least `required` words. */
	covering(required: number): Uint32Array {
		const { documents, coverage, reached } = this;
		if (required <= 1) return documents.slice(0, reached[1]);
		const found = new Uint32Array(reached[required]!);
		for (let i = 0, at = 0; at < found.length; i++) {
			const document = documents[i]!;
			if (coverage[document]! >= required) found[at++] = document;
		}
		return found;
	}
}
