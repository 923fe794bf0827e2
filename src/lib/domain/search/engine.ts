import type { Collection } from './collection.ts';
import { type Dictionary, findTerm } from './dictionary.ts';
import type { Documents } from './documents.ts';
import { type Answer, type Hit, type Index, type SearchOptions } from './entry.ts';
import { Expander } from './expand.ts';
import { type Columns, divide, wantedBy } from './facets.ts';
import { fieldsOf, marksIn } from './highlight.ts';
import { idf, reachOf, type Slot, Tally } from './match.ts';
import { buildPostings, frequency, type Postings } from './postings.ts';
import { Lens, Proximity } from './proximity.ts';
import { parseQuery, type Query } from './query.ts';
import { suggest } from './suggest.ts';

/** Everything that is stored of an index; the rest is worked out from it. */
export interface Contents {
	readonly ids: readonly string[];
	readonly dictionary: Dictionary;
	readonly collection: Collection;
	readonly columns: Columns;
}

/** Re-ranked by nearness: the first this many by what they say. */
const RERANKED = 200;
/** One word is near to nothing: only how well it is met remains to be seen. */
const RERANKED_ALONE = 50;
/** Matches on fewer words are added when those on all are fewer than a page. */
const FEW = 10;
/** What a reader's own language adds to a score of 0 to 2. */
const OWN_LANGUAGE = 0.05;
/** How well its words are met by a document that holds them all, the last one perhaps unfinished. */
const AS_TYPED = 0.86;
const IMPACT_SHARE = 0.3;
const LIMIT = 10;
/** Beyond this many words only those that are not in the dictionary are forgiven. */
const FORGIVEN_WORDS = 8;

export class Engine implements Index {
	readonly contents: Contents;
	readonly documents: Documents | undefined;
	private readonly postings: Postings;
	private readonly expander: Expander;
	private readonly tally: Tally;
	private readonly lens: Lens;
	private readonly proximity: Proximity;

	constructor(contents: Contents, documents: Documents | undefined) {
		const { collection, dictionary } = contents;
		this.contents = contents;
		this.documents = documents;
		const postings = buildPostings(collection);
		this.postings = postings;
		this.expander = new Expander({
			dictionary,
			documents: collection.count,
			frequency: (term) => frequency(postings, term)
		});
		this.tally = new Tally(collection.count);
		this.lens = new Lens(dictionary.size);
		this.proximity = new Proximity(collection, this.lens);
	}

	search(text: string, options: SearchOptions = {}): Answer {
		const query = parseQuery(text, options.prefix ?? true);
		const { columns } = this.contents;
		const slots = this.slotsOf(query);
		this.lens.focus(slots);
		const matches = this.exclude(query, this.require(query, this.match(query, slots)));
		const wanted = wantedBy(columns, options.filters ?? {}, query.filters);
		const { kept, facets } = divide(columns, matches, wanted);
		const offset = Math.max(0, options.offset ?? 0);
		const limit = Math.max(0, options.limit ?? LIMIT);
		const ranked = this.rank(kept, slots, offset + limit, options.lang);
		const hits = ranked
			.slice(offset, offset + limit)
			.map(({ document, score }) => this.hit(document, score));
		const answer: Answer = { hits, total: kept.length, facets };
		const best = ranked[0];
		const suggestion = suggest(text, query, slots, this.expander, (term) =>
			best === undefined ? false : this.occursIn(best.document, term)
		);
		if (suggestion !== undefined) answer.suggestion = suggestion;
		return answer;
	}

	private slotsOf({ tokens }: Query): Slot[] {
		const { count } = this.contents.collection;
		return tokens.map((token) => {
			const expansion = this.expander.expand(token, tokens.length <= FORGIVEN_WORDS);
			return { expansion, idf: idf(count, expansion.frequency) };
		});
	}

	/** Documents that hold all words, or as many as any does; all documents when nothing was typed. */
	private match(query: Query, slots: readonly Slot[]): Uint32Array {
		const { count } = this.contents.collection;
		if (slots.length === 0) return Uint32Array.from({ length: count }, (_, document) => document);
		const { tally, postings } = this;
		const told = slots.filter(({ expansion }) => expansion.terms.length > 0);
		const n = told.length;
		told.sort((a, b) => reachOf(postings, a) - reachOf(postings, b));
		tally.add(postings, told, true);
		const complete = tally.covering(n);
		if (n <= 1 || complete.length >= FEW || this.asTyped(complete, told)) return complete;
		tally.add(postings, told, false);
		let required = n;
		while (required > 1 && tally.reached[required] === 0) required--;
		if (required > 1 && tally.reached[required]! < FEW) required--;
		return tally.covering(required);
	}

	/** Whether one of few documents holds every word as typed: then it is what was meant. */
	private asTyped(documents: Uint32Array, slots: readonly Slot[]): boolean {
		return documents.some((document) => this.proximity.quality(document, slots) >= AS_TYPED);
	}

	private require({ phrases }: Query, matches: Uint32Array): Uint32Array {
		for (const phrase of phrases) {
			const terms = phrase.map((term) => findTerm(this.contents.dictionary, term));
			if (terms.includes(-1)) return new Uint32Array(0);
			matches = matches.filter((document) => this.proximity.holds(document, terms));
		}
		return matches;
	}

	private exclude({ excluded }: Query, matches: Uint32Array): Uint32Array {
		for (const run of excluded) {
			const terms = run.map((term) => findTerm(this.contents.dictionary, term));
			if (terms.includes(-1)) continue;
			matches = matches.filter((document) => !this.proximity.holds(document, terms));
		}
		return matches;
	}

	/** The best `wantedCount` of `matches`, best first; equals in the order of documents. */
	private rank(
		matches: Uint32Array,
		slots: readonly Slot[],
		wantedCount: number,
		lang: string | undefined
	): { document: number; score: number }[] {
		const { tally, proximity } = this;
		if (slots.length === 0) {
			return Array.from(matches.subarray(0, wantedCount), (document) => ({ document, score: 0 }));
		}
		let most = 0;
		for (const { idf } of slots) most += idf;
		const reranked = slots.length === 1 ? RERANKED_ALONE : RERANKED;
		const first = best(matches, tally.scores, Math.max(reranked, wantedCount));
		const { values, starts, refs } = this.contents.columns.language;
		const ranked = first.map((document) => {
			const own =
				starts[document + 1]! > starts[document]! && values[refs[starts[document]!]!] === lang;
			const score =
				proximity.score(document, slots) +
				(IMPACT_SHARE * tally.scores[document]!) / most +
				(own ? OWN_LANGUAGE : 0);
			return { document, score };
		});
		return ranked.sort((a, b) => b.score - a.score || a.document - b.document);
	}

	private hit(document: number, score: number): Hit {
		const { ids, columns, collection } = this.contents;
		const entry = this.documents?.get(document);
		const marks = entry ? marksIn(entry, document, collection, this.lens.slots) : [];
		const { values, starts, refs } = columns.kind;
		const hit: Hit = {
			id: ids[document]!,
			kind: values[refs[starts[document]!]!]!,
			score,
			fields: fieldsOf(marks),
			marks
		};
		if (entry) hit.entry = entry;
		return hit;
	}

	private occursIn(document: number, term: number): boolean {
		return this.proximity.holds(document, [term]);
	}
}

/** The `most` documents of highest score, ties to the lower number, best first. */
function best(documents: Uint32Array, scores: Float32Array, most: number): number[] {
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
