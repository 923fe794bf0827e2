import type { Attribution } from './attribution.ts';
import { isCaseless } from './caseless.ts';
import { accordingAt, isSaying } from './clauses.ts';
import type { Rule } from './confidence.ts';
import { actOf } from './demands.ts';
import type { Phrase, Range } from './noun-phrase.ts';
import { phraseAfter } from './phrase-after.ts';
import type { Proposal } from './proposal.ts';
import { cueAt, found, namedIn, type Sentence } from './sentence.ts';
import type { Speaker } from './speaker.ts';

/** What a sentence reports that somebody said; null when it reports nothing. */
export function readReported(sentence: Sentence): Proposal | null {
	for (const [i] of sentence.tokens.entries()) {
		const reported = byAccording(sentence, i) ?? byVerb(sentence, i);
		if (reported) return reported;
	}
	return null;
}

/** According to X; according to the report, of whoever made it. */
export function accordingTo(sentence: Sentence, phrase: Phrase, named: boolean): Speaker | null {
	const { tokens, lexicon } = sentence;
	const document = lexicon.documents.test(tokens[phrase.to - 1]!.form);
	if (!named && !document) return null;
	const speaker = namedIn(sentence, tokens, phrase);
	return named || (speaker && speaker.start < tokens[phrase.from]!.start) ? speaker : null;
}

function byAccording(sentence: Sentence, at: number): Proposal | null {
	const { tokens } = sentence;
	const length = tokens[at]!.kind === 'word' ? accordingAt(sentence, at, 0) : 0;
	const phrase = length > 0 ? phraseAfter(sentence, at + length) : null;
	if (!phrase) return null;
	const words = tokens.slice(phrase.from, phrase.to);
	const named = words.some((word) => word.capital || isCaseless(word));
	// A role between commas; what follows the only comma is what is said.
	const bare = phrase.role && tokens[phrase.role.to]?.kind !== 'comma';
	const speaker = accordingTo(
		sentence,
		bare ? { from: phrase.from, to: phrase.to } : phrase,
		named
	);
	const cue = { from: at, to: at + length };
	return speaker && reported(sentence, speaker, cue, 'reported-according', { code: 'according' });
}

function byVerb(sentence: Sentence, at: number): Proposal | null {
	if (!isSaying(sentence, at)) return null;
	const { tokens, resolver, last } = sentence;
	const left = tokens.length - at;
	// …, the Guild said.
	const final =
		left < 4 && tokens.slice(Math.max(0, at - 9), at).some(({ kind }) => kind === 'comma');
	if (!final && !(left >= 4 && goesOn(sentence, at))) return null;
	const said: Attribution | null = resolver.sayer(tokens, at, 0, last, 'reported');
	if (!said) return null;
	const reason = { code: 'reported', parameters: { how: said.how } } as const;
	return reported(sentence, said.speaker, { from: at, to: at + 1 }, 'reported', reason);
}

/** A clause follows the verb: that, a subject, or somebody who is told. */
function goesOn({ tokens, lexicon }: Sentence, verb: number): boolean {
	const { form, capital } = tokens[verb + 1]!;
	const { determiners, groups, opensClause, order, persons, told } = lexicon;
	return (
		told.has(tokens[verb]!.form) ||
		order === 'verb-first' ||
		capital ||
		[determiners, groups, persons, opensClause].some((words) => words.has(form))
	);
}

function reported(
	sentence: Sentence,
	speaker: Speaker,
	{ from, to }: Range,
	rule: Rule,
	reason: Proposal['reason']
): Proposal {
	const { tokens, lexicon, text } = sentence;
	const cue = cueAt(sentence, tokens[from]!.start, tokens[to - 1]!.end);
	const act = actOf(text, lexicon);
	return { kind: 'reported', ...found(sentence, rule, reason), speaker, act, cue };
}
