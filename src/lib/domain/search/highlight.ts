import type { Entry, Mark } from './entry.ts';
import { scan } from './fold.ts';

/** Marks each word of `entry` that is `wanted`, by field, position and offset. */
export function marksIn(entry: Entry, wanted: (term: string) => boolean): Mark[] {
	const marks: Mark[] = [];
	const read = (field: Mark['field'], at: number, text: string) =>
		scan(text, (term, start, end) => {
			if (wanted(term)) marks.push({ field, at, start, end });
		});
	read('title', 0, entry.title);
	read('text', 0, entry.text);
	entry.names.forEach((name, at) => read('names', at, name));
	read('source', 0, entry.source);
	entry.tags.forEach((tag, at) => read('tags', at, tag));
	return marks;
}
