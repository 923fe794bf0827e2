import type { Cues, Phrases } from './cues.ts';
import type { Phrase } from './phrases.ts';
import type { Token } from './words.ts';

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

/** The mayor, Jane Doe, said: the name stands where the role would. */
export function nameOfRole(tokens: readonly Token[], phrase: Phrase, cues: Cues): Phrase {
	const { role, from, to } = phrase;
	if (!role || !cues.determiners.has(tokens[from]!.form) || tokens[from + 1]?.capital)
		return phrase;
	const name = tokens.slice(role.from, role.to);
	const names =
		name.length >= 2 &&
		name.length <= 4 &&
		name[0]!.capital &&
		name.at(-1)!.capital &&
		name.every(
			({ kind, capital, form }) =>
				kind === 'word' && (capital || /^(?:de|van|von|der|den|la|el|al)$/.test(form))
		);
	return names ? { from: role.from, to: role.to, role: { from, to } } : phrase;
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
