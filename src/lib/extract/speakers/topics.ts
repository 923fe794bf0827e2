import { isCaseless } from './caseless.ts';
import type { Words } from './clauses.ts';
import { isNaming, type Phrase, type Range } from './noun-phrase.ts';
import { phraseAfter } from './phrase-after.ts';
import { isPronoun, isVerbal } from './phrase-words.ts';
import { nameFrom } from './roles.ts';
import { leading } from './subjects.ts';

/* Whom a sentence without quotation marks is about: whoever a pronoun in the next one means. */

/* A noun for a person stands behind an article and a word or two. */
const MOST_BEFORE = 4;
/* The words of a role between its noun and the comma before the name. */
const LONGEST_ROLE = 12;
/* What is fronted has no more words before the verb. */
const LONGEST_FRONT = 10;

/** The head of the office is Jane Holt. */
const IS = /^(?:is|was|ist|war|heißt|hieß|est|es|è|é|era)$/;

interface Sentence extends Words {
	from: number;
}

/** The subject of a sentence that ends at a token, where it may be a person. */
export function topicOf(sentence: Sentence, to: number): Phrase | null {
	const { tokens, lexicon, from } = sentence;
	const first = tokens[from];
	if (!first || isCaseless(first)) return null;
	const front = lexicon.order === 'free' && isFront(sentence) ? behindFront(sentence, to) : null;
	// Her husband, Denis, has tried: the noun for a person comes before the name behind it.
	const head = front ? null : phraseAfter(sentence, from);
	const person = head?.from === from ? human(sentence, head) : null;
	const is = head && IS.test(tokens[head.to]?.form ?? '');
	const called = is ? nameFrom(tokens, head.to + 1) : null;
	if (called) return called;
	const behind = person && head ? nameBehind(sentence, head, to) : null;
	if (behind) return behind;
	// His neighbour Clara Dunn: the name closes the phrase.
	const named = person && head && tokens.slice(person.to, head.to).some(({ capital }) => capital);
	if (person && !named && !isPronoun(first, lexicon))
		return { ...person, ...roleOf(head!, person) };
	const led = front ?? leading(sentence, to);
	if (!led) return null;
	return (
		nameBehind(sentence, led, to) ??
		owner(sentence, led) ??
		(isNaming(sentence, led) ? led : human(sentence, led))
	);
}

/** Im Dorf nagelte der Wirt; den Vorschlag hat Obi abgelehnt: what stands first is no subject. */
function isFront({ tokens, lexicon, from }: Sentence): boolean {
	const { form } = tokens[from]!;
	return (
		lexicon.dative.has(form) ||
		lexicon.accusative.has(form) ||
		(lexicon.fronting.has(form) && lexicon.stops.has(form))
	);
}

function behindFront(sentence: Sentence, to: number): Phrase | null {
	const { tokens, lexicon, from } = sentence;
	for (let i = from + 1; i < Math.min(to, from + LONGEST_FRONT); i++) {
		const { kind, capital, form } = tokens[i]!;
		if (kind !== 'word') return null;
		const noun = tokens[i - 1]!.capital && i - 1 > from;
		const pronoun = i === from + 1 && !lexicon.determiners.has(form);
		if (capital || lexicon.determiners.has(form) || !(noun || pronoun)) continue;
		if (lexicon.joins.has(form)) continue;
		const phrase = phraseAfter(sentence, i + 1);
		return phrase && phrase.from <= i + 2 ? phrase : null;
	}
	return null;
}

/** Norland’s head of communications, Rex Farrow, condemned it: the name, where it closes a role. */
function nameBehind({ tokens, lexicon }: Words, { from }: Phrase, to: number): Range | null {
	for (let i = from; i < to && i - from < LONGEST_ROLE; i++) {
		const token = tokens[i]!;
		if (token.kind === 'comma') {
			if (i === from + 1) return null;
			// Ihr Sprecher, der Bäcker Ludwig Orr, stand auf.
			const article = lexicon.determiners.has(tokens[i + 1]?.form ?? '');
			const name = nameFrom(tokens, article ? i + 3 : i + 1);
			return name && tokens[name.to]?.kind === 'comma' ? name : null;
		}
		if (token.kind !== 'word' || isVerbal(token, lexicon) || isPronoun(token, lexicon)) return null;
	}
	return null;
}

/** What stands in apposition to the whole phrase, where the person is all of it. */
const roleOf = ({ to, role }: Phrase, person: Range) =>
	role !== undefined && person.to === to ? { role } : {};

/** The mayor’s reply was short: the mayor. */
function owner({ tokens, lexicon }: Words, { from, to }: Phrase): Range | null {
	const words = tokens.slice(from, Math.min(to, from + MOST_BEFORE));
	const at = words.findIndex(({ form }) => /['’]s$/u.test(form));
	const noun = words[at]?.form.replace(/['’]s$/u, '') ?? '';
	return at > 0 && lexicon.humans.has(noun) ? { from, to: from + at + 1 } : null;
}

/** His wife turned round: the words up to the noun for a person. */
function human({ tokens, lexicon }: Words, { from, to }: Phrase): Range | null {
	if (isPronoun(tokens[from]!, lexicon)) return { from, to };
	const words = tokens.slice(from, Math.min(to, from + MOST_BEFORE));
	const noun = words.findIndex(({ form }) => lexicon.humans.has(form));
	return noun < 1 ? null : { from, to: from + noun + 1 };
}
