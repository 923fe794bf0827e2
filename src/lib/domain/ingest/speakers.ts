import { Namer, sure, type Attribution } from './attribution.ts';
import type { Cast, LastSpeaker, Speaker } from './cast.ts';
import { byCueAfter } from './cue-after.ts';
import { byCueBefore } from './cue-before.ts';
import type { Cues } from './cue-lists.ts';
import type { Phrase } from './clauses.ts';
import { phraseAfter } from './phrases.ts';
import { leading, subjectOf } from './subjects.ts';
import type { Token } from './words.ts';

/** Finds who says the words of a text, from the clause in which they stand. */
export class Attributor {
	readonly #namer: Namer;

	constructor(cast: Cast, cues: Cues) {
		this.#namer = new Namer(cast, cues);
	}

	/** The speaker of the quotation at `index` among the tokens of its paragraph, its sentence begins at `from`. */
	attribute(
		tokens: readonly Token[],
		index: number,
		from: number,
		attributed: ReadonlyMap<number, Attribution>,
		last: LastSpeaker | null
	): Attribution {
		const { ended } = tokens[index]!;
		const before = byCueBefore(this.#namer, tokens, from, index, attributed, last);
		if (before && before.near) return before.said;
		const after = byCueAfter(this.#namer, tokens, index, ended, last);
		if (after) return after;
		if (before) return before.said;
		return this.#subject(tokens, from, index, last) ?? { kind: 'none' };
	}

	/** No cue at all: the subject of the sentence, as a guess. */
	#subject(
		tokens: readonly Token[],
		from: number,
		index: number,
		last: LastSpeaker | null
	): Attribution | null {
		if (index - from < 3) return null;
		const phrase = leading(this.#namer, tokens, from, index);
		const said = phrase && this.#namer.said(tokens, phrase, null, 'subject', last, sure.subject);
		if (said?.kind !== 'said') return null;
		// The importance of this lies in …: no sign that it is anybody.
		if (said.how === 'described' && tokens[phrase!.from]!.capital) return null;
		return said.how !== 'named' || this.#namer.cast.knows(said.speaker.name) ? said : null;
	}

	/** Whom a sentence that only leads to a quotation is about: Smith could not believe it: */
	subject(tokens: readonly Token[], last: LastSpeaker | null): Speaker | null {
		const said = this.#subject(tokens, 0, tokens.length, last);
		return said?.kind === 'said' ? said.speaker : null;
	}

	/** The line under a quotation set apart: — Name, role. */
	line(tokens: readonly Token[], last: LastSpeaker | null): Attribution | null {
		let at = 0;
		while (tokens[at] && /^[—–―-]$/.test(tokens[at]!.text)) at++;
		const phrase = phraseAfter(tokens, at, this.#namer.cues);
		if (!phrase) return null;
		// The rest of the line is the role, commas or not.
		const comma = tokens[phrase.to]?.kind === 'comma';
		const whole = comma ? { ...phrase, role: { from: phrase.to + 1, to: tokens.length } } : phrase;
		return this.#namer.said(tokens, whole, null, 'line', last, sure.line);
	}

	/** The one who speaks in a sentence without quotation marks, at its verb. */
	sayer(
		tokens: readonly Token[],
		verb: number,
		from: number,
		last: LastSpeaker | null
	): Attribution | null {
		const phrase = subjectOf(this.#namer, tokens, verb, from);
		return (
			phrase &&
			this.#namer.said(tokens, phrase, { from: verb, to: verb + 1 }, 'before', last, sure.before)
		);
	}

	/** Whoever a phrase with a relative clause behind it describes. */
	described(tokens: readonly Token[], { from, to }: Phrase): Speaker {
		return this.#namer.cast.described(tokens.slice(from, to));
	}

	/** Whoever a phrase at a place names, without a cue. */
	named(tokens: readonly Token[], phrase: Phrase, last: LastSpeaker | null): Speaker | null {
		const said = this.#namer.said(tokens, phrase, null, 'before', last, 1);
		return said?.kind === 'said' ? said.speaker : null;
	}
}
