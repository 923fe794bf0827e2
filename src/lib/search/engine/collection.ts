import { type Dictionary, packTerms } from './dictionary.ts';
import type { Entry } from './entry.ts';
import { scan } from '#lib/text/fold.ts';

/** Numbers wide enough for `limit` different values. */
export type Numbers = Uint16Array | Uint32Array;
export const numbers = (limit: number, length: number): Numbers =>
	limit <= 0x10000 ? new Uint16Array(length) : new Uint32Array(length);

/**
 * What the documents say, as term numbers. Titles and texts stand in one stream, word by word, so
 * that nearness never reads text again. Names, sources and tags are few and repeat: each distinct
 * string is kept once and referred to.
 */
export interface Collection {
	/** documents */
	readonly count: number;
	/** distinct terms */
	readonly terms: number;
	readonly forward: Numbers;
	/** the title of `d` is `forward[starts[2d], starts[2d + 1])`, its text `[…, starts[2d + 2])` */
	readonly starts: Uint32Array;
	/** the terms of value `v` are `valueTerms[valueStarts[v], valueStarts[v + 1])` */
	readonly valueStarts: Uint32Array;
	readonly valueTerms: Numbers;
	/** names, source and tags of `d`: `refs[refStarts[3d + 0 | 1 | 2], refStarts[… + 1])` */
	readonly refStarts: Uint32Array;
	readonly refs: Numbers;
}

/** Appends without the cost of growing an array of numbers one by one. */
class Stream {
	private numbers = new Uint32Array(1024);
	length = 0;
	push(value: number): void {
		if (this.length === this.numbers.length) {
			const wider = new Uint32Array(this.length * 2);
			wider.set(this.numbers);
			this.numbers = wider;
		}
		this.numbers[this.length++] = value;
	}
	/** A copy, each value through `change`. */
	take(limit: number, change?: Uint32Array): Numbers {
		const copy = numbers(limit, this.length);
		for (let i = 0; i < this.length; i++) {
			copy[i] = change ? change[this.numbers[i]!]! : this.numbers[i]!;
		}
		return copy;
	}
}

/** Reads `entries` in the order given; the caller puts them in order first. */
export function collect(entries: readonly Entry[]): {
	dictionary: Dictionary;
	collection: Collection;
} {
	const known = new Map<string, number>();
	const numberOf = (term: string) => {
		let number = known.get(term);
		if (number === undefined) known.set(term, (number = known.size));
		return number;
	};
	const forward = new Stream();
	const valueTerms = new Stream();
	const refs = new Stream();
	const starts = [0];
	const valueStarts = [0];
	const refStarts = [0];
	const values = new Map<string, number>();
	const refer = (texts: readonly string[]) => {
		for (const text of texts) {
			let value = values.get(text);
			if (value === undefined) {
				values.set(text, (value = values.size));
				scan(text, (term) => valueTerms.push(numberOf(term)));
				valueStarts.push(valueTerms.length);
			}
			refs.push(value);
		}
		refStarts.push(refs.length);
	};
	for (const entry of entries) {
		for (const text of [entry.title, entry.text]) {
			scan(text, (term) => forward.push(numberOf(term)));
			starts.push(forward.length);
		}
		refer(entry.names);
		refer([entry.source]);
		refer(entry.tags);
	}
	const sorted = [...known.keys()].sort();
	const renumber = new Uint32Array(sorted.length);
	sorted.forEach((term, number) => (renumber[known.get(term)!] = number));
	return {
		dictionary: packTerms(sorted),
		collection: {
			count: entries.length,
			terms: sorted.length,
			forward: forward.take(sorted.length, renumber),
			starts: Uint32Array.from(starts),
			valueStarts: Uint32Array.from(valueStarts),
			valueTerms: valueTerms.take(sorted.length, renumber),
			refStarts: Uint32Array.from(refStarts),
			refs: refs.take(values.size)
		}
	};
}
