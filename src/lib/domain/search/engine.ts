import type { Collection } from './collection.ts';
import { type Dictionary, findTerm } from './dictionary.ts';
import type { Documents } from './documents.ts';
import { type Answer, FIELDS, type Hit, type Index, type SearchOptions } from './entry.ts';
import { Expander } from './expand.ts';
import { type Columns, divide, wantedBy } from './facets.ts';
import { marksIn } from './highlight.ts';
import { idf, type Slot, Tally } from './match.ts';
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
/** Matches on fewer words are added when those on all are fewer than a page. */
const FEW = 10;
/** What a reader's own language adds to a score of 0 to 2. */
const OWN_LANGUAGE = 0.05;
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
		this.expander = new Expander({ dictionary, frequency: (term) => frequency(postings, term) });
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
		const { tally } = this;
		const told = slots.filter(({ expansion }) => expansion.terms.length > 0);
		told.sort((a, b) => this.reach(a) - this.reach(b));
		tally.add(this.postings, told, told.length);
		const byCoverage = new Uint32Array(told.length + 1);
		for (let i = 0; i < tally.touched; i++) byCoverage[tally.coverage[tally.documents[i]!]!]!++;
		let required = told.length;
		let found = byCoverage[required] ?? 0;
		while (required > 1 && found === 0) found += byCoverage[--required]!;
		if (required > 1 && found < FEW) found += byCoverage[--required]!;
		const matches = new Uint32Array(found);
		for (let i = 0, at = 0; i < tally.touched; i++) {
			const document = tally.documents[i]!;
			if (tally.coverage[document]! >= required) matches[at++] = document;
		}
		return matches;
	}

	/** How many postings a slot leads to. */
	private reach({ expansion }: Slot): number {
		let sum = 0;
		for (const term of expansion.terms) sum += frequency(this.postings, term);
		return sum;
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
		const first = best(matches, tally.scores, Math.max(RERANKED, wantedCount));
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
		const { ids, columns, dictionary } = this.contents;
		const entry = this.documents?.get(document);
		const marks = entry
			? marksIn(entry, (term) => {
					const number = findTerm(dictionary, term);
					return number >= 0 && this.lens.slots[number] !== 0;
				})
			: [];
		const { values, starts, refs } = columns.kind;
		const hit: Hit = {
			id: ids[document]!,
			kind: values[refs[starts[document]!]!]!,
			score,
			fields: FIELDS.filter((field) => marks.some((mark) => mark.field === field)),
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
	for (let i = most; i < documents.length; i++) {
		const document = documents[i]!;
		if (better(document, heap[0]!) >= 0) continue;
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
	}
	return Array.from(heap).sort(better);
}
