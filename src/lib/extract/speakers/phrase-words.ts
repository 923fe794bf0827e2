import type { ReportingLexicon } from '../lexicon/lexicon.ts';
import type { Token } from '../tokens.ts';
import type { Words } from './clauses.ts';

/* What a word does to a noun phrase: it is passed over, ends it, or goes on with it. */

/* Longer than the longest name of a body with its "for" and "of". */
export const LONGEST = 14;

export function isSkipped({ tokens, lexicon }: Words, at: number): boolean {
	const { kind, capital, form } = tokens[at]!;
	if (kind !== 'word' || capital) return false;
	return lexicon.between.has(form) || (form.length > 4 && lexicon.adverbs.test(form));
}

/** Whether the preposition at a place goes on with the phrase before it. */
export function joinsOn({ tokens, lexicon }: Words, at: number): boolean {
	const left = tokens[at - 1];
	if (!left || left.kind !== 'word' || isVerbal(left, lexicon)) return false;
	if (lexicon.between.has(left.form) || lexicon.determiners.has(left.form)) return false;
	return left.capital || lexicon.genitives.has(tokens[at]!.form) || !lexicon.stops.has(left.form);
}

export function isConjunction({ form }: Token, { and, but }: ReportingLexicon): boolean {
	return and.has(form) || but.has(form);
}

/** He, they: a phrase by itself. */
export function isPronoun({ form }: Token, { persons, groups }: ReportingLexicon): boolean {
	return persons.has(form) || groups.has(form);
}

export function isVerbal({ form, capital }: Token, lexicon: ReportingLexicon): boolean {
	return !capital && (lexicon.verbs.has(form) || lexicon.participles.has(form));
}

/** Will Abney, May Lind: no auxiliary, and no month. */
const FIRST_NAMES = /^(?:will|may|june|april)$/;

/** Whether a word ends a phrase; most may also begin a name, unless they begin the text. */
export function isStop({ tokens, lexicon }: Words, at: number, first: boolean): boolean {
	const { form, capital } = tokens[at]!;
	if (!lexicon.stops.has(form) || lexicon.joins.has(form)) return false;
	if (capital && tokens[at + 1]?.capital && FIRST_NAMES.test(form)) return false;
	return !capital || first || form.length <= 4 || lexicon.days.has(form);
}
