import type { ReportingLexicon } from '../lexicon/lexicon.ts';
import type { Span } from '../paragraphs.ts';
import { tokensOf, type Token, type Tokens } from '../tokens.ts';
import { Antecedents, type Known } from './antecedents.ts';
import { beginsWithRole, isCaseless, nameBehindRole } from './caseless.ts';
import { Discourse } from './discourse.ts';
import type { KnownName, Party } from './known-names.ts';
import { Mentions } from './mentions.ts';
import { nameAmong, withoutPossessive } from './name-phrase.ts';
import { hasCapital, isNaming, textOf, type Range } from './noun-phrase.ts';
import { phraseAfter } from './phrase-after.ts';
import type { CoreferenceRule, Reference, Resolution } from './reference.ts';
import { nameOfRole } from './roles.ts';
import type { LastSpeaker, Speaker } from './speaker.ts';
import { SpeakersNamed } from './speakers-named.ts';

const CASELESS = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
/* No name in quotation marks is longer, in characters. */
const LONGEST_IN_MARKS = 80;

/** Everybody a text names, and who a short name, a pronoun or "the group" stands for at a place. */
export class CoreferenceResolver {
	readonly antecedents: Antecedents;
	readonly #rules: readonly CoreferenceRule<CoreferenceResolver>[];
	readonly #known: Known;

	/** `outside` are the stretches outside of quotation marks: only there does the author name people. */
	constructor(
		text: string,
		outside: readonly Span[],
		lexicon: ReportingLexicon,
		parties: readonly Party[],
		rules: readonly CoreferenceRule<CoreferenceResolver>[]
	) {
		this.#rules = rules;
		const speakers = new SpeakersNamed(text, parties, lexicon);
		const mentions = new Mentions(text, outside, (at) => speakers.parties.at(at), lexicon.humans);
		const discourse = new Discourse(lexicon);
		this.#known = { text, lexicon, mentions, discourse, speakers };
		this.antecedents = new Antecedents(this.#known);
		if (CASELESS.test(text))
			mentions.add(outside.flatMap((span) => personsIn(text, span, lexicon)));
	}

	/** The name of a known party that covers a place, if one does. */
	knownAt(at: number): KnownName | undefined {
		return this.#known.speakers.parties.at(at);
	}

	/** Whether a name is one that the text gives in full, or gives a known party. */
	knows(name: string): boolean {
		return name.includes(' ') || this.#isKnown(name);
	}

	#isKnown(word: string): boolean {
		return (
			this.#known.mentions.full.has(word) || this.#known.speakers.parties.in(word) !== undefined
		);
	}

	/**
	 * The speaker that a phrase names: its title and determiner apart, a surname made whole, a pronoun
	 * or "the group" led back to whoever it stands for. Null when it stands for nobody certain.
	 */
	resolve(
		tokens: Tokens,
		range: Range,
		role: string | undefined,
		last: LastSpeaker | null
	): Resolution | null {
		if (range.from >= range.to) return null;
		const reference = this.#reference(tokens, range, role, last);
		for (const rule of this.#rules) {
			const found = rule.applies(reference) ? rule.resolve(reference, this) : null;
			if (found) return found === 'nobody' ? null : found;
		}
		return null;
	}

