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

	// Every document's terms once, in the order of documents: its own stand at `[from, to)` of `held`.
	const most = forward.length + occurrencesIn(collection);
	const held = new Uint32Array(most);
	const says = new Uint8Array(most);
	const ends = new Uint32Array(count);
	const starts = new Uint32Array(terms + 2);
	const seen = new Int32Array(terms).fill(-1);
	const weights = new Float64Array(terms);
	let to = 0;
	for (let document = 0; document < count; document++) {
		const from = to;
		for (let half = 0; half < 2; half++) {
			const first = at[2 * document + half]!;
			const last = at[2 * document + half + 1]!;
			const long = 1 - LENGTH_SHARE + (LENGTH_SHARE * (last - first)) / average;
			const weight = (half === 0 ? FIELD_WEIGHTS.title : FIELD_WEIGHTS.text) / long;
			for (let i = first; i < last; i++) {
				const term = forward[i]!;
				if (seen[term] === document) {
					weights[term]! += weight;
					continue;
				}
				seen[term] = document;
				weights[term] = weight;
				held[to++] = term;
			}
		}
		for (let field = 0; field < 3; field++) {
			const weight = fieldOf[field]!;
			const last = refStarts[3 * document + field + 1]!;
			for (let r = refStarts[3 * document + field]!; r < last; r++) {
				const value = refs[r]!;
				const end = valueStarts[value + 1]!;
				for (let i = valueStarts[value]!; i < end; i++) {
					const term = valueTerms[i]!;
					if (seen[term] === document) {
						weights[term]! += weight;
						continue;
					}
					seen[term] = document;
					weights[term] = weight;
					held[to++] = term;
				}
			}
		}
		for (let i = from; i < to; i++) {
			const weight = weights[held[i]!]!;
			says[i] = Math.max(1, Math.round((IMPACT_LIMIT * weight) / (weight + SATURATION)));
			starts[held[i]! + 2]!++;
		}
		ends[document] = to;
	}
	// Placed document by document, each term's documents come out in order without sorting.
	for (let term = 1; term < starts.length; term++) starts[term]! += starts[term - 1]!;
	const documents = new Uint32Array(to);
	const impacts = new Uint8Array(to);
	for (let document = 0, i = 0; document < count; document++) {
		for (; i < ends[document]!; i++) {
			const place = starts[held[i]! + 1]!++;
			documents[place] = document;
			impacts[place] = says[i]!;
		}
	}
	return { starts: starts.subarray(0, terms + 1), documents, impacts };
}

/** Words in the shared values of all documents. */
function occurrencesIn({ refs, valueStarts }: Collection): number {
	let sum = 0;
	for (let r = 0; r < refs.length; r++) sum += valueStarts[refs[r]! + 1]! - valueStarts[refs[r]!]!;
	return sum;
}

export function frequency(postings: Postings, term: number): number {
	return postings.starts[term + 1]! - postings.starts[term]!;
}

/** The documents that hold any of some terms, ascending, and the most that one of them says there. */
export interface Union {
	readonly documents: Uint32Array;
	readonly impacts: Uint8Array;
}

/** As many as the letters that words begin with, give or take. */
const UNIONS = 48;

/** What all terms of a range lead to, kept for the ranges asked for last. */
export class Unions {
	private readonly most: Uint8Array;
	private readonly remembered = new Map<string, Union>();

	/** `count`: of documents */
	constructor(count: number) {
		this.most = new Uint8Array(count);
	}

	of(postings: Postings, from: number, to: number): Union {
		const key = `${from} ${to}`;
		const union = this.remembered.get(key) ?? this.unite(postings, from, to);
		this.remembered.delete(key); // and set again: the latest used goes last
		this.remembered.set(key, union);
		if (this.remembered.size > UNIONS) {
			this.remembered.delete(this.remembered.keys().next().value!);
		}
		return union;
	}

	private unite({ starts, documents, impacts }: Postings, from: number, to: number): Union {
		const { most } = this;
		let count = 0;
		for (let p = starts[from]!; p < starts[to]!; p++) {
			const document = documents[p]!;
			const before = most[document]!;
			if (before === 0) count++;
			if (impacts[p]! > before) most[document] = impacts[p]!;
		}
		const union = { documents: new Uint32Array(count), impacts: new Uint8Array(count) };
		for (let document = 0, at = 0; at < count; document++) {
			if (most[document] === 0) continue;
			union.documents[at] = document;
			union.impacts[at++] = most[document]!;
		}
		most.fill(0);
		return union;
	}
}
