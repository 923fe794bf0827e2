import type { Span } from '../paragraphs.ts';
import type { Attribution } from './attribution.ts';
import { isVerb, type Words } from './clauses.ts';
import { confidenceOf, type Rule } from './confidence.ts';
import { isNaming } from './noun-phrase.ts';
import { phraseAfter } from './phrase-after.ts';
import type { QuotationProposal } from './proposal.ts';
import type { SpeakerResolver } from './speaker-resolver.ts';
import type { LastSpeaker, Speaker } from './speaker.ts';

/* Quotations without a cue of their own: who goes on speaking. */

/* Whom words without a cue go to for want of anybody better: the next sentence may know. */
export const WEAK: ReadonlySet<Rule> = new Set(['last-speaker', 'sentence-before']);

/** The paragraph that is read, and who spoke in it so far. */
export interface Here extends Words {
	paragraph: Span;
	/** For each token the first one of its sentence. */
	starts: readonly number[];
	/** Its first word outside of quotation marks; -1 when there is none. */
	firstWord: number;
	attributed: Map<number, Attribution>;
	added: { token: number; proposal: QuotationProposal }[];
	speaker: Speaker | undefined;
}

/** Whoever goes on with a quotation without a cue: who spoke in the paragraph, was announced, or spoke last. */
export function carrierOf(
	token: number,
	here: Here,
	resolver: SpeakerResolver,
	last: LastSpeaker | null,
	announced: Speaker | null,
	topic: Speaker | null
): { speaker: Speaker; rule: Rule } | null {
	if (unnamedBehind(token, here)) return null;
	if (here.speaker) {
		const other = another(token, here, here.speaker, resolver, last);
		if (other) return { speaker: other, rule: 'sentence-before' };
		return { speaker: here.speaker, rule: 'same-paragraph' };
	}
	const first = here.firstWord < 0 || here.firstWord >= token;
	if (first && announced) return { speaker: announced, rule: 'announced' };
	const before = first ? null : (topic ?? subjectBefore(token, here, resolver, last));
	if (before) return { speaker: before, rule: 'sentence-before' };
	if (namesAnother(token, here)) return null;
	return last && { speaker: last.speaker, rule: 'last-speaker' };
}

/** “…,” wrote one: somebody else, whom the text does not name. */
function unnamedBehind(token: number, { tokens, lexicon }: Here): boolean {
	const at = tokens[token + 1]?.kind === 'comma' ? token + 2 : token + 1;
	return isVerb(tokens[at], lexicon) && lexicon.unnamed.has(tokens[at + 1]?.form ?? '');
}

/* A name so close behind a quotation is more likely its speaker’s than that of who spoke last. */
const BEHIND = 6;

/** Whether somebody is named behind the words, who may well say them by a verb that is not known. */
function namesAnother(token: number, { tokens }: Here): boolean {
	if (tokens[token + 1]?.kind !== 'word' || tokens[token]!.ended) return false;
	const behind = tokens.slice(token + 1, token + 1 + BEHIND);
	const end = behind.findIndex(({ kind }) => kind !== 'word');
	return behind
		.slice(1, end < 0 ? BEHIND : end)
		.some(({ capital, text }) => capital && text !== 'I');
}

/** “A,” said Smith. Jones shrugged. “B.”: a sentence of its own between them is about somebody else. */
function another(
	token: number,
	here: Here,
	speaker: Speaker,
	resolver: SpeakerResolver,
	last: LastSpeaker | null
): Speaker | null {
	const { tokens, starts } = here;
	const from = starts[token]!;
	if (from < 1 || token - from > 1) return null;
	const between = tokens.slice(starts[from - 1]!, from);
	if (between.some(({ kind }) => kind === 'quotation')) return null;
	const found = subjectBefore(token, here, resolver, last);
	return found && resolver.isPerson(found) && !isSame(found, speaker) ? found : null;
}

/** One name is the other, or the end of it. */
function isSame({ name: one }: Speaker, { name: other }: Speaker): boolean {
	return one === other || one.endsWith(` ${other}`) || other.endsWith(` ${one}`);
}

/** The person the sentence before is about: Smith disagreed. “No.” */
function subjectBefore(
	token: number,
	here: Here,
	resolver: SpeakerResolver,
	last: LastSpeaker | null
): Speaker | null {
	const { tokens, lexicon, starts } = here;
	const from = starts[token]!;
	const phrase = phraseAfter(here, from > 1 ? starts[from - 1]! : 0);
	if (!phrase) return null;
	const words = tokens.slice(phrase.from, phrase.to);
	const named = isNaming(here, phrase) || words.some(({ form }) => lexicon.persons.has(form));
	return named ? resolver.named(tokens, phrase, last) : null;
}

/** “A.” “B,” she said: the first had to wait for the second. */
export function handBack({ added, attributed }: Here): void {
	for (const [i, { proposal, token }] of added.entries()) {
		const weak = !proposal.speaker || WEAK.has(proposal.rule!);
		const next = added[i + 1];
		if (proposal.use !== 'speech' || !weak || !next) continue;
		const said = attributed.get(next.token);
		if (said?.where !== 'after' || next.token - token > 2) continue;
		const rule = 'next';
		const confidence = confidenceOf(rule);
		Object.assign(proposal, { speaker: said.speaker, rule, confidence, reason: { code: 'next' } });
	}
}
