import type { Span } from '../paragraphs.ts';
import type { Quoted } from '../quotes.ts';
import { sentencesOf } from '../sentences.ts';
import type { Tokens } from '../tokens.ts';
import { readDemand } from './demand-reader.ts';
import { actOf } from './demands.ts';
import { phraseAfter } from './phrase-after.ts';
import { phraseBefore } from './phrase-before.ts';
import type { Proposal } from './proposal.ts';
import { readReported } from './reported-speech.ts';
import { found, namedIn, type Sentence } from './sentence.ts';
import { askerIn, readSilences } from './silence-reader.ts';
import type { Speaker } from './speaker.ts';

/** What is the same for all sentences of a paragraph. */
type Setting = Pick<Sentence, 'document' | 'lexicon' | 'resolver' | 'last'>;

/** What sentences say without quotation marks, and who announced the words that come next. */
interface Said {
	proposals: Proposal[];
	/** The paragraph ended with a colon or told of a statement. */
	announced: Speaker | null;
}

/**
 * Reported speech, demands and silences of a paragraph, sentence by sentence, where no quotation says
 * it already. `announced` is who announced the words of this paragraph in the one before.
 */
export function readSentences(
	setting: Setting,
	paragraph: Span,
	tokens: Tokens,
	quoted: readonly Quoted[],
	announced: Speaker | null
): Said {
	const whole = sentenceAt(setting, paragraph, tokens);
	// Councils should …, where a recommendation was announced.
	if (announced && quoted.length === 0 && actOf(whole.text, setting.lexicon) === 'demand') {
		const demand = found(whole, 'recommendation', { code: 'recommendation' });
		return { proposals: [{ kind: 'demand', ...demand, speaker: announced }], announced: null };
	}
	const said: Said = { proposals: [], announced: null };
	let asker: Speaker | undefined;
	let from = 0;
	let next = 0;
	for (const span of sentencesOf(setting.document, paragraph)) {
		while (next < quoted.length && quoted[next]!.outerEnd <= span.start) next++;
		const quotes = next < quoted.length && quoted[next]!.outerStart < span.end;
		while (from < tokens.length && tokens[from]!.end <= span.start) from++;
		let to = from;
		while (to < tokens.length && tokens[to]!.start < span.end) to++;
		if (from >= to) continue;
		const sentence = sentenceAt(setting, span, tokens.slice(from, to));
		asker = askerIn(sentence) ?? asker;
		const silences = readSilences(sentence, asker);
		said.proposals.push(...silences);
		if (silences.length > 0 || quotes) continue;
		const proposal = readDemand(sentence) ?? readReported(sentence);
		if (proposal) said.proposals.push(proposal);
		if (span.end >= paragraph.end) said.announced = announcerIn(sentence);
	}
	return said;
}

function sentenceAt(setting: Setting, { start, end }: Span, tokens: Tokens): Sentence {
	return { ...setting, start, end, text: setting.document.slice(start, end), tokens };
}

/* No lead-in is longer, in words. */
const MOST_LEADING = 20;

/** And from Chairwoman Jane Doe: From the desk of John Doe, President: */
function leadIn(sentence: Sentence): Speaker | null {
	const { tokens, lexicon } = sentence;
	if (tokens.length > MOST_LEADING || lexicon.capitals === 'nouns') return null;
	for (let i = 1; i < tokens.length; i++) {
		const [before, first, next] = [tokens[i - 1]!, tokens[i]!, tokens[i + 1]];
		if (!first.capital || !next?.capital || before.kind !== 'word' || before.capital) continue;
		const phrase = phraseAfter(sentence, i);
		if (phrase?.from === i && phrase.to - i >= 2) return namedIn(sentence, tokens, phrase);
	}
	return null;
}

/** The report recommends that: … The words come in the next paragraph. */
function announcerIn(sentence: Sentence): Speaker | null {
	const { tokens, text, last, resolver } = sentence;
	const { verbs, issues, statements } = sentence.lexicon;
	const colon = /[:：]\s*$/.test(text);
	if (!colon && !tokens.some(({ form }) => statements.has(form))) return null;
	for (const [i, { kind, form, capital }] of tokens.entries()) {
		if (kind !== 'word' || capital || i === 0) continue;
		if (!verbs.has(form) && !issues.has(form)) continue;
		const announcer = namedIn(sentence, tokens, phraseBefore(sentence, i));
		if (announcer) return announcer;
	}
	return colon ? (leadIn(sentence) ?? resolver.subject(tokens, last)) : null;
}
