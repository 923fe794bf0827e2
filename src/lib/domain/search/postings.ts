import type { Collection } from './collection.ts';

/**
 * Which documents hold a term, and how much it says there. The postings of term `t` stand at
 * `[starts[t], starts[t + 1])`, documents ascending.
 */
export interface Postings {
	readonly starts: Uint32Array;
	readonly documents: Uint32Array;
	/** BM25F term weight without its idf, in 15ths of its limit */
	readonly impacts: Uint8Array;
}

/**
 * BM25F (Robertson, Zaragoza and Taylor, 2004): occurrences are weighed by field and by how long
 * that field is, added up, and only then saturated. A claim's own words and the names in it say
 * more than the quotation, the quotation more than what it is filed under.
 */
const FIELD_WEIGHTS = { title: 2, text: 1.4, names: 2, source: 0.5, tags: 0.7 };
const SATURATION = 1.2;
const LENGTH_SHARE = 0.5;

export const IMPACT_LIMIT = 15;

export function buildPostings(collection: Collection): Postings {
	const {
		count,
		terms,
		forward,
		starts: at,
		valueStarts,
		valueTerms,
		refStarts,
		refs
	} = collection;
	const fieldOf = [FIELD_WEIGHTS.names, FIELD_WEIGHTS.source, FIELD_WEIGHTS.tags];
	const average = Math.max(1, forward.length / Math.max(1, count * 2));

	const starts = new Uint32Array(terms + 2);
	const seen = new Int32Array(terms).fill(-1);
	const weights = new Float64Array(terms);
	const held: number[] = []; // the terms of one document
	const weigh = (document: number, term: number, weight: number) => {
		if (seen[term] === document) {
			weights[term]! += weight;
		} else {
			seen[term] = document;
			weights[term] = weight;
			held.push(term);
		}
	};
	const gather = (document: number) => {
		held.length = 0;
		for (let half = 0; half < 2; half++) {
			const from = at[2 * document + half]!;
			const to = at[2 * document + half + 1]!;
			const long = 1 - LENGTH_SHARE + (LENGTH_SHARE * (to - from)) / average;
			const weight = (half === 0 ? FIELD_WEIGHTS.title : FIELD_WEIGHTS.text) / long;
			for (let i = from; i < to; i++) weigh(document, forward[i]!, weight);
		}
		for (let field = 0; field < 3; field++) {
			const last = refStarts[3 * document + field + 1]!;
			for (let r = refStarts[3 * document + field]!; r < last; r++) {
				const value = refs[r]!;
				const end = valueStarts[value + 1]!;
				for (let i = valueStarts[value]!; i < end; i++) {
					weigh(document, valueTerms[i]!, fieldOf[field]!);
				}
			}
		}
	};

	// once to count, once to place: each term's documents come out in order without sorting
	for (let document = 0; document < count; document++) {
		gather(document);
		for (const term of held) starts[term + 2]!++;
	}
	seen.fill(-1);
	for (let term = 1; term < starts.length; term++) starts[term]! += starts[term - 1]!;
	const documents = new Uint32Array(starts[terms + 1]!);
	const impacts = new Uint8Array(documents.length);
	for (let document = 0; document < count; document++) {
		gather(document);
		for (const term of held) {
			const place = starts[term + 1]!++;
			documents[place] = document;
			const weight = weights[term]!;
			impacts[place] = Math.max(1, Math.round((IMPACT_LIMIT * weight) / (weight + SATURATION)));
		}
	}
	return { starts: starts.subarray(0, terms + 1), documents, impacts };
}

export function frequency(postings: Postings, term: number): number {
	return postings.starts[term + 1]! - postings.starts[term]!;
}
