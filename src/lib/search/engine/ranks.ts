import type { Writer } from './bytes.ts';

/**
 * Symbols are written by rank, the most frequent first, in as few bytes as the rank allows: a rank
 * below `ONE` is one byte; a head below `TWO`, `THREE` or 256 begins two, three or four.
 */
const ONE = 112;
const TWO = 248;
const THREE = 255;
const TWO_LIMIT = ONE + (TWO - ONE) * 0x100;
const THREE_LIMIT = TWO_LIMIT + (THREE - TWO) * 0x10000;

export function writeRank(writer: Writer, rank: number): void {
	if (rank < ONE) {
		writer.byte(rank);
	} else if (rank < TWO_LIMIT) {
		const rest = rank - ONE;
		writer.byte(ONE + (rest >> 8));
		writer.byte(rest & 0xff);
	} else {
		const wide = rank >= THREE_LIMIT;
		const rest = rank - (wide ? THREE_LIMIT : TWO_LIMIT);
		writer.byte(wide ? THREE : TWO + (rest >> 16));
		if (wide) writer.byte(rest >> 16);
		writer.byte((rest >> 8) & 0xff);
		writer.byte(rest & 0xff);
	}
}

/** The ranks in `bytes` as symbols, `count` of them at most. */
export function readRanks(bytes: Uint8Array, count: number, symbolOf: Uint32Array): Uint32Array {
	const symbols = new Uint32Array(count);
	for (let i = 0, at = 0; i < count && at < bytes.length; i++) {
		let rank = bytes[at++]!;
		if (rank >= THREE) {
			rank = THREE_LIMIT + ((bytes[at]! << 16) | (bytes[at + 1]! << 8) | bytes[at + 2]!);
			at += 3;
		} else if (rank >= TWO) {
			rank = TWO_LIMIT + (((rank - TWO) << 16) | (bytes[at]! << 8) | bytes[at + 1]!);
			at += 2;
		} else if (rank >= ONE) {
			rank = ONE + (((rank - ONE) << 8) | bytes[at++]!);
		}
		symbols[i] = symbolOf[rank]!;
	}
	return symbols;
}

/** How often each symbol occurs, as a power of two: enough to order them by, in few bits. */
export function magnitudes(stream: Uint32Array, symbols: number): Uint8Array {
	const counts = new Uint32Array(symbols);
	for (const symbol of stream) counts[symbol]!++;
	return Uint8Array.from(counts, (count) => 32 - Math.clz32(count));
}

/** Symbols by rank: the greatest magnitude first, then in their own order. */
export function byRank(magnitude: Uint8Array): Uint32Array {
	const next = new Uint32Array(33);
	for (const size of magnitude) next[32 - size]!++;
	let sum = 0;
	for (let i = 0; i < next.length; i++) {
		const count = next[i]!;
		next[i] = sum;
		sum += count;
	}
	const symbolOf = new Uint32Array(magnitude.length);
	for (let symbol = 0; symbol < magnitude.length; symbol++) {
		symbolOf[next[32 - magnitude[symbol]!]!++] = symbol;
	}
	return symbolOf;
}
