import { likeliest, type Vocabulary } from './expand.ts';
import { scan } from './fold.ts';
import type { Slot } from './match.ts';
import { LONGEST_QUERY, type Query } from './query.ts';

/**
 * The query with each unknown word replaced by the term that the best hit holds for it, or by the
 * likeliest when it holds none; undefined when every word is known or none can be corrected.
 */
export function suggest(
	text: string,
	{ tokens }: Query,
	slots: readonly Slot[],
	vocabulary: Vocabulary,
	inBestHit: (term: number) => boolean
): string | undefined {
	const corrections = new Map<string, string>();
	slots.forEach(({ expansion }, i) => {
		if (expansion.known) return;
		const word =
			likeliest(vocabulary, expansion, inBestHit) ?? likeliest(vocabulary, expansion, () => true);
		if (word !== undefined) corrections.set(tokens[i]!.term, word);
	});
	if (corrections.size === 0 || text.length > LONGEST_QUERY) return undefined;
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
