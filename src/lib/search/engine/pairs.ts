/**
 * Symbols for what stands side by side again and again ("of the", "human rights"), in the manner of
 * Re-Pair (Larsson and Moffat, "Off-line dictionary-based compression", 2000), but many pairs a
 * round: three rounds find most of what one pair a round would.
 */
const ROUNDS = 3;
const PAIRS_A_ROUND = 4000;
/** A pair seen less often costs more to name than it saves. */
const FEWEST = 12;

interface Paired {
	readonly stream: Uint32Array;
	/** symbol `symbols + i` stands for `pairs[2i], pairs[2i + 1]`, both lower than itself */
	readonly pairs: readonly number[];
}

/** Keys of pairs stay exact in a double: 26 bits a symbol. */
const SHIFT = 2 ** 26;

function commonPairs(stream: Uint32Array, symbols: number): number[] {
	const counts = new Uint32Array(symbols);
	for (const symbol of stream) counts[symbol]!++;
	const seen = new Map<number, number>();
	for (let i = 1; i < stream.length; i++) {
		if (counts[stream[i - 1]!]! < FEWEST || counts[stream[i]!]! < FEWEST) continue;
		const key = stream[i - 1]! * SHIFT + stream[i]!;
		seen.set(key, (seen.get(key) ?? 0) + 1);
	}
	return [...seen]
		.filter(([, count]) => count >= FEWEST)
		.sort(([a, x], [b, y]) => y - x || a - b)
		.slice(0, PAIRS_A_ROUND)
		.map(([key]) => key);
}

/** Replaces common pairs in `stream`, whose symbols are below `symbols`. */
export function pairUp(stream: Uint32Array, symbols: number): Paired {
	const pairs: number[] = [];
	for (let round = 0; round < ROUNDS; round++) {
		const first = symbols + pairs.length / 2;
		const names = new Map(commonPairs(stream, first).map((key, i) => [key, first + i]));
		for (const key of names.keys()) pairs.push(Math.floor(key / SHIFT), key % SHIFT);
		const shorter = new Uint32Array(stream.length);
		let length = 0;
		for (let i = 0; i < stream.length; i++) {
			const key = i + 1 < stream.length ? stream[i]! * SHIFT + stream[i + 1]! : -1;
			const name = names.get(key);
			shorter[length++] = name ?? stream[i]!;
			if (name !== undefined) i++;
		}
		stream = shorter.slice(0, length);
	}
	return { stream, pairs };
}

/** What each pair stands for in the end: that of pair `i` is `flat[starts[i], starts[i + 1])`. */
interface Unpaired {
	readonly starts: Uint32Array;
	readonly flat: readonly number[];
}

export function unpair(pairs: ArrayLike<number>, symbols: number): Unpaired {
	const count = pairs.length / 2;
	const starts = new Uint32Array(count + 1);
	const flat: number[] = [];
	for (let i = 0; i < count; i++) {
		for (const symbol of [pairs[2 * i]!, pairs[2 * i + 1]!]) {
			if (symbol < symbols) {
				flat.push(symbol);
			} else {
				const end = starts[symbol - symbols + 1]!;
				for (let k = starts[symbol - symbols]!; k < end; k++) flat.push(flat[k]!);
			}
		}
		starts[i + 1] = flat.length;
	}
	return { starts, flat };
}
