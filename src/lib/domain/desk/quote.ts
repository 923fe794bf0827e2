import { canonical, cutsWord } from '../text.ts';

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
	const times = timesIn(canonical(text), quote);
	// The text up to the end of the selection ends with the quotation: so many stand up to there.
	const upTo = timesIn(canonical(text.slice(0, to)), quote);
	return times > 1
		? { kind: 'quote', text: quote, occurrence: upTo }
		: { kind: 'quote', text: quote };
}

/** How often words stand in a text, overlapping places counted, as the proof counts them. */
function timesIn(text: string, words: string): number {
	let times = 0;
	for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) times++;
	return times;
}
