import type { Collection } from './collection.ts';
import { type Dictionary, findTerm } from './dictionary.ts';
import type { Documents } from './documents.ts';
import { type Answer, type Hit, type Index, type SearchOptions } from './entry.ts';
import { Expander, type Vocabulary } from './expand.ts';
import { type Columns, divide, wantedBy } from './facets.ts';
import { fieldsOf, marksIn } from './highlight.ts';
import { reachOf, type QueryTerm, Tally } from './match.ts';
import { buildPostings, frequency, type Postings } from './postings.ts';
import { QueryTermMap, Proximity } from './proximity.ts';
import { parseQuery, type Query } from './query.ts';
import { shareOf } from './questions.ts';
import { AS_TYPED, best, FEW, finalScore, LIMIT, relaxed, reranked, queryTermsOf } from './rank.ts';
import { suggest } from './suggest.ts';

/** Everything that is stored of an index; the rest is worked out from it. */
export interface Contents {
	readonly ids: readonly string[];
	readonly dictionary: Dictionary;
	readonly collection: Collection;
	readonly columns: Columns;
}

export class Engine implements Index {
	readonly contents: Contents;
	readonly documents: Documents | undefined;
	private readonly postings: Postings;
	private readonly vocabulary: Vocabulary;
	private readonly expander: Expander;
	private readonly tally: Tally;
	private readonly termMap: QueryTermMap;
	private readonly proximity: Proximity;

	constructor(contents: Contents, documents: Documents | undefined) {
		const { collection, dictionary } = contents;
		this.contents = contents;
		this.documents = documents;
		const postings = buildPostings(collection);
		this.postings = postings;
		this.vocabulary = {
			dictionary,
			documents: collection.count,
			frequency: (term) => frequency(postings, term)
		};
		this.expander = new Expander(this.vocabulary);
		this.tally = new Tally(collection.count);
		this.termMap = new QueryTermMap(dictionary.size);
		this.proximity = new Proximity(collection, this.termMap);
	}

	search(text: string, options: SearchOptions = {}): Answer {
		const query = parseQuery(text, options.prefix ?? true);
		const { columns } = this.contents;
		const queryTerms = queryTermsOf(query, columns.kind.starts.length - 1, (token, forgive) =>
			this.expander.expand(token, forgive)
		);
		this.termMap.set(queryTerms);
		const matches = this.exclude(query, this.require(query, this.match(query, queryTerms)));
		const wanted = wantedBy(columns, options.filters ?? {}, query.filters);
		const { kept, facets } = divide(columns, matches, wanted, options.facets ?? true);
		const offset = Math.max(0, options.offset ?? 0);
		const limit = Math.max(0, options.limit ?? LIMIT);
		const ranked = this.rank(kept, query, queryTerms, offset + limit, options.lang);
		const hits = ranked
			.slice(offset, offset + limit)
			.map(({ document, score }) => this.hit(document, score));
		const answer: Answer = { hits, total: kept.length, facets };
		const best = ranked[0];
		const suggestion = suggest(text, query, queryTerms, this.vocabulary, (term) =>
			best === undefined ? false : this.occursIn(best.document, term)
		);
		if (suggestion !== undefined) answer.suggestion = suggestion;
		return answer;
	}

	/** Documents that hold all words, or as many as any does; all documents when nothing was typed. */
	private match(query: Query, queryTerms: readonly QueryTerm[]): Uint32Array {
		const { count } = this.contents.collection;
		if (queryTerms.length === 0)
			return Uint32Array.from({ length: count }, (_, document) => document);
		const { tally, postings } = this;
		const told = queryTerms.filter(({ expansion }) => expansion.terms.length > 0);
		told.sort((a, b) => reachOf(postings, a) - reachOf(postings, b));
		tally.add(postings, told, true);
		const complete = tally.covering(told.length);
		if (
			told.length <= 1 ||
			complete.length >= FEW ||
			(!query.asks && this.asTyped(complete, queryTerms))
		)
			return complete;
		tally.add(postings, told, false);
		return relaxed(tally, told.length);
	}

	/** Whether one of few documents holds every word as typed: then it is what was meant. */
	private asTyped(documents: Uint32Array, queryTerms: readonly QueryTerm[]): boolean {
		return documents.some((document) => this.proximity.quality(document, queryTerms) >= AS_TYPED);
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
		if (excluded.length === 0) return matches;
		const { dictionary, collection } = this.contents;
		const { starts, documents } = this.postings;
		const out = new Uint8Array(collection.count);
		for (const run of excluded) {
			const terms = run.map((term) => findTerm(dictionary, term));
			if (terms.includes(-1)) continue;
			for (let p = starts[terms[0]!]!; p < starts[terms[0]! + 1]!; p++) {
				const document = documents[p]!;
				if (terms.length === 1 || this.proximity.holds(document, terms)) out[document] = 1;
			}
		}
		return matches.filter((document) => out[document] === 0);
	}

	/** The best `wantedCount` of `matches`, best first; equals in the order of documents. */
	private rank(
		matches: Uint32Array,
		{ asks }: Query,
		queryTerms: readonly QueryTerm[],
		wantedCount: number,
		lang: string | undefined
	): { document: number; score: number }[] {
		const { tally, proximity } = this;
		if (queryTerms.length === 0) {
			return Array.from(matches.subarray(0, wantedCount), (document) => ({ document, score: 0 }));
		}
		const first = best(matches, tally.scores, Math.max(reranked(queryTerms), wantedCount));
		const { values, starts, refs } = this.contents.columns.language;
		const ranked = first.map((document) => {
			const isOwn =
				starts[document + 1]! > starts[document]! && values[refs[starts[document]!]!] === lang;
			const near = proximity.score(document, queryTerms);
			const score = finalScore(near, tally.scores[document]!, queryTerms, isOwn);
			return { document, score: score * shareOf(asks, this.kindOf(document)) };
		});
		return ranked.sort((a, b) => b.score - a.score || a.document - b.document);
	}

	private hit(document: number, score: number): Hit {
		const { ids, collection } = this.contents;
		const entry = this.documents?.get(document);
		const marks = entry ? marksIn(entry, document, collection, this.termMap.matches) : [];
		const hit: Hit = {
			id: ids[document]!,
			kind: this.kindOf(document),
			score,
			fields: fieldsOf(marks),
			marks
		};
		if (entry) hit.entry = entry;
		return hit;
	}

	private kindOf(document: number): string {
		const { values, starts, refs } = this.contents.columns.kind;
		return values[refs[starts[document]!]!]!;
	}

	private occursIn(document: number, term: number): boolean {
		return this.proximity.holds(document, [term]);
	}
}
