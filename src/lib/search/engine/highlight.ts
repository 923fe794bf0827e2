import type { Collection } from './collection.ts';
import { type Entry, type Field, FIELDS, type Mark } from './entry.ts';
import { scan } from '#lib/text/fold.ts';

/**
 * Marks each word of `entry` whose term is wanted. The index and this walk read the same words in
 * the same order, so word `n` of a field is the `n`th number in the index: only fields that hold a
 * wanted term are read, and no term is looked up.
 */
export function marksIn(
	entry: Entry,
	document: number,
	collection: Collection,
	wanted: Int32Array
): Mark[] {
	const { forward, starts, refStarts, refs, valueStarts, valueTerms } = collection;
	const marks: Mark[] = [];
	const read = (
		field: Field,
		at: number,
		text: string,
		terms: ArrayLike<number>,
		from: number,
		to: number
	) => {
		while (to > from && wanted[terms[to - 1]!] === 0) to--;
		if (from === to) return;
		let word = from;
		scan(text, (_, start, end) => {
			if (word < to && wanted[terms[word]!] !== 0) marks.push({ field, at, start, end });
			word++;
		});
	};
	const title = starts[2 * document]!;
	const text = starts[2 * document + 1]!;
	read('title', 0, entry.title, forward, title, text);
	read('text', 0, entry.text, forward, text, starts[2 * document + 2]!);
	const values = { names: entry.names, source: [entry.source], tags: entry.tags };
	(['names', 'source', 'tags'] as const).forEach((field, nth) => {
		const first = refStarts[3 * document + nth]!;
		values[field].forEach((value, at) => {
			const ref = refs[first + at]!;
			read(field, at, value, valueTerms, valueStarts[ref]!, valueStarts[ref + 1]!);
		});
	});
	return marks;
}

/** The fields that hold a mark, in the order of FIELDS. */
export function fieldsOf(marks: readonly Mark[]): Field[] {
	return FIELDS.filter((field) => marks.some((mark) => mark.field === field));
}
