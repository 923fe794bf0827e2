import { Reader, unseal } from '../engine/bytes.ts';
import { type Entry, FACETS, type Facet } from '../engine/entry.ts';
import type { Column, Columns } from '../engine/facets.ts';
import { MAGIC, reversed, SHARD_VERSION, TERMS_A_FILE, TEXTS_A_FILE } from './shards.ts';
import { readColumn } from '../engine/tables.ts';

export type FetchShard = (name: string) => Promise<Uint8Array>;

/** A term of the record with how many documents hold it. */
export interface Word {
	text: string;
	/** its number among all terms */
	term: number;
	frequency: number;
}

/** The documents that hold a term, ascending, with their impacts. */
interface Holders {
	documents: Uint32Array;
	impacts: Uint8Array;
}

interface Manifest {
	documents: number;
	terms: number;
	/** the first term of each words file, and of each endings file, reversed */
	firsts: string[];
	lasts: string[];
	/** the first term of each postings file, one more for the end; and how many postings it holds */
	postingStarts: number[];
	postingCounts: number[];
	/** the facets that have values */
	facets: ReadonlySet<Facet>;
}

function readManifest(reader: Reader): Manifest {
	const documents = reader.number();
	const terms = reader.number();
	const firsts = reader.strings();
	const lasts = reader.strings();
	const postingStarts = [0];
	const postingCounts: number[] = [];
	for (let i = reader.number(); i > 0; i--) {
		postingStarts.push(postingStarts.at(-1)! + reader.number());
		postingCounts.push(reader.number());
	}
	const facets = new Set(FACETS.filter(() => reader.byte() === 1));
	return { documents, terms, firsts, lasts, postingStarts, postingCounts, facets };
}

/** The files that hold whatever begins with `prefix`, when `firsts` are their first strings. */
function filesFor(firsts: readonly string[], prefix: string): number[] {
	const files: number[] = [];
	for (let i = 0; i < firsts.length; i++) {
		const next = firsts[i + 1];
		const beginsBefore = firsts[i]! <= prefix || firsts[i]!.startsWith(prefix);
		if (beginsBefore && (next === undefined || next >= prefix)) files.push(i);
	}
	return files;
}

/** The files of a sharded record, each fetched once. */
export class ShardFiles {
	readonly manifest: Manifest;
	private readonly fetchShard: FetchShard;
	private readonly fetched = new Map<string, Promise<unknown>>();

	private constructor(manifest: Manifest, fetchShard: FetchShard) {
		this.manifest = manifest;
		this.fetchShard = fetchShard;
	}

	static open(bytes: Uint8Array, fetchShard: FetchShard) {
		const unsealed = unseal(MAGIC, SHARD_VERSION, bytes);
		if (unsealed.kind === 'refused') return unsealed;
		return new ShardFiles(readManifest(new Reader(unsealed.body)), fetchShard);
	}

	/** A file that could not be fetched is asked for again the next time. */
	private once<T>(name: string, read: (bytes: Uint8Array) => T): Promise<T> {
		const known = this.fetched.get(name) as Promise<T> | undefined;
		if (known) return known;
		const reading = this.fetchShard(name).then(read);
		this.fetched.set(name, reading);
		reading.catch(() => this.fetched.delete(name));
		return reading;
	}

	/** The terms in the files that hold those beginning with `prefix`. */
	async wordsAround(prefix: string): Promise<Word[]> {
		const files = filesFor(this.manifest.firsts, prefix).map((file) =>
			this.once(`words/${file}`, (bytes) => {
				const reader = new Reader(bytes);
				const texts = reader.strings();
				return texts.map((text, i): Word => {
					return { text, term: file * TERMS_A_FILE + i, frequency: reader.number() };
				});
			})
		);
		return (await Promise.all(files)).flat();
	}

	/** The terms in the files that hold those ending with `ending`. */
	async endingsAround(ending: string): Promise<Word[]> {
		const files = filesFor(this.manifest.lasts, reversed(ending)).map((file) =>
			this.once(`endings/${file}`, (bytes) => {
				const reader = new Reader(bytes);
				const texts = reader.strings().map(reversed);
				const frequencies = texts.map(() => reader.number());
				return texts.map((text, i): Word => {
					return { text, term: reader.number(), frequency: frequencies[i]! };
				});
			})
		);
		return (await Promise.all(files)).flat();
	}

	/** The postings file that holds `term`, and how many postings come with it. */
	postingsFile(term: number): { file: number; postings: number } {
		const { postingStarts, postingCounts } = this.manifest;
		let low = 0;
		let high = postingCounts.length - 1;
		while (low < high) {
			const middle = (low + high + 1) >>> 1;
			if (postingStarts[middle]! <= term) low = middle;
			else high = middle - 1;
		}
		return { file: low, postings: postingCounts[low] ?? 0 };
	}

	async holders(term: number): Promise<Holders> {
		const { file } = this.postingsFile(term);
		const from = this.manifest.postingStarts[file]!;
		const to = this.manifest.postingStarts[file + 1]!;
		const all = await this.once(`postings/${file}`, (bytes) => {
			const reader = new Reader(bytes);
			const counts = Array.from({ length: to - from }, () => reader.number());
			const holders = counts.map((count): Holders => {
				const documents = new Uint32Array(count);
				for (let i = 0, document = -1; i < count; i++) {
					documents[i] = document += reader.number() + 1;
				}
				return { documents, impacts: new Uint8Array(count) };
			});
			let pair = 0;
			let half = false;
			for (const { impacts } of holders) {
				for (let i = 0; i < impacts.length; i++) {
					if (!half) pair = reader.byte();
					impacts[i] = half ? pair & 15 : pair >> 4;
					half = !half;
				}
			}
			return holders;
		});
		return all[term - from]!;
	}

	async entry(document: number): Promise<Entry> {
		const file = Math.floor(document / TEXTS_A_FILE);
		const entries = await this.once(
			`texts/${file}`,
			(bytes) => JSON.parse(new TextDecoder().decode(bytes)) as Entry[]
		);
		return entries[document % TEXTS_A_FILE]!;
	}

	/** The facets that are needed; the others are empty. */
	async columns(needed: readonly Facet[]): Promise<Columns> {
		const empty: Column = {
			values: [],
			starts: new Uint32Array(this.manifest.documents + 1),
			refs: new Uint16Array(0)
		};
		const columns = FACETS.map(async (facet): Promise<[Facet, Column]> => {
			if (!this.manifest.facets.has(facet) || !needed.includes(facet)) return [facet, empty];
			const read = (bytes: Uint8Array) => readColumn(new Reader(bytes));
			return [facet, await this.once(`facets/${facet}`, read)];
		});
		return Object.fromEntries(await Promise.all(columns)) as Columns;
	}
}
