import { beginsWithRole, isBareName, isCaseless, nameBehindRole } from './caseless.ts';
import type { Phrases } from './cue-lists.ts';
import type { Cues } from './cue-lists.ts';
import type { Token } from './words.ts';

/** A noun phrase that names somebody, by the indexes of its tokens; `to` is exclusive. */
export interface Phrase {
	from: number;
	to: number;
	/** What stands in apposition to it: a person's role. */
	role?: { from: number; to: number };
}

export const SUBORDINATE: ReadonlySet<string> = new Set(
	'as when while although though because since after before if despite in on at by with during for to from following until once whereas according unlike but and or comme si quand lorsque pendant als wenn weil während nachdem obwohl cuando mientras aunque si toen terwijl omdat hoewel när medan eftersom'.split(
		' '
	)
);

export const LEADING: ReadonlySet<string> = new Set([
	'as',
	'comme',
	'so',
	'wie',
	'como',
	'zo',
	'כך',
	'كما'
]);

export const EITHER =
	/^(?:claims?|demands?|reports?|calls?|comments?|notes?|answers?|posts?|tweets?|repl(?:y|ies)|shares?|promises?|protests?|labels?|brands?|promotes?|regards|markets?|says|thinks|objects|remarks|charges|estimates?|questions?)$/;

export const AUXILIARY =
	/^(?:a|ont|hat|haben|ha|han|heeft|hebben|har|hatte|avait|had|has|have|s'est|n'a)$/;

export function pronounIn(tokens: readonly Token[], verb: number, cues: Cues): Phrase | null {
	const { form } = tokens[verb]!;
	return cues.persons.has(form) || /-(?:il|elle|ils|elles|on)$/.test(form)
		? { from: verb, to: verb + 1 }
		: null;
}

/* No sentence has more words; beyond it the search for its beginning stops. */
const LONGEST = 300;

/** For each token the first one of its sentence, in one pass: every quotation asks for it. */
export function sentenceStarts(tokens: readonly Token[]): number[] {
	const starts: number[] = [];
	let start = 0;
	for (const [index] of tokens.entries()) {
		if (index > 0 && endsSentence(tokens, index - 1)) start = index;
		starts.push(Math.max(start, index - LONGEST));
	}
	return starts;
}

function endsSentence(tokens: readonly Token[], at: number): boolean {
	const { kind, ended } = tokens[at]!;
	const next = tokens[at + 1];
	if (kind === 'stop') return next?.form !== '.';
	// “A.” “B.”: a quotation that ends a sentence ends it outside too; “A.” Jane said does not.
	return kind === 'quotation' && ended && next?.kind === 'quotation';
}

/* For X, this is …: a view only where a sentence begins with it. */
const VIEW = /^(?:pour|para|per|für)$/;

/** The same for the words that lead to whom one follows; `from` is where the sentence begins. */
export function accordingAt(
	tokens: readonly Token[],
	at: number,
	from: number,
	cues: Cues
): number {
	const length = phraseAt(tokens, at, cues.according);
	return length === 1 && at !== from && VIEW.test(tokens[at]!.form) ? 0 : length;
}

/** How many tokens a phrase of the list takes up at a place; 0 when none stands there. */
export function phraseAt(tokens: readonly Token[], at: number, phrases: Phrases): number {
	for (const words of phrases.get(tokens[at]?.form ?? '') ?? [])
		if (words.every((word, i) => tokens[at + i]?.form === word)) return words.length;
	return 0;
}

/* is called, was told: what stands before is not who says it. */
export function isPassive(tokens: readonly Token[], at: number): boolean {
	const before = tokens[at - 1]?.form ?? '';
	const earlier = tokens[at - 2]?.form ?? '';
	if (!/(?:ed|told|said|called|dubbed|written|gesagt)$/.test(tokens[at]!.form)) return false;
	const be = /^(?:is|are|was|were|be|been|being|wurde|wird|werden)$/;
	return be.test(before) || (be.test(earlier) && /ly$|^(?:not|also|also)$/.test(before));
}

/** The mayor, Jane Doe, said; the mayor of the old town, Jane Doe, said: the name stands behind the role. */
export function nameOfRole(tokens: readonly Token[], phrase: Phrase, cues: Cues): Phrase {
	const { from, to } = phrase;
	if (isCaseless(tokens[from]!)) {
		if (!beginsWithRole(tokens.slice(from, to))) return phrase;
		const role = phrase.role ?? betweenCommas(tokens, to);
		if (!role) return phrase;
		const words = tokens.slice(role.from, role.to);
		const at = nameBehindRole(words, cues.joins);
		if (at > 0 && isBareName(words.slice(at)))
			return swapped(phrase, { ...role, from: role.from + at });
		return isBareName(words) ? swapped(phrase, role) : phrase;
	}
	if (!cues.determiners.has(tokens[from]!.form)) return phrase;
	if (tokens[from + 1]?.capital && (cues.capitals !== 'nouns' || to - from > 2)) return phrase;
	if (phrase.role) {
		const name = nameFrom(tokens, phrase.role.from);
		return name?.to === phrase.role.to ? swapped(phrase, name) : phrase;
	}
	for (let i = to; i < tokens.length && i - to < LONGEST_ROLE; i++) {
		const { kind, form, capital } = tokens[i]!;
		if (kind === 'comma') {
			const name = nameFrom(tokens, i + 1);
			const ends = name && tokens[name.to]?.kind !== 'word';
			return ends ? { ...name, role: { from, to: i } } : phrase;
		}
		if (kind !== 'word' || (!capital && (cues.verbs.has(form) || cues.persons.has(form)))) break;
	}
	return phrase;
}

/** What stands between the next two commas, behind the rest of a role. */
function betweenCommas(tokens: readonly Token[], at: number): { from: number; to: number } | null {
	let from = at;
	while (tokens[from]?.kind === 'word' && from - at < LONGEST_ROLE) from++;
	if (tokens[from]?.kind !== 'comma' || from === at) return null;
	let to = from + 1;
	while (tokens[to]?.kind === 'word' && to - from < 6) to++;
	return tokens[to]?.kind === 'comma' ? { from: from + 1, to } : null;
}

/* The words of a role between its noun and the comma before the name. */
const LONGEST_ROLE = 12;

function swapped({ from, to }: Phrase, name: { from: number; to: number }): Phrase {
	return { from: name.from, to: name.to, role: { from, to } };
}

/** Two to four words in capitals, small particles among them. */
function nameFrom(tokens: readonly Token[], from: number): { from: number; to: number } | null {
	let to = from;
	while (to < tokens.length && to - from < 5 && isNamePart(tokens[to]!)) to++;
	const names =
		to - from >= 2 && to - from <= 4 && tokens[from]!.capital && tokens[to - 1]!.capital;
	return names ? { from, to } : null;
}

function isNamePart({ kind, capital, form }: Token): boolean {
	return (
		kind === 'word' &&
		(capital ||
			/^(?:de|da|do|dos|das|des|du|di|dei|della|van|von|der|den|la|el|al|del)$/.test(form))
	);
}

export function isRole(role: string): boolean {
	return role.length < 160 && !/^(?:who|which|whose|\d)/.test(role);
}

export function slice(tokens: readonly Token[], from: number, to: number): string {
	let text = '';
	let end = tokens[from]?.start ?? 0;
	for (const token of tokens.slice(from, to)) {
		text += (token.start > end ? ' ' : '') + token.text;
		end = token.end;
	}
	return text;
}

export function round(value: number): number {
	return Math.round(value * 100) / 100;
}
