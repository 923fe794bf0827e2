import type { Span } from '../paragraphs.ts';
import type { Tokens } from '../tokens.ts';
import type { Cue } from './attribution.ts';
import type { Words } from './clauses.ts';
import { confidenceOf, type Rule } from './confidence.ts';
import type { Phrase } from './noun-phrase.ts';
import type { Proposal } from './proposal.ts';
import type { SpeakerResolver } from './speaker-resolver.ts';
import type { LastSpeaker, Speaker } from './speaker.ts';

/** A sentence to be read for what it says without quotation marks. Offsets are those of the whole text. */
export interface Sentence extends Span, Words {
	/** The whole text. */
	document: string;
	/** The words of the sentence. */
	text: string;
	resolver: SpeakerResolver;
	last: LastSpeaker | null;
}

/** Whoever a phrase of a sentence names. */
export function namedIn(
	{ resolver, last }: Sentence,
	tokens: Tokens,
	phrase: Phrase | null
): Speaker | null {
	return resolver.named(tokens, phrase, last);
}

/** The words of a stretch of the whole text, as a cue. */
export function cueAt({ document }: Sentence, start: number, end: number): Cue {
	return { text: document.slice(start, end), start, end };
}

/** What every proposal for a sentence has. */
export function found<R extends Proposal['reason']>(
	{ start, end, text }: Sentence,
	rule: Rule,
	reason: R
): Span & { text: string; rule: Rule; confidence: number; reason: R } {
	return { start, end, text, rule, confidence: confidenceOf(rule), reason };
}
