import { reportingLexiconOf } from '#lib/extract/lexicon/languages.ts';
import type { Words } from '#lib/extract/speakers/clauses.ts';
import { tokensOf } from '#lib/extract/tokens.ts';

/** The words of a clause, and the place of each bar in it: Jane Holt | said. */
export function wordsAt(marked: string, language = 'en'): Words & { places: number[] } {
	const parts = marked.split('|');
	const text = parts.join('');
	const tokens = tokensOf(text, { start: 0, end: text.length });
	let read = 0;
	const places = parts.slice(0, -1).map((part) => {
		read += part.length;
		const at = tokens.findIndex(({ start }) => start >= read);
		return at < 0 ? tokens.length : at;
	});
	return { tokens, lexicon: reportingLexiconOf(language), places };
}
