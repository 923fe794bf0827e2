import { exchangeProclitics } from '../engine/clitics.ts';
import { collect } from '../engine/collection.ts';
import { findTerm, packTerms, termAt } from '../engine/dictionary.ts';
import { type Answer, type Entry, FACETS, type Hit, type SearchOptions } from '../engine/entry.ts';
import { ESTABLISHED, expand, type Expansion, type Vocabulary } from '../engine/expand.ts';
import { divide, wantedBy } from '../engine/facets.ts';
import { fieldsOf, marksIn } from '../engine/highlight.ts';
import { reachOf, type QueryTerm, Tally } from '../engine/match.ts';
import type { Postings } from '../engine/postings.ts';
import { QueryTermMap, Proximity } from '../engine/proximity.ts';
import { shareOf } from '../engine/questions.ts';
import { parseQuery, type Query, type Token } from '../engine/query.ts';
import { AS_TYPED, best, FEW, finalScore, LIMIT, relaxed, queryTermsOf } from '../engine/rank.ts';
import { type FetchShard, ShardFiles, type Word } from './shard-files.ts';
import { suggest } from '../engine/suggest.ts';

/** Texts fetched for re-ranking; each costs about 2 kB. Phrases and exclusions are looked for here. */
const RERANKED = 40;
const RERANKED_EXACTING = 64;
/** Postings fetched for one word: about as many bytes, compressed. */
const POSTINGS_A_WORD = 24_000;
/** A word in more documents than this, and in this share of them, is left to re-ranking. */
const COMMON = 5_000;
const COMMON_SHARE = 0.08;
/** Letters that find the files in which a word's neighbours are. */
const EDGE = 2;

/** Candidates with their texts, indexed for themselves. */
interface Bench {
	entries: Map<number, Entry>;
	proximity: Proximity;
	termMap: QueryTermMap;
	queryTerms: QueryTerm[];
	/** a document's number in the bench */
	place: Map<number, number>;
	collection: ReturnType<typeof collect>;
}

/**
 * The same search over files fetched as needed. It differs from the index in memory in this: a
 * misspelling must leave the first two letters or the last two; of many terms that a word may stand
 * for, the likeliest are looked up; words in very many documents only rank; and 40 candidates are
 * re-ranked instead of 200 (64 when a phrase or an exclusion must be checked in their texts, which
 * `total` then cannot know of the others). On a record of one file each there is no difference but
 * the last.
 */
export class ShardedIndex {
	private readonly files: ShardFiles;
	private readonly tally: Tally;
	private latest: Promise<unknown> = Promise.resolve();

	constructor(files: ShardFiles) {
		this.files = files;
		this.tally = new Tally(files.manifest.documents);
	}

	/** One search at a time: they share their scores. */
	search(text: string, options: SearchOptions = {}): Promise<Answer> {
		const answer = this.latest.then(() => this.find(text, options));
		this.latest = answer.catch(() => undefined);
		return answer;
	}

	private async find(text: string, options: SearchOptions): Promise<Answer> {
		const query = parseQuery(text, options.prefix ?? true);
		const vocabulary = await this.vocabularyFor(query);
		const { documents } = this.files.manifest;
		const queryTerms = queryTermsOf(query, documents, (token, forgive) =>
			this.affordable(vocabulary, expand(vocabulary, token, forgive))
		);
		const counted = options.facets ?? true;
		const filtered = FACETS.filter(
			(facet) =>
				options.filters?.[facet]?.length || query.filters.some((one) => one.facet === facet)
		);
		const [columns, matches] = await Promise.all([
			this.files.columns(counted ? FACETS : filtered),
			this.match(query, vocabulary, queryTerms)
		]);
		const wanted = wantedBy(columns, options.filters ?? {}, query.filters);
		const { kept, facets } = divide(columns, matches, wanted, counted);
		const offset = Math.max(0, options.offset ?? 0);
		const limit = Math.max(0, options.limit ?? LIMIT);
		const exacting = query.phrases.length + query.excluded.length > 0;
		const most = Math.max(exacting ? RERANKED_EXACTING : RERANKED, offset + limit);
		const candidates =
			queryTerms.length === 0
				? Array.from(kept.subarray(0, most))
				: best(kept, this.tally.scores, most);
		const bench = await this.bench(vocabulary, queryTerms, candidates);
		const fitting = candidates.filter((document) => fits(query, bench, document));
		const ranked = fitting.map((document) => {
			const entry = bench.entries.get(document)!;
			const near = bench.proximity.score(bench.place.get(document)!, bench.queryTerms);
			const own = entry.lang !== '' && entry.lang === options.lang;
			const tallied = this.tally.scores[document]!;
			const score = queryTerms.length === 0 ? 0 : finalScore(near, tallied, queryTerms, own);
			return { document, score: score * shareOf(query.asks, entry.kind) };
		});
		ranked.sort((a, b) => b.score - a.score || a.document - b.document);
		const hits = ranked
			.slice(offset, offset + limit)
			.map(({ document, score }) => hitOf(bench, document, score));
		const total = kept.length - (candidates.length - fitting.length);
		const answer: Answer = { hits, total, facets };
		const first = ranked[0];
		const suggestion = suggest(text, query, queryTerms, vocabulary, (term) => {
			const known = findTerm(bench.collection.dictionary, termAt(vocabulary.dictionary, term));
			const place = first && bench.place.get(first.document);
			return known >= 0 && place !== undefined && bench.proximity.holds(place, [known]);
		});
		if (suggestion !== undefined) answer.suggestion = suggestion;
		return answer;
	}

