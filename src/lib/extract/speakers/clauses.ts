import type { Phrases, ReportingLexicon } from '../lexicon/lexicon.ts';
import type { Token, Tokens } from '../tokens.ts';

/** Words of a text, with those of its language. */
export interface Words {
	tokens: Tokens;
	lexicon: ReportingLexicon;
}

/* No sentence has more words; beyond it the search for its beginning stops. */
const LONGEST = 300;

/** For each token the first one of its sentence, in one pass: every quotation asks for it. */
export function sentenceStarts(tokens: Tokens): number[] {
	const starts: number[] = [];
	let start = 0;
	for (const [index] of tokens.entries()) {
		if (index > 0 && endsSentence(tokens, index - 1)) start = index;
		starts.push(Math.max(start, index - LONGEST));
	}
	return starts;
}

function endsSentence(tokens: Tokens, at: number): boolean {
	const { kind, ended } = tokens[at]!;
	const next = tokens[at + 1];
	if (kind === 'stop') return next?.form !== '.';
	// “A.” “B.”: a quotation that ends a sentence ends it outside too; “A.” Jane said does not.
	return kind === 'quotation' && ended && next?.kind === 'quotation';
}

/** How many tokens a phrase of the list takes up at a place; 0 when none stands there. */
export function phraseAt(tokens: Tokens, at: number, phrases: Phrases): number {
	for (const words of phrases.get(tokens[at]?.form ?? '') ?? [])
		if (words.every((word, i) => tokens[at + i]?.form === word)) return words.length;
	return 0;
}

/** The same for the words that lead to whom one follows; `from` is where the sentence begins. */
export function accordingAt({ tokens, lexicon }: Words, at: number, from: number): number {
	const length = phraseAt(tokens, at, lexicon.according);
	// For X, this is …: a view only where a sentence begins with it.
	return length === 1 && at !== from && lexicon.views.has(tokens[at]!.form) ? 0 : length;
}

/** Is called, was told: what stands before the verb is not who says it. */
export function isPassive({ tokens, lexicon }: Words, at: number): boolean {
	const { passives, be, adverbs, between } = lexicon;
	if (!passives.test(tokens[at]!.form)) return false;
	const before = tokens[at - 1]?.form ?? '';
	const earlier = tokens[at - 2]?.form ?? '';
	return be.has(before) || (be.has(earlier) && (adverbs.test(before) || between.has(before)));
}

/** A finite verb of saying in small letters, and none of a passive. */
export function isSaying(words: Words, at: number): boolean {
	const { kind, form, capital } = words.tokens[at]!;
	return kind === 'word' && !capital && words.lexicon.verbs.has(form) && !isPassive(words, at);
}

/** A finite verb of saying, in small letters; also with the pronoun that hangs on it: dit-elle. */
export function isVerb(
	token: Token | undefined,
	{ verbs, hungPronoun }: ReportingLexicon
): boolean {
	if (token?.kind !== 'word' || token.capital) return false;
	return verbs.has(token.form) || verbs.has(token.form.replace(hungPronoun, ''));
}
