import type { ReportingLexicon } from '../lexicon/lexicon.ts';
import { BODY_NOUN } from '../lexicon/names.ts';
import type { Token } from '../tokens.ts';
import type { Clause } from './attribution.ts';
import type { Words } from './clauses.ts';
import { isNaming, type Phrase } from './noun-phrase.ts';
import { phraseAfter } from './phrase-after.ts';
import { phraseBefore } from './phrase-before.ts';
import { isPronoun } from './phrase-words.ts';

/** What is asked of a clause to find the subject of a verb in it. */
type Sentence = Pick<Clause, 'tokens' | 'from' | 'lexicon'>;

/** The subject of the verb at `at`: before it, or behind it where a language puts it there. */
export function subjectOf(clause: Sentence, at: number): Phrase | null {
	const { tokens, from, lexicon } = clause;
	const { order } = lexicon;
	// Took him by the arm and said: the verbs that are joined have one subject.
	if (at - 1 > from && lexicon.and.has(tokens[at - 1]!.form)) {
		const main = leading(clause, at - 1);
		if (main && main.to < at - 1 && (isNamingOrPronoun(clause, main) || isHuman(clause, main)))
			return main;
	}
	const perfect = auxiliaryOf(clause, at);
	const own = perfect === null ? null : subjectOfAuxiliary(clause, perfect);
	if (own) return own;
	const told = order === 'verb-first' && lexicon.listeners.test(tokens[at + 1]?.form ?? '');
	const behind = told ? null : phraseAfter(clause, at + 1);
	if (order === 'verb-first' && behind) return withoutObject(clause, at, behind);
	// And took a letter from her bag and said: the subject stands behind the first verb.
	if (order === 'verb-first' && at > from + 2 && /^[وف]/u.test(tokens[at]!.form)) {
		const main = tokens[at - 1]!.kind === 'word' ? phraseAfter(clause, from + 1) : null;
		if (main?.from === from + 1) return main;
	}
	// Hebrew writes "and" together with a second verb: its subject is that of the first.
	if (/^ו\p{Script=Hebrew}/u.test(tokens[at]!.form) && at > from && behind?.from !== at + 1) {
		const main = leading(clause, at);
		if (main) return main;
	}
	const ahead = phraseBefore(clause, at);
	// Äußerte sich Reinders: a reflexive pronoun between them.
	const skips = behind?.from === at + 2 && lexicon.between.has(tokens[at + 1]!.form);
	const close = behind !== null && (behind.from === at + 1 || skips);
	const named = close && begins(tokens[behind.from]!, lexicon);
	// This said the head of the office: what is said stands first, not who says it.
	if (ahead && ahead.to - ahead.from === 1 && lexicon.object.has(tokens[ahead.from]!.form))
		return named ? behind : null;
	const inverted = order === 'free' && named && ahead && isFronted(clause, ahead);
	if (ahead && ahead.from >= from && isSubject(clause, at, ahead) && !inverted) return ahead;
	// Inversion: only what follows the verb at once, as in “sagte die Bürgermeisterin”.
	const next = tokens[at + 1];
	if (!behind || !next || behind.from - at > 2) return null;
	if (order === 'subject-first' && at > from) return null;
	return begins(next, lexicon) || !/\p{Script=Latin}/u.test(next.text) ? behind : null;
}

const isHuman = ({ tokens, lexicon }: Sentence, { to }: Phrase) =>
	lexicon.humans.has(tokens[to - 1]!.form);

function isNamingOrPronoun(clause: Sentence, phrase: Phrase): boolean {
	const first = clause.tokens[phrase.from]!;
	return isNaming(clause, phrase) || isPronoun(first, clause.lexicon);
}

/* No clause has more words between its auxiliary and its participle. */
const BRACKET = 24;

/** The auxiliary of a participle that ends its clause: hat … gesagt; null for any other verb. */
function auxiliaryOf({ tokens, from, lexicon }: Sentence, at: number): number | null {
	if (!lexicon.participle?.test(tokens[at]!.form)) return null;
	for (let i = at - 1; i >= Math.max(from, at - BRACKET); i--) {
		const { kind, form } = tokens[i]!;
		if (kind === 'stop' || kind === 'colon' || kind === 'quotation') return null;
		if (lexicon.and.has(form)) return null;
		if (lexicon.auxiliaries.has(form)) return i;
	}
	return null;
}

