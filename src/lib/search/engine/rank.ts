import type { Expansion } from './expand.ts';
import { idf, type QueryTerm, type Tally } from './match.ts';
import type { Query, Token } from './query.ts';

/** Re-ranked by nearness: the first this many by what they say. */
const RERANKED = 200;
/** One word is near to nothing: only how well it is met remains to be seen. */
const RERANKED_ALONE = 50;
export const reranked = (queryTerms: readonly QueryTerm[]) =>
	queryTerms.length === 1 ? RERANKED_ALONE : RERANKED;

/** Hits on a page unless told. */
export const LIMIT = 10;
/** Matches on fewer words are added when those on all are fewer than a page. */
export const FEW = 10;
const LEAST_COVERED = 0.5;
/** How well its words are met by a document that holds them all, the last one perhaps unfinished. */
export const AS_TYPED = 0.86;
/** What a reader's own language adds to a score of 0 to 2. */
const OWN_LANGUAGE = 0.05;
const IMPACT_SHARE = 0.3;
/** Beyond this many words only those that are not in the dictionary are forgiven. */
const FORGIVEN_WORDS = 8;

export function queryTermsOf(
	{ tokens }: Query,
	documents: number,
	expand: (token: Token, forgive: boolean) => Expansion
): QueryTerm[] {
	return tokens.map((token) => {
		const expansion = expand(token, tokens.length <= FORGIVEN_WORDS);
		return { expansion, idf: idf(documents, expansion.frequency) };
	});
}

/** The documents that hold as many of `words` words as any does; while they are few, also those of fewer, down to half of them. */
export function relaxed(tally: Tally, words: number): Uint32Array {
	const least = Math.max(1, Math.ceil(words * LEAST_COVERED));
	let required = words;
	while (required > 1 && tally.reached[required] === 0) required--;
	while (required > least && tally.reached[required]! < FEW) required--;
	return tally.covering(required);
}

/** Nearness first, then what the words say in the document. */
export function finalScore(
	near: number,
	tallied: number,
	queryTerms: readonly QueryTerm[],
	ownLanguage: boolean
): number {
	let most = 0;
	for (const { idf } of queryTerms) most += idf;
	return near + (IMPACT_SHARE * tallied) / most + (ownLanguage ? OWN_LANGUAGE : 0);
}

/** The `most` documents of highest score, ties to the lower number, best first. */
export function best(documents: Uint32Array, scores: Float32Array, most: number): number[] {
	const better = (a: number, b: number) => scores[b]! - scores[a]! || a - b;
	if (documents.length <= most) return Array.from(documents).sort(better);
	// a heap with the worst of the best on top
	const heap = documents.slice(0, most).sort(better).reverse();
	let worst = scores[heap[0]!]!;
	for (let i = most; i < documents.length; i++) {
		const document = documents[i]!;
		if (scores[document]! < worst || better(document, heap[0]!) >= 0) continue;
		let at = 0;
		for (;;) {
			let child = 2 * at + 1;
			if (child >= most) break;
			if (child + 1 < most && better(heap[child + 1]!, heap[child]!) > 0) child++;
			if (better(heap[child]!, document) <= 0) break;
			heap[at] = heap[child]!;
			at = child;
		}
		heap[at] = document;
		worst = scores[heap[0]!]!;
	}
	return Array.from(heap).sort(better);
}
