import { findTerm } from './dictionary.ts';
import { likeliest, type Expansion, type Vocabulary } from './expand.ts';
import { scan } from '#lib/text/fold.ts';
import type { QueryTerm } from './match.ts';
import { LONGEST_QUERY, type Query } from './query.ts';

/** What stands for the word less surely than two edits do is another word. */
const LEAST = 0.37;

function weightOf({ dictionary }: Vocabulary, { terms, weights }: Expansion, word: string): number {
	const at = terms.indexOf(findTerm(dictionary, word));
	return at < 0 ? 0 : weights[at]!;
}

/**
 * The query with each unknown word replaced by the term that the best hit holds for it; undefined when
 * every word is known, or the best hit does not hold all of what would be asked then.
 */
export function suggest(
	text: string,
	{ tokens }: Query,
	queryTerms: readonly QueryTerm[],
	vocabulary: Vocabulary,
	inBestHit: (term: number) => boolean
): string | undefined {
	const corrections = new Map<string, string>();
	// All words together are in the best hit, or else the correction says something that nobody said.
	let isPhrase = queryTerms.every(({ expansion }) => [...expansion.terms].some(inBestHit));
	queryTerms.forEach(({ expansion }, i) => {
		if (expansion.formed) return;
		const word = likeliest(vocabulary, expansion, inBestHit);
		if (word !== undefined && weightOf(vocabulary, expansion, word) >= LEAST) {
			corrections.set(tokens[i]!.term, word);
		} else isPhrase = false;
	});
	if (!isPhrase || corrections.size === 0 || text.length > LONGEST_QUERY) return undefined;
	let corrected = '';
	let copied = 0;
	scan(text, (term, start, end) => {
		const correction = corrections.get(term);
		if (correction === undefined) return;
		corrected += text.slice(copied, start) + correction;
		copied = end;
	});
	return corrected + text.slice(copied);
}