	#reference(
		tokens: Tokens,
		{ from, to }: Range,
		role: string | undefined,
		last: LastSpeaker | null
	): Reference {
		const lexicon = this.#known.lexicon;
		const { determiners, possessives, indefinite, hungPronoun } = lexicon;
		const words = tokens.slice(from, to);
		const first = words[0]!;
		const caseless = isCaseless(first);
		const owned = possessives.has(first.form) || indefinite.has(first.form);
		const hung = hungPronoun.exec(first.form)?.[0].replace(/^.*-/, '');
		return {
			...{ tokens, from, to, words, first, role, last, lexicon, caseless },
			head: words.at(-1)!,
			pronoun: words.length === 1 ? (hung ?? first.form) : undefined,
			naming: isNaming({ tokens, lexicon }, { from, to }) && !this.#isNoun(words),
			definite: caseless || (determiners.has(first.form) && !owned)
		};
	}

	/** Der Geschäftsführer: in German the capital of a noun is no sign of a name. */
	#isNoun([first, noun, ...more]: Tokens): boolean {
		const { capitals, determiners } = this.#known.lexicon;
		if (capitals !== 'nouns' || !first || !noun || more.length > 0) return false;
		return determiners.has(first.form) && !this.#known.mentions.full.has(noun.text);
	}

	/** Whoever is described in full: the firm that moved the boxes is not the firm named before. */
	described(tokens: Tokens, { from, to }: Range): Speaker {
		const article = to - from > 1 && this.#known.lexicon.determiners.has(tokens[from]!.form);
		const name = article && hasCapital(tokens, { from: from + 1, to }) ? from + 1 : from;
		return this.#known.speakers.at({ start: tokens[name]!.start, end: tokens[to - 1]!.end });
	}

	/** The name in a quotation, behind the noun that says what bears it: the association “Open Doors”. */
	inMarks({ start, end }: Token, noun: string): Speaker | null {
		const inside = this.#known.text.slice(start, end);
		const from = /^[\s"“”„«»‘’‚]*/u.exec(inside)![0].length;
		const to = inside.length - /[\s"“”„«»‘’‚]*$/u.exec(inside)![0].length;
		if (to <= from || to - from > LONGEST_IN_MARKS) return null;
		return this.#heard(
			this.#known.speakers.at({ start: start + from, end: start + to }),
			noun,
			false
		);
	}

	/** Whoever the phrase names by itself, or describes. */
	named({ words, role, caseless, lexicon }: Reference): Speaker {
		const noun = words.find(({ form }) => !lexicon.determiners.has(form)) ?? words[0]!;
		const known =
			caseless && words.length === 1 ? this.#known.discourse.called(words[0]!.text) : undefined;
		return this.#heard(known ?? this.#byName(words, role), noun.form, caseless);
	}

	#byName(words: Tokens, role: string | undefined): Speaker {
		const monsieur = words[0]!.text === 'M.' && words.length > 1 ? 1 : 0;
		const given = words.slice(monsieur);
		const { from, to, title } = nameAmong(given, this.#known.lexicon, (word) =>
			this.#isKnown(word)
		);
		const called = title && textOf(given, title);
		const start = given[from]!.start;
		const printed = this.#known.text.slice(start, given[to - 1]!.end);
		// In Hebrew a name may end with an apostrophe of its own.
		const name = isCaseless(given[0]!) ? printed : withoutPossessive(printed);
		const short = from === given.length - 1 || !name.includes(' ');
		const full = short ? this.#known.mentions.full.get(name) : undefined;
		return this.#known.speakers.at(
			full ?? { start, end: start + name.length },
			role ?? (monsieur ? 'M.' : called)
		);
	}

	#heard(speaker: Speaker, noun: string, caseless: boolean): Speaker {
		this.#known.discourse.add(speaker, noun, caseless);
		return speaker;
	}
}

/** The deputy mayor, Anat Raz, rejects it: names that stand behind roles, where no capitals show names. */
function personsIn(text: string, span: Span, lexicon: ReportingLexicon): Span[] {
	const tokens = tokensOf(text, span);
	const words = { tokens, lexicon };
	return tokens.flatMap((token, i) => {
		if (token.kind !== 'word' || !beginsWithRole([token])) return [];
		const phrase = phraseAfter(words, i);
		if (phrase?.from !== i) return [];
		const { from, to } = nameOfRole(words, phrase);
		const at = from === i ? from + nameBehindRole(tokens.slice(from, to), lexicon.joins) : from;
		return at > i ? [{ start: tokens[at]!.start, end: tokens[to - 1]!.end }] : [];
	});
}