	/** The part of the dictionary that the words of `query` could come from. */
	private async vocabularyFor(query: Query): Promise<LocalVocabulary> {
		const found = await Promise.all(query.tokens.map((token) => this.wordsFor(token)));
		return new LocalVocabulary(found.flat(), this.files.manifest.documents);
	}

	private async wordsFor({ term, unfinished }: Token): Promise<Word[]> {
		const variants = [...exchangeProclitics(term)];
		const beginnings = await Promise.all([
			this.files.wordsAround(unfinished && term.length < EDGE ? term : term.slice(0, EDGE)),
			...variants.map((variant) => this.files.wordsAround(variant))
		]);
		const words = beginnings.flat();
		const known = words.some(({ text, frequency }) =>
			unfinished ? text.startsWith(term) : text === term && frequency >= ESTABLISHED
		);
		if (known || term.length <= EDGE) return words;
		return [...words, ...(await this.files.endingsAround(term.slice(-EDGE)))];
	}

	/** The likeliest terms of an expansion, as far as fetching their postings goes. */
	private affordable(vocabulary: LocalVocabulary, expansion: Expansion): Expansion {
		const { terms, weights } = expansion;
		const order = Array.from(terms.keys()).sort(
			(a, b) =>
				weights[b]! - weights[a]! ||
				vocabulary.frequency(terms[b]!) - vocabulary.frequency(terms[a]!) ||
				terms[a]! - terms[b]!
		);
		const chosen = new Set<number>();
		let cost = 0;
		const kept = order.filter((i) => {
			const { file, postings } = this.files.postingsFile(vocabulary.numberOf(terms[i]!));
			if (chosen.has(file)) return true;
			if (chosen.size > 0 && cost + postings > POSTINGS_A_WORD) return false;
			chosen.add(file);
			cost += postings;
			return true;
		});
		return {
			...expansion,
			begun: undefined,
			terms: Uint32Array.from(kept, (i) => terms[i]!),
			weights: Float32Array.from(kept, (i) => weights[i]!)
		};
	}

	private async match(
		{ asks }: Query,
		vocabulary: LocalVocabulary,
		queryTerms: readonly QueryTerm[]
	): Promise<Uint32Array> {
		const { documents } = this.files.manifest;
		if (queryTerms.length === 0) return Uint32Array.from({ length: documents }, (_, i) => i);
		const reach = ({ expansion }: QueryTerm) =>
			expansion.terms.reduce((sum, term) => sum + vocabulary.frequency(term), 0);
		const told = queryTerms.filter(({ expansion }) => expansion.terms.length > 0);
		told.sort((a, b) => reach(a) - reach(b));
		const common = Math.max(COMMON, documents * COMMON_SHARE);
		const telling = told.filter((queryTerm, i) => i === 0 || reach(queryTerm) <= common);
		const postings = await this.postingsOf(vocabulary, telling);
		telling.sort((a, b) => reachOf(postings, a) - reachOf(postings, b));
		const { tally } = this;
		tally.add(postings, telling, true);
		const complete = tally.covering(telling.length);
		if (telling.length <= 1 || complete.length >= FEW) return complete;
		if (!asks) {
			const bench = await this.bench(vocabulary, queryTerms, [...complete]);
			const asTyped = [...bench.place.values()].some(
				(place) => bench.proximity.quality(place, bench.queryTerms) >= AS_TYPED
			);
			if (asTyped) return complete;
		}
		tally.add(postings, telling, false);
		return relaxed(tally, telling.length);
	}

