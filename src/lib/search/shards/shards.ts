import { seal, Writer } from '../engine/bytes.ts';
import { collect } from '../engine/collection.ts';
import { termAt } from '../engine/dictionary.ts';
import { type Entry, FACETS } from '../engine/entry.ts';
import { columnsOf } from '../engine/facets.ts';
import { inOrder } from '../engine/index.ts';
import { buildPostings, frequency, type Postings } from '../engine/postings.ts';
import { writeColumn } from '../engine/tables.ts';

/*
 * The index as static files for records too large to send whole: a reader fetches the parts of the
 * dictionary that what was typed could come from, the postings of the terms found there, and the
 * texts of the best candidates.
 *
 *   manifest     counts, and where the other files begin
 *   words/N      terms in order, with how many documents hold each
 *   endings/N    the same terms by how they end, for words misspelt at the beginning
 *   postings/N   documents and impacts of a run of terms
 *   texts/N      entries, in JSON
 *   facets/NAME  one facet of every document
 */
export const MAGIC = 0x524a5348; // "RJSH"
export const SHARD_VERSION = 1;
export const TERMS_A_FILE = 256;
export const TEXTS_A_FILE = 16;
/** Raw bytes of postings in a file, unless those of one term are more. */
const POSTINGS_A_FILE = 8192;

export const reversed = (term: string) => Array.from(term).reverse().join('');

function writeWords(terms: readonly number[], postings: Postings, nameOf: (t: number) => string) {
	const writer = new Writer();
	writer.strings(terms.map(nameOf));
	for (const term of terms) writer.number(frequency(postings, term));
	return writer;
}

function writePostings(postings: Postings, from: number, to: number): Uint8Array {
	const writer = new Writer();
	for (let term = from; term < to; term++) writer.number(frequency(postings, term));
	for (let term = from; term < to; term++) {
		let before = -1;
		for (let p = postings.starts[term]!; p < postings.starts[term + 1]!; p++) {
			writer.number(postings.documents[p]! - before - 1);
			before = postings.documents[p]!;
		}
	}
	// impacts apart: two to a byte, and alike
	const first = postings.starts[from]!;
	for (let p = first; p < postings.starts[to]!; p += 2) {
		const next = p + 1 < postings.starts[to]! ? postings.impacts[p + 1]! : 0;
		writer.byte((postings.impacts[p]! << 4) | next);
	}
	return writer.take();
}

/** The last term of each postings file: as many terms as fit. */
function divideTerms({ starts }: Postings, terms: number): number[] {
	const ends: number[] = [];
	let from = 0;
	for (let term = 1; term <= terms; term++) {
		// a posting takes about a byte and a half
		if (term < terms && (starts[term + 1]! - starts[from]!) * 1.5 <= POSTINGS_A_FILE) continue;
		ends.push(term);
		from = term;
	}
	return ends;
}

/** All files of the sharded form, by name. */
export function buildShards(entries: readonly Entry[]): Map<string, Uint8Array> {
	const files = new Map<string, Uint8Array>();
	const ordered = inOrder(entries);
	const { dictionary, collection } = collect(ordered);
	const postings = buildPostings(collection);
	const names = Array.from({ length: dictionary.size }, (_, term) => termAt(dictionary, term));
	const manifest = new Writer();
	manifest.number(ordered.length);
	manifest.number(dictionary.size);

	const everyTerm = names.map((_, term) => term);
	const firsts: string[] = [];
	for (let from = 0; from < names.length; from += TERMS_A_FILE) {
		firsts.push(names[from]!);
		const block = everyTerm.slice(from, from + TERMS_A_FILE);
		const writer = writeWords(block, postings, (term) => names[term]!);
		files.set(`words/${firsts.length - 1}`, writer.take());
	}
	manifest.strings(firsts);

	const ends = names.map(reversed);
	everyTerm.sort((a, b) => (ends[a]! < ends[b]! ? -1 : 1));
	const lasts: string[] = [];
	for (let from = 0; from < names.length; from += TERMS_A_FILE) {
		const block = everyTerm.slice(from, from + TERMS_A_FILE);
		lasts.push(ends[block[0]!]!);
		const writer = writeWords(block, postings, (term) => ends[term]!);
		for (const term of block) writer.number(term);
		files.set(`endings/${lasts.length - 1}`, writer.take());
	}
	manifest.strings(lasts);

	const postingEnds = divideTerms(postings, names.length);
	manifest.number(postingEnds.length);
	postingEnds.forEach((end, i) => {
		const from = postingEnds[i - 1] ?? 0;
		manifest.number(end - from);
		manifest.number(postings.starts[end]! - postings.starts[from]!);
		files.set(`postings/${i}`, writePostings(postings, from, end));
	});

	const encoder = new TextEncoder();
	for (let from = 0, i = 0; from < ordered.length; from += TEXTS_A_FILE, i++) {
		const texts = JSON.stringify(ordered.slice(from, from + TEXTS_A_FILE));
		files.set(`texts/${i}`, encoder.encode(texts));
	}
	const columns = columnsOf(ordered);
	for (const facet of FACETS) {
		manifest.byte(columns[facet].values.length > 0 ? 1 : 0);
		const writer = new Writer();
		writeColumn(writer, columns[facet]);
		files.set(`facets/${facet}`, writer.take());
	}
	files.set('manifest', seal(MAGIC, SHARD_VERSION, manifest.take()));
	return files;
}
