import type { Reader, Writer } from './bytes.ts';
import { type Numbers, numbers } from './collection.ts';
import type { Column } from './facets.ts';

export function writeNumbers(writer: Writer, values: ArrayLike<number>): void {
	for (let i = 0; i < values.length; i++) writer.number(values[i]!);
}

/** Writes where rows begin as how long each is. */
export function writeStarts(writer: Writer, starts: Uint32Array): void {
	writer.number(starts.length - 1);
	for (let i = 1; i < starts.length; i++) writer.number(starts[i]! - starts[i - 1]!);
}

export function readStarts(reader: Reader): Uint32Array {
	const rows = reader.number();
	const starts = new Uint32Array(rows + 1);
	for (let i = 0; i < rows; i++) starts[i + 1] = starts[i]! + reader.number();
	return starts;
}

export function readNumbers(reader: Reader, limit: number, count: number): Numbers {
	const values = numbers(limit, count);
	for (let i = 0; i < count; i++) values[i] = reader.number();
	return values;
}

export function writeColumn(writer: Writer, { values, starts, refs }: Column): void {
	writer.strings(values);
	writeStarts(writer, starts);
	writeNumbers(writer, refs);
}

export function readColumn(reader: Reader): Column {
	const values = reader.strings();
	const starts = readStarts(reader);
	return { values, starts, refs: readNumbers(reader, values.length, starts.at(-1)!) };
}
