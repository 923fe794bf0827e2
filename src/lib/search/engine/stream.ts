import { type Reader, Writer } from './bytes.ts';
import { type Numbers, numbers } from './collection.ts';
import { pairUp, unpair } from './pairs.ts';
import { byRank, magnitudes, readRanks, writeRank } from './ranks.ts';

/** Rows of terms: row `i` is `terms[starts[i], starts[i + 1])`. */
export interface Rows {
	readonly starts: Uint32Array;
	readonly terms: Numbers;
}

/** Writes all rows as one stream, a mark after each, common pairs as one symbol. */
export function writeRows(writer: Writer, tables: readonly Rows[], size: number): void {
	const symbols: number[] = [];
	for (const { starts, terms } of tables) {
		for (let row = 0; row + 1 < starts.length; row++) {
			for (let i = starts[row]!; i < starts[row + 1]!; i++) symbols.push(terms[i]!);
			symbols.push(size);
		}
		writer.number(starts.length - 1);
		writer.number(terms.length);
	}
	const { stream, pairs } = pairUp(Uint32Array.from(symbols), size + 1);
	const magnitude = magnitudes(stream, size + 1 + pairs.length / 2);
	const rankOf = new Uint32Array(magnitude.length);
	byRank(magnitude).forEach((symbol, rank) => (rankOf[symbol] = rank));
	writer.all(magnitude);
	for (const part of [pairs, stream]) {
		writer.number(part.length);
		const inner = new Writer();
		for (const symbol of part) writeRank(inner, rankOf[symbol]!);
		writer.all(inner.take());
	}
}

export function readRows(reader: Reader, count: number, size: number): Rows[] {
	const tables = Array.from({ length: count }, () => ({
		starts: new Uint32Array(reader.number() + 1),
		terms: numbers(size, reader.number())
	}));
	const symbolOf = byRank(reader.all());
	const [pairs, stream] = [0, 1].map(() => {
		const length = reader.number();
		return readRanks(reader.all(), length, symbolOf);
	}) as [Uint32Array, Uint32Array];
	const { starts: pairStarts, flat } = unpair(pairs, size + 1);
	const found = Uint32Array.from(flat);
	let next = 0; // in stream
	let from = 0; // in found, the rest of a pair
	let to = 0;
	for (const { starts, terms } of tables) {
		let length = 0;
		for (let row = 1; row < starts.length;) {
			let symbol: number;
			if (from < to) {
				symbol = found[from++]!;
			} else if (next < stream.length) {
				symbol = stream[next++]!;
				if (symbol > size) {
					from = pairStarts[symbol - size - 1]!;
					to = pairStarts[symbol - size]!;
					continue;
				}
			} else {
				symbol = size;
			}
			if (symbol === size) starts[row++] = length;
			else terms[length++] = symbol;
		}
	}
	return tables;
}
