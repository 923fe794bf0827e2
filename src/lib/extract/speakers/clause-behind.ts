import { isSaying, phraseAt, type Words } from './clauses.ts';
import type { Phrase } from './noun-phrase.ts';
import { phraseAfter } from './phrase-after.ts';
import { phraseBefore } from './phrase-before.ts';
import { isSubject } from './subjects.ts';

/* The clause behind a quotation that says who spoke, whichever way round it stands. */

/** How far behind the beginning of the clause its verb may stand, without and with an apposition. */
const REACH = 22;
const APPOSITION_REACH = 45;

/** The subject behind a verb, or the pronoun that hangs on the verb or on a word before it. */
export function invertedSubject(words: Words, at: number, verb: number): Phrase | null {
	const { tokens, lexicon } = words;
	const hung = tokens.slice(at, verb + 1).findIndex(({ form }) => lexicon.hungPronoun.test(form));
	if (hung >= 0) return { from: at + hung, to: at + hung + 1 };
	if (lexicon.persons.has(tokens[verb]!.form)) return { from: verb, to: verb + 1 };
	return phraseAfter(words, behindAddressee(words, behindPlace(words, verb + 1)));
}

/** Sagte hinter ihm seine Anwältin: behind a preposition and what hangs on it, where somebody is named. */
function behindPlace({ tokens, lexicon }: Words, at: number): number {
	const first = tokens[at];
	if (lexicon.order !== 'free' || lexicon.capitals !== 'nouns' || !first) return at;
	if (first.capital || !PREPOSITION.test(first.form)) return at;
	let to = at + 1;
	while (tokens[to]?.kind === 'word' && !tokens[to]!.capital && to - at < 4) {
		if (PRONOUN.test(tokens[to]!.form)) break;
		to++;
	}
	const next = tokens[to + 1];
	const names = next?.kind === 'word' && (next.capital || lexicon.determiners.has(next.form));
	return names ? to + 1 : at;
}

const PREPOSITION =
	/^(?:hinter|vor|neben|nach|am|im|in|an|auf|bei|beim|mit|seit|während|gegenüber)$/u;
const PRONOUN = /^(?:ihm|ihr|ihnen|uns|mir|ihn|sie)$/u;

/** Told the press, told the agency: behind those who were told; the place itself when nobody is. */
function behindAddressee(words: Words, at: number): number {
	const { tokens, lexicon } = words;
	// In an answer: said for her part the mayor.
	const side = phraseAt(tokens, at, lexicon.side);
	if (side > 0) return behindAddressee(words, at + side);
	const form = tokens[at]?.form ?? '';
	const to = lexicon.to.has(form) ? at + 1 : lexicon.dative.has(form) ? at : null;
	const told = to === null ? null : phraseAfter(words, to);
	const next = told && tokens[told.to];
	const named =
		next?.kind === 'word' &&
		(next.capital || lexicon.determiners.has(next.form)) &&
		phraseAfter(words, told!.to);
	return named ? told!.to : at;
}

/** NAME said; NAME, role, said. A new sentence must be short to be about the quotation before it. */
export function namedBefore(
	words: Words,
	at: number,
	fresh: boolean
): { phrase: Phrase; verb: number } | null {
	const { tokens, lexicon } = words;
	const head = phraseAfter(words, at);
	for (let verb = at + 1; verb < tokens.length && verb - at < APPOSITION_REACH; verb++) {
		const { kind, text } = tokens[verb]!;
		const ends = kind === 'stop' || kind === 'quotation' || kind === 'colon';
		if (ends || /^[—–]$/.test(text)) return null;
		if (lexicon.infinitive.has(tokens[verb - 1]!.form)) continue;
		if (!isSaying(words, verb)) continue;
		if (fresh && !isShort(words, verb)) return null;
		const plain = tokens.slice(at, verb).every(({ kind }) => kind === 'word');
		const phrase =
			plain && verb - at < REACH
				? besideVerb(words, at, verb, head)
				: behindApposition(words, at, verb, head);
		if (phrase) return { phrase, verb };
	}
	return null;
}

function besideVerb(words: Words, at: number, verb: number, head: Phrase | null): Phrase | null {
	const phrase = phraseBefore(words, verb);
	const first = phrase && (phrase.from - at <= 4 || !head);
	return first && isSubject(words, verb, phrase) ? phrase : null;
}

function behindApposition(
	words: Words,
	at: number,
	verb: number,
	head: Phrase | null
): Phrase | null {
	const { tokens, lexicon } = words;
	const { between, determiners, as } = lexicon;
	let last = verb - 1;
	while (last > at && tokens[last]!.kind === 'word' && between.has(tokens[last]!.form)) last--;
	if (head && tokens[head.to]?.kind === 'comma') {
		const { from, to } = head;
		if (tokens[last]!.kind === 'comma')
			return last > to + 1 ? { from, to, role: { from: to + 1, to: last } } : head;
		// Name, a role without its second comma said
		if (determiners.has(tokens[to + 1]?.form ?? '') && tokens[from]!.capital)
			return { from, to, role: { from: to + 1, to: verb } };
	}
	const phrase = phraseBefore(words, verb);
	if (!phrase) return null;
	const role = phrase.from - at <= 6 && !tokens[at]!.capital && tokens[phrase.to - 1]!.capital;
	const led = tokens
		.slice(at, phrase.from)
		.every(({ kind, form }) => kind === 'comma' || between.has(form) || as.has(form));
	return role || led ? phrase : null;
}

/** A sentence that only names who spoke: Smith said. Smith said later that day. */
function isShort({ tokens, lexicon }: Words, verb: number): boolean {
	for (let i = verb + 1; i < tokens.length && i - verb < 7; i++) {
		const { kind, form } = tokens[i]!;
		if (kind === 'stop' || kind === 'quotation' || kind === 'comma' || kind === 'colon')
			return true;
		if (lexicon.continues.has(form)) return false;
	}
	return tokens.length - verb < 7;
}
