import { reportingLexiconOf } from '#lib/extract/lexicon/languages.ts';
import { primary } from './cues.ts';
import { tokensOf } from './tokens.ts';

/** So many words may stand between who says something and the verb of it. */
const BETWEEN = 8;

/**
 * Whether a text has a verb of saying beside one of these names, in the order of its language: before
 * it, or right behind it. Words that report somebody without one may be the reporter's own.
 */
export function isSaidBy(text: string, lang: string, names: readonly string[]): boolean {
	const { verbs, participles } = reportingLexiconOf(primary(lang));
	const words = coresOf(text, lang);
	const places = names.flatMap((name) => placesOf(coresOf(name, lang), words));
	return words.some(
		(word, verb) =>
			(verbs.has(word) || participles.has(word)) &&
			places.some(
				({ from, to }) =>
					(to <= verb && verb - to <= BETWEEN) || (from > verb && from - verb <= BETWEEN / 2)
			)
	);
}

function coresOf(text: string, lang: string): string[] {
	return tokensOf(text, lang).map(({ core }) => core.toLowerCase());
}

/** Where the words of a name stand among others, the end not included. */
function placesOf(name: readonly string[], words: readonly string[]) {
	if (name.length === 0) return [];
	return words.flatMap((_, from) =>
		name.every((word, i) => words[from + i] === word) ? [{ from, to: from + name.length }] : []
	);
}
