import type { ReportingLexicon } from '../lexicon/lexicon.ts';
import type { Tokens } from '../tokens.ts';
import { said, type Attribution, type Clause } from './attribution.ts';
import type { Rule } from './confidence.ts';
import type { CoreferenceResolver } from './coreference.ts';
import { byCueAfter } from './cue-after.ts';
import { byCueBefore } from './cue-before.ts';
import type { Phrase } from './noun-phrase.ts';
import { phraseAfter } from './phrase-after.ts';
import type { LastSpeaker, Speaker } from './speaker.ts';
import { leading, subjectOf } from './subjects.ts';
import { topicOf } from './topics.ts';

const NOBODY: ReadonlyMap<number, Attribution> = new Map();

/** Finds who says the words of a text, from the clause in which they stand. */
export class SpeakerResolver {
	readonly #coreference: CoreferenceResolver;
	readonly #lexicon: ReportingLexicon;

	constructor(coreference: CoreferenceResolver, lexicon: ReportingLexicon) {
		this.#coreference = coreference;
		this.#lexicon = lexicon;
	}

	#clause(tokens: Tokens, last: LastSpeaker | null, from = 0, attributed = NOBODY): Clause {
		const [lexicon, coreference] = [this.#lexicon, this.#coreference];
		return { tokens, from, lexicon, coreference, attributed, last };
	}

	/** The speaker of the quotation at `index` among the tokens of its paragraph, its sentence begins at `from`. */
	attribute(
		tokens: Tokens,
		index: number,
		from: number,
		attributed: ReadonlyMap<number, Attribution>,
		last: LastSpeaker | null
	): Attribution | null {
		const clause = this.#clause(tokens, last, from, attributed);
		const before = byCueBefore(clause, index);
		if (before?.near) return before.found;
		return byCueAfter(clause, index) ?? before?.found ?? this.#subject(clause, index);
	}

	/** No cue at all: the subject of the sentence, as a guess. */
	#subject(clause: Clause, index: number): Attribution | null {
		if (index - clause.from < 3) return null;
		// Where the verb stands first, a word with "and" is one.
		const { order } = this.#lexicon;
		if (order === 'verb-first' && /^[وف]\p{Script=Arabic}/u.test(clause.tokens[clause.from]!.form))
			return null;
		const phrase = leading(clause, index);
		const found = said(clause, phrase, null, 'subject', 'sentence-subject');
		if (!phrase || !found) return null;
		// The importance of this lies in …: no sign that it is anybody.
		if (found.how === 'described' && clause.tokens[phrase.from]!.capital) return null;
		return found.how !== 'named' || this.#coreference.knows(found.speaker.name) ? found : null;
	}

	/** Whom a sentence that only leads to a quotation is about: Smith could not believe it: */
	subject(tokens: Tokens, last: LastSpeaker | null): Speaker | null {
		return this.#subject(this.#clause(tokens, last), tokens.length)?.speaker ?? null;
	}

	/** The person that a sentence without quotation marks is about: whom a pronoun behind it means. */
	topic(tokens: Tokens, from: number, to: number, last: LastSpeaker | null): Speaker | null {
		const clause = this.#clause(tokens.slice(0, to) as Tokens, last, from);
		const phrase = topicOf(clause, to);
		const found = phrase && said(clause, phrase, null, 'subject', 'sentence-subject');
		if (!found) return null;
		if (found.how === 'described') return found.speaker;
		return this.#coreference.antecedents.isPerson(found.speaker) ? found.speaker : null;
	}

	/** The line under a quotation set apart: — Name, role. */
	line(tokens: Tokens, last: LastSpeaker | null): Attribution | null {
		const at = tokens.findIndex(({ text }) => !/^[—–―-]$/.test(text));
		const phrase = at < 0 ? null : phraseAfter({ tokens, lexicon: this.#lexicon }, at);
		if (!phrase) return null;
		// The rest of the line is the role, commas or not.
		const comma = tokens[phrase.to]?.kind === 'comma';
		const whole = comma ? { ...phrase, role: { from: phrase.to + 1, to: tokens.length } } : phrase;
		return said(this.#clause(tokens, last), whole, null, 'line', 'line');
	}

	/** The one who speaks in a sentence without quotation marks, at its verb. */
	sayer(
		tokens: Tokens,
		verb: number,
		from: number,
		last: LastSpeaker | null,
		rule: Rule
	): Attribution | null {
		const clause = this.#clause(tokens, last, from);
		return said(clause, subjectOf(clause, verb), verb, 'before', rule);
	}

	isPerson(speaker: Speaker): boolean {
		return this.#coreference.antecedents.isPerson(speaker);
	}

	/** Whoever a phrase with a relative clause behind it describes. */
	described(tokens: Tokens, phrase: Phrase): Speaker {
		return this.#coreference.described(tokens, phrase);
	}

	/** Whoever a phrase at a place names, without a cue. */
	named(tokens: Tokens, phrase: Phrase | null, last: LastSpeaker | null): Speaker | null {
		const found = said(this.#clause(tokens, last), phrase, null, 'before', 'reported');
		return found?.speaker ?? null;
	}
}
