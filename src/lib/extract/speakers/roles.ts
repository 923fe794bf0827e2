import type { ReportingLexicon } from '../lexicon/lexicon.ts';
import { BODY_NOUN, PARTICLES } from '../lexicon/names.ts';
import type { Token, Tokens } from '../tokens.ts';
import { beginsWithRole, isBareName, isCaseless, nameBehindRole } from './caseless.ts';
import type { Words } from './clauses.ts';
import type { Phrase, Range } from './noun-phrase.ts';

/* The words of a role between its noun and the comma before the name, and the letters of all of it. */
const LONGEST_ROLE = 12;
const LONGEST_TEXT = 160;

/** The mayor, Jane Doe, said; the mayor of the old town, Jane Doe, said: the name stands behind the role. */
export function nameOfRole(words: Words, phrase: Phrase): Phrase {
	const { tokens, lexicon } = words;
	const { from, to } = phrase;
	if (isCaseless(tokens[from]!)) return caselessNameOfRole(words, phrase);
	if (!lexicon.determiners.has(tokens[from]!.form)) return phrase;
	// Die Direktorin der Fähre: a noun with what it is of, and no name.
	const noun =
		lexicon.capitals === 'nouns' &&
		(to - from <= 2 || tokens.slice(from + 2, to).some(({ form }) => lexicon.joins.has(form)));
	if (tokens[from + 1]?.capital && !noun) return phrase;
	if (phrase.role) {
		const one = phrase.role.to === phrase.role.from + 1 && tokens[phrase.role.from]!.capital;
		const noun = tokens[to - 1]!.form;
		if (one && (BODY_NOUN.test(noun) || lexicon.humans.has(noun.replace(/s$/, ''))))
			return swapped(phrase, phrase.role);
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
		if (kind !== 'word' || (!capital && (lexicon.verbs.has(form) || lexicon.persons.has(form))))
			break;
	}
	return phrase;
}

function caselessNameOfRole({ tokens, lexicon }: Words, phrase: Phrase): Phrase {
	if (!beginsWithRole(tokens.slice(phrase.from, phrase.to))) return phrase;
	const role = phrase.role ?? betweenCommas(tokens, phrase.to);
	if (!role) return phrase;
	const words = tokens.slice(role.from, role.to);
	const at = nameBehindRole(words, lexicon.joins);
	if (at > 0 && isBareName(words.slice(at)))
		return swapped(phrase, { ...role, from: role.from + at });
	return isBareName(words) ? swapped(phrase, role) : phrase;
}

/** What stands between the next two commas, behind the rest of a role. */
function betweenCommas(tokens: Tokens, at: number): Range | null {
	let from = at;
	while (tokens[from]?.kind === 'word' && from - at < LONGEST_ROLE) from++;
	if (tokens[from]?.kind !== 'comma' || from === at) return null;
	let to = from + 1;
	while (tokens[to]?.kind === 'word' && to - from < 6) to++;
	return tokens[to]?.kind === 'comma' ? { from: from + 1, to } : null;
}

function swapped({ from, to }: Phrase, name: Range): Phrase {
	return { from: name.from, to: name.to, role: { from, to } };
}

/** Two to four words in capitals, small particles among them. */
export function nameFrom(tokens: Tokens, from: number): Range | null {
	const isPart = ({ kind, capital, form }: Token): boolean =>
		kind === 'word' && (capital || PARTICLES.has(form));
	let to = from;
	while (to < tokens.length && to - from < 5 && isPart(tokens[to]!)) to++;
	const names =
		to - from >= 2 && to - from <= 4 && tokens[from]!.capital && tokens[to - 1]!.capital;
	return names ? { from, to } : null;
}

/** Whether words between commas say what a person is, and not what the person did. */
export function isRole(words: string, { endsRole }: ReportingLexicon): boolean {
	return words.length < LONGEST_TEXT && !/^\d/.test(words) && !endsRole.has(words.split(' ')[0]!);
}

/** The words that say what a person is, not what of: mayor, of "mayor of the old town". */
export function roleWords(role: string, { joins }: ReportingLexicon): string[] {
	const words = role.toLowerCase().split(/[^\p{L}\p{M}-]+/u);
	const join = words.findIndex((word, i) => i > 0 && joins.has(word));
	return join < 0 ? words : words.slice(0, join);
}
