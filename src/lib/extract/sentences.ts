import { SHORTENED } from './lexicon/names.ts';
import type { Span } from './paragraphs.ts';

/* A full stop behind these, or behind an initial, ends no sentence. */
const ABBREVIATION = new RegExp(`(?:^|[\\s("“«„‘'.])(?:\\p{Lu}|${SHORTENED})\\.$`, 'u');

const END = /[.!?…؟。！？]/g;
const CLOSERS = /["'”’»›)\]}״“‘]/;

/** The sentences of a stretch of text; the stops inside abbreviations and numbers end none. */
export function sentencesOf(text: string, { start, end }: Span): Span[] {
	const sentences: Span[] = [];
	let from = start;
	const stretch = text.slice(start, end);
	END.lastIndex = 0;
	for (let match = END.exec(stretch); match; match = END.exec(stretch)) {
		const at = start + match.index;
		let to = at + 1;
		while (to < end && (CLOSERS.test(text[to]!) || /[.!?…؟]/.test(text[to]!))) to++;
		END.lastIndex = to - start;
		if (to < end && !/\s/.test(text[to]!)) continue;
		if (
			to < end &&
			text[at] === '.' &&
			ABBREVIATION.test(text.slice(Math.max(from, at - 9), at + 1))
		)
			continue;
		let next = to;
		while (next < end && /\s/.test(text[next]!)) next++;
		if (next < end && /^\p{Ll}/u.test(text.slice(next, next + 2))) continue;
		sentences.push({ start: from, end: to });
		from = next;
	}
	if (from < end) sentences.push({ start: from, end });
	return sentences;
}
