import { canonical, cutsWord } from '#lib/text/text.ts';

/** Words selected in a text, as the record quotes them. */
export type Selected =
	| { kind: 'quote'; text: string; occurrence?: number }
	/** Nothing but white space. */
	| { kind: 'empty' };

/**
 * The words of a text from UTF-16 offset `start` to `end` as a quotation: canonical, widened to whole
 * words, with its number where the same words stand several times.
 */
export function quoteAt(text: string, start: number, end: number): Selected {
	let from = Math.max(0, Math.min(start, end));
	let to = Math.min(text.length, Math.max(start, end));
	if (canonical(text.slice(from, to)) === '') return { kind: 'empty' };
	while (/\s/.test(text[from] ?? '')) from++;
	while (/\s/.test(text[to - 1] ?? '')) to--;
	while (cutsWord(text, from)) from--;
	while (cutsWord(text, to)) to++;
	const quote = canonical(text.slice(from, to));
	const { times, upTo } = placesIn(text, quote, to);
	return times > 1
		? { kind: 'quote', text: quote, occurrence: upTo }
		: { kind: 'quote', text: quote };
}

/* A pattern of more words would be slow to make. */
const LONGEST = 2000;
/* The Unicode property, spelled out: by code units, as places are counted, a pattern cannot name it. */
const WHITE_SPACE =
	'[\\t-\\r \\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]+';

/** How often words stand in a text, and how often up to a place; overlapping places counted, as the proof counts them. */
function placesIn(text: string, words: string, to: number): { times: number; upTo: number } {
	if (words.length > LONGEST || text.normalize('NFC') !== text) {
		return {
			times: timesIn(canonical(text), words),
			// The text up to the end of the selection ends with the quotation: so many stand up to there.
			upTo: timesIn(canonical(text.slice(0, to)), words)
		};
	}
	// Looked for where they stand: making the whole text canonical at each selection would hold up the page.
	const escaped = words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
	const pattern = new RegExp(escaped.replaceAll(' ', WHITE_SPACE), 'g');
	const places = { times: 0, upTo: 0 };
	for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
		places.times++;
		if (match.index + match[0].length <= to) places.upTo++;
		pattern.lastIndex = match.index + 1;
	}
	return places;
}

function timesIn(text: string, words: string): number {
	let times = 0;
	for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) times++;
	return times;
}
