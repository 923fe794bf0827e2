import { LEXICONS } from './languages.ts';
import type { LexiconFile } from './lexicon.ts';
import { sourceOf } from './patterns.ts';

type PageList = Exclude<keyof LexiconFile['page'], 'notices' | 'lines'>;

/**
 * The patterns of a list in all languages, as alternatives for a regular expression with the flag u:
 * what stands around an article is not always in its language.
 */
export function alternatives(list: PageList): string {
	const patterns = Object.values(LEXICONS).flatMap(({ page }) => page[list] ?? []);
	return patterns.map(sourceOf).join('|');
}