/** The subject beside an auxiliary: before it, or behind it where something else stands first. */
export function subjectOfAuxiliary(clause: Sentence, at: number): Phrase | null {
	const { tokens, from, lexicon } = clause;
	const next = tokens[at + 1];
	const behind = next && begins(next, lexicon) ? phraseAfter(clause, at + 1) : null;
	const ahead = at > from ? phraseBefore(clause, at) : null;
	const stands = ahead && ahead.from >= from && !isFronted(clause, ahead);
	return stands ? ahead : behind?.from === at + 1 ? behind : null;
}

/** A word with which somebody is named: a name, an article, a pronoun. */
function begins(token: Token, lexicon: ReportingLexicon): boolean {
	return token.capital || lexicon.determiners.has(token.form) || isPronoun(token, lexicon);
}

/** Behind the first word with an article only what agrees with it belongs to it: the rest is the object. */
function withoutObject({ tokens, lexicon }: Words, verb: number, phrase: Phrase): Phrase {
	if (!lexicon.transitive.has(tokens[verb]!.form)) return phrase;
	for (let i = phrase.from + 1; i < phrase.to; i++) {
		const [noun, word] = [tokens[i - 1]!.form, tokens[i]!.form];
		if (!/^ال.{2}/u.test(noun) || !/^ال.{2}/u.test(word) || lexicon.ofOffice.has(word)) continue;
		const agrees = /(?:ة|ات)$/u.test(noun) ? /ة$/u.test(word) : /(?:ي|ون|ين)$/u.test(word);
		if (!agrees) return { from: phrase.from, to: i };
	}
	return phrase;
}

/** On request said the office; this said the head: what stands before the verb is no subject. */
function isFronted({ tokens, lexicon }: Words, { from }: Phrase): boolean {
	const { determiners, fronting, stops } = lexicon;
	const before = tokens[from - 1]?.form;
	const first = tokens[from]!.form;
	if (determiners.has(first) && before === undefined) return false;
	const preposition = (form = ''): boolean => stops.has(form) && fronting.has(form);
	return preposition(first) || preposition(before);
}

const MOST_CLAUSES = 12;

/** The phrase with which the main clause of a sentence begins, before a token. */
export function leading(clause: Sentence, to: number): Phrase | null {
	const { tokens, from, lexicon } = clause;
	const starts = [from];
	for (let i = from; i < to && starts.length < MOST_CLAUSES; i++)
		if (tokens[i]!.kind === 'comma') starts.push(i + 1);
	let fallback: Phrase | null = null;
	for (const start of starts) {
		const first = tokens[start];
		if (!first || start >= to) break;
		if (lexicon.subordinate.has(first.form) || first.kind !== 'word') continue;
		// Asked by our paper, …
		if (start === from && lexicon.by.has(tokens[start + 1]?.form ?? '')) continue;
		const phrase = phraseAfter(clause, start);
		if (!phrase || phrase.from !== start) continue;
		if (isNaming(clause, phrase)) {
			// Cut after the last capital: “company X doubled down” names X.
			let end = phrase.to;
			while (end > phrase.from && !tokens[end - 1]!.capital) end--;
			return { from: phrase.from, to: end };
		}
		const inMarks =
			tokens[phrase.to]?.kind === 'quotation' && BODY_NOUN.test(tokens[phrase.to - 1]!.form);
		if (phrase.to - phrase.from > 1 || inMarks || isPronoun(first, lexicon)) fallback ??= phrase;
	}
	return fallback;
}

/** Forms that are nouns as often as verbs: the ministry's claim, two critical reports. */
export function isSubject({ tokens, lexicon }: Words, verb: number, phrase: Phrase): boolean {
	const { nounsToo, adjectives, quantifiers } = lexicon;
	const last = tokens[phrase.to - 1]!;
	if (/['’]s?$/u.test(last.text)) return false;
	if (!nounsToo.has(tokens[verb]!.form)) return true;
	if (adjectives.test(last.form) && !last.capital) return false;
	return !quantifiers.has(tokens[phrase.from]!.form) || !/s$/.test(tokens[verb]!.form);
}
