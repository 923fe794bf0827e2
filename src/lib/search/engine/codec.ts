import { Reader, seal, unseal, Writer } from './bytes.ts';
import type { Collection } from './collection.ts';
import { packTerms, termAt } from './dictionary.ts';
import { openDocuments } from './documents.ts';
import { type Contents, Engine } from './engine.ts';
import { FACETS } from './entry.ts';
import type { Columns } from './facets.ts';
import { readRows, type Rows, writeRows } from './stream.ts';
import {
	readColumn,
	readNumbers,
	readStarts,
	writeColumn,
	writeNumbers,
	writeStarts
} from './tables.ts';

/** "RJIX" */
const MAGIC = 0x524a4958;
/** Grows with every change of the layout; an index of another version is made again, not read. */
const VERSION = 1;

const isNumber = (id: string) => /^(?:0|[1-9]\d{0,8})$/.test(id);

/** Ids that are numbers are written as the steps between them: they are nearly in order. */
function writeIds(writer: Writer, ids: readonly string[]): void {
	const numeric = ids.every(isNumber);
	writer.byte(numeric ? 1 : 0);
	if (!numeric) return writer.strings(ids);
	writer.number(ids.length);
	let before = 0;
	for (const id of ids) {
		const step = Number(id) - before;
		writer.number(step >= 0 ? 2 * step : -2 * step - 1);
		before += step;
	}
}

function readIds(reader: Reader): string[] {
	if (reader.byte() === 0) return reader.strings();
	let before = 0;
	return Array.from({ length: reader.number() }, () => {
		const step = reader.number();
		before += step % 2 === 0 ? step / 2 : -(step + 1) / 2;
		return String(before);
	});
}

/** The index without its documents, in a few bytes a word; compresses further by a third. */
export function serialize({ contents }: { readonly contents: Contents }): Uint8Array {
	const { ids, dictionary, collection, columns } = contents;
	const writer = new Writer();
	writer.strings(Array.from({ length: dictionary.size }, (_, term) => termAt(dictionary, term)));
	const fields = { starts: collection.starts, terms: collection.forward };
	const values = { starts: collection.valueStarts, terms: collection.valueTerms };
	writeRows(writer, [fields, values], dictionary.size);
	writeStarts(writer, collection.refStarts);
	writeNumbers(writer, collection.refs);
	writeIds(writer, ids);
	for (const facet of FACETS) writeColumn(writer, columns[facet]);
	return seal(MAGIC, VERSION, writer.take());
}

function readContents(reader: Reader): Contents {
	const dictionary = packTerms(reader.strings());
	const [fields, values] = readRows(reader, 2, dictionary.size) as [Rows, Rows];
	const refStarts = readStarts(reader);
	const refs = readNumbers(reader, values.starts.length - 1, refStarts.at(-1)!);
	const ids = readIds(reader);
	const columns = Object.fromEntries(FACETS.map((facet) => [facet, readColumn(reader)])) as Columns;
	const collection: Collection = {
		count: ids.length,
		terms: dictionary.size,
		forward: fields.terms,
		starts: fields.starts,
		valueTerms: values.terms,
		valueStarts: values.starts,
		refStarts,
		refs
	};
	return { ids, dictionary, collection, columns };
}

type Loaded = { kind: 'index'; index: Engine } | { kind: 'refused'; reason: 'version' | 'damaged' };

/**
 * Reads what `serialize` wrote and, beside it, what `packDocuments` wrote; without documents an
 * index answers with ids but without entries and marks.
 */
export function load(bytes: Uint8Array, documents?: Uint8Array): Loaded {
	const unsealed = unseal(MAGIC, VERSION, bytes);
	if (unsealed.kind === 'refused') return unsealed;
	const contents = readContents(new Reader(unsealed.body));
	return { kind: 'index', index: new Engine(contents, documents && openDocuments(documents)) };
}
