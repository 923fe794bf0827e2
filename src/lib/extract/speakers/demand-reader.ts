import type { Attribution } from './attribution.ts';
import { accordingAt } from './clauses.ts';
import { demandCue } from './demands.ts';
import { phraseAfter } from './phrase-after.ts';
import { phraseBefore } from './phrase-before.ts';
import type { Proposal } from './proposal.ts';
import { accordingTo } from './reported-speech.ts';
import { cueAt, found, namedIn, type Sentence } from './sentence.ts';
import type { Speaker } from './speaker.ts';

/** What a sentence demands, and who does; null when it demands nothing. */
export function readDemand(sentence: Sentence): Proposal | null {
	const { text, tokens, lexicon, start } = sentence;
	const words = demandCue(text, lexicon);
	// Behind a colon the demand itself follows.
	if (!words || /[:：]\s*$/.test(text)) return null;
	const cue = cueAt(sentence, start + words.start, start + words.end);
	const at = tokens.findIndex((token) => token.end > cue.start);
	const speaker = words.modal ? sayerOf(sentence, at) : asking(sentence, at);
	const rule = speaker ? 'demand' : 'demand-of-nobody';
	const demand = found(sentence, rule, { code: words.modal ? 'modal' : 'asking' });
	return { kind: 'demand', ...demand, ...(speaker ? { speaker } : {}), cue };
}

/** The subject of the words of asking. */
function asking(sentence: Sentence, at: number): Speaker | null {
	const { tokens, lexicon } = sentence;
	if (lexicon.order === 'verb-first')
		return namedIn(sentence, tokens, phraseAfter(sentence, at + 1));
	// X supports calls for Y: the verb stands before the words of demanding, X before the verb.
	const verb = lexicon.seconds.has(tokens[at - 1]?.form ?? '') ? at - 1 : at;
	return namedIn(sentence, tokens, phraseBefore(sentence, verb));
}

/** Who says what ought to be: before the demand, nearest first; else behind it: …, the Guild said. */
function sayerOf(sentence: Sentence, before: number): Speaker | null {
	const { tokens, lexicon, resolver, last } = sentence;
	const far = (at: number): number => (at < before ? before - at : at + tokens.length);
	for (const i of [...tokens.keys()].sort((a, b) => far(a) - far(b))) {
		const { kind, form, capital } = tokens[i]!;
		if (i === 0 || kind !== 'word' || capital || !lexicon.verbs.has(form)) continue;
		const said: Attribution | null = resolver.sayer(tokens, i, 0, last, 'reported');
		if (said) return said.speaker;
	}
	const according = accordingAt(sentence, 0, 0);
	const phrase = according > 0 ? phraseAfter(sentence, according) : null;
	return phrase && accordingTo(sentence, { from: phrase.from, to: phrase.to }, false);
}