	/** Postings by the numbers of `vocabulary`, of the terms that the words of a query need. */
	private async postingsOf(
		vocabulary: LocalVocabulary,
		queryTerms: readonly QueryTerm[]
	): Promise<Postings> {
		const needed = [...new Set(queryTerms.flatMap(({ expansion }) => [...expansion.terms]))];
		needed.sort((a, b) => a - b);
		const holders = await Promise.all(
			needed.map((term) => this.files.holders(vocabulary.numberOf(term)))
		);
		const starts = new Uint32Array(vocabulary.dictionary.size + 1);
		needed.forEach((term, i) => (starts[term + 1] = holders[i]!.documents.length));
		for (let i = 1; i < starts.length; i++) starts[i]! += starts[i - 1]!;
		const documents = new Uint32Array(starts.at(-1)!);
		const impacts = new Uint8Array(documents.length);
		needed.forEach((term, i) => {
			documents.set(holders[i]!.documents, starts[term]);
			impacts.set(holders[i]!.impacts, starts[term]);
		});
		return { starts, documents, impacts };
	}

	/** Fetches the texts of `documents` and indexes them for themselves. */
	private async bench(
		vocabulary: LocalVocabulary,
		queryTerms: readonly QueryTerm[],
		documents: readonly number[]
	): Promise<Bench> {
		const fetched = await Promise.all(documents.map((document) => this.files.entry(document)));
		const collection = collect(fetched);
		const termMap = new QueryTermMap(collection.dictionary.size);
		const local = queryTerms.map(({ expansion, idf }): QueryTerm => {
			const pairs = Array.from(expansion.terms, (term, i) => ({
				term: findTerm(collection.dictionary, termAt(vocabulary.dictionary, term)),
				weight: expansion.weights[i]!
			})).filter(({ term }) => term >= 0);
			const terms = Uint32Array.from(pairs, ({ term }) => term);
			const weights = Float32Array.from(pairs, ({ weight }) => weight);
			return { expansion: { ...expansion, begun: undefined, terms, weights }, idf };
		});
		termMap.set(local);
		return {
			entries: new Map(documents.map((document, i) => [document, fetched[i]!])),
			proximity: new Proximity(collection.collection, termMap),
			termMap,
			queryTerms: local,
			place: new Map(documents.map((document, i) => [document, i])),
			collection
		};
	}
}

/** The fetched part of the dictionary, numbered for itself. */
class LocalVocabulary implements Vocabulary {
	readonly dictionary;
	readonly documents: number;
	private readonly words: Word[];

	constructor(words: readonly Word[], documents: number) {
		const byText = new Map(words.map((word) => [word.text, word]));
		this.words = [...byText.values()].sort((a, b) => a.term - b.term);
		this.dictionary = packTerms(this.words.map(({ text }) => text));
		this.documents = documents;
	}

	frequency = (term: number): number => this.words[term]!.frequency;

	/** A term's number in the whole record. */
	numberOf(term: number): number {
		return this.words[term]!.term;
	}
}

function fits({ phrases, excluded }: Query, bench: Bench, document: number): boolean {
	const { dictionary } = bench.collection;
	const holds = (run: readonly string[]) => {
		const terms = run.map((term) => findTerm(dictionary, term));
		return !terms.includes(-1) && bench.proximity.holds(bench.place.get(document)!, terms);
	};
	return phrases.every(holds) && !excluded.some(holds);
}

function hitOf(bench: Bench, document: number, score: number): Hit {
	const entry = bench.entries.get(document)!;
	const { collection } = bench.collection;
	const marks = marksIn(entry, bench.place.get(document)!, collection, bench.termMap.matches);
	return { id: entry.id, kind: entry.kind, score, fields: fieldsOf(marks), marks, entry };
}

type Opened =
	{ kind: 'index'; index: ShardedIndex } | { kind: 'refused'; reason: 'version' | 'damaged' };

/** Opens what `buildShards` built; `fetchShard` fetches a file by its name and is asked once for each. */
export function openShards(manifest: Uint8Array, fetchShard: FetchShard): Opened {
	const files = ShardFiles.open(manifest, fetchShard);
	if ('kind' in files) return files;
	return { kind: 'index', index: new ShardedIndex(files) };
}
