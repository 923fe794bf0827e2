import type { Cast, LastSpeaker, Speaker } from './cast.ts';
import {
	AUXILIARY,
	EITHER,
	isPassive,
	isRole,
	LEADING,
	nameOfRole,
	phraseAt,
	pronounIn,
	round,
	slice,
	SUBORDINATE
} from './clauses.ts';
import type { Cues } from './cues.ts';
import { phraseAfter, phraseBefore, type Phrase } from './phrases.ts';
import type { Token } from './words.ts';

/** Who says a quotation and how that is known; `none` when the text does not settle it. */
export type Attribution =
	| {
			kind: 'said';
			speaker: Speaker;
			cue?: { text: string; start: number; end: number };
			/** Where the cue stands; `carried`: it is the speaker of the quotation before. */
			where: 'before' | 'after' | 'carried' | 'next' | 'line' | 'subject';
			how: 'named' | 'pronoun' | 'body' | 'described';
			confidence: number;
	  }
	| { kind: 'none' };

/* How sure each way of finding a speaker is: an order, set by reading real pages; not a calibrated rate. */
const sure = {
	after: 0.95,
	before: 0.92,
	line: 0.85,
	carried: 0.8,
	next: 0.7,
	main: 0.75,
	subject: 0.45,
	pronoun: 0.85,
	body: 0.85,
	described: 0.9,
	named: 1
};

/** How far from its quotation a cue may stand, in words. */
const REACH = 28;
const LABEL_REACH = 7;
const AFTER_REACH = 22;
const APPOSITION_REACH = 45;
/* The same in tokens: what is nothing but marks and commas is not searched without end. */
const FARTHEST = 2 * REACH;
const MOST_CLAUSES = 12;

export class Attributor {
	readonly #cast: Cast;
	readonly #cues: Cues;

	constructor(cast: Cast, cues: Cues) {
		this.#cast = cast;
		this.#cues = cues;
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
		const before = this.#before(tokens, from, index, attributed, last);
		if (before && before.near) return before.said;
		const after = this.#after(tokens, index, ended, last);
		if (after) return after;
		if (before) return before.said;
		return this.#subject(tokens, from, index, last) ?? { kind: 'none' };
	}

	#said(
		tokens: readonly Token[],
		phrase: Phrase,
		cue: { from: number; to: number } | null,
		where: 'before' | 'after' | 'line' | 'subject',
		last: LastSpeaker | null,
		confidence: number
	): Attribution | null {
		phrase = nameOfRole(tokens, phrase, this.#cues);
		const role = phrase.role && slice(tokens, phrase.role.from, phrase.role.to);
		const resolved = this.#cast.resolve(
			tokens,
			phrase.from,
			phrase.to,
			role && isRole(role) ? role : undefined,
			last
		);
		if (!resolved) return null;
		const attribution: Attribution = {
			kind: 'said',
			speaker: resolved.speaker,
			where,
			how: resolved.how,
			confidence: round(confidence * sure[resolved.how])
		};
		if (cue) {
			const [start, end] = [tokens[cue.from]!.start, tokens[cue.to - 1]!.end];
			attribution.cue = { text: slice(tokens, cue.from, cue.to), start, end };
		}
		return attribution;
	}

	#before(
		tokens: readonly Token[],
		from: number,
		index: number,
		attributed: ReadonlyMap<number, Attribution>,
		last: LastSpeaker | null
	): { said: Attribution; near: boolean } | null {
		const cues = this.#cues;
		let words = 0;
		for (let i = index - 1; i >= from && words < REACH && index - i < FARTHEST; i--) {
			const token = tokens[i]!;
			if (token.kind === 'quotation') {
				// “A” and “B”: the words between hold no cue of their own.
				const previous = attributed.get(i);
				if (previous?.kind === 'said' && i >= from)
					return {
						said: {
							...previous,
							where: 'carried',
							confidence: round(previous.confidence * sure.carried)
						},
						near: index - i <= 3
					};
				continue;
			}
			words++;
			const near = index - i <= 2 || this.#leadsIn(tokens, i, index);
			const according = phraseAt(tokens, i, cues.according);
			if (according > 0) {
				const phrase = phraseAfter(tokens, i + according, cues);
				const said =
					phrase &&
					this.#said(tokens, phrase, { from: i, to: i + according }, 'before', last, sure.before);
				if (said) return { said, near };
			}
			if (token.kind !== 'word' || (token.capital && i > from)) continue;
			const infinitive = tokens[i - 1]?.form === 'to';
			const participle =
				cues.participles.has(token.form) ||
				(infinitive && (cues.verbs.has(token.form) || cues.labels.has(token.form)));
			const finite =
				cues.verbs.has(token.form) || (cues.labels.has(token.form) && index - i <= LABEL_REACH);
			if (!finite && !participle) continue;
			if (isPassive(tokens, i)) continue;
			if (participle) {
				const said = this.#main(tokens, from, i, attributed, last);
				if (said) return { said, near };
				continue;
			}
			const phrase = this.#subjectOf(tokens, i, from);
			const said =
				phrase &&
				this.#said(
					tokens,
					phrase,
					{ from: i, to: i + 1 },
					'before',
					last,
					near ? sure.before : sure.before * 0.85
				);
			if (said) return { said, near };
			if (cues.order !== 'subject-first' && i === from && !phraseAfter(tokens, i + 1, cues)) {
				const dropped = this.#dropped(tokens, i, 'before', last);
				if (dropped) return { said: dropped, near };
			}
			const relative = this.#relativeSubject(tokens, i, from, last);
			if (relative) return { said: relative, near };
		}
		// Name: “…”
		if (tokens[index - 1]?.kind === 'colon') {
			const phrase = phraseBefore(tokens, index - 1, cues);
			if (phrase && phrase.from === from) {
				const said = this.#said(tokens, phrase, null, 'before', last, sure.before * 0.9);
				if (said) return { said, near: true };
			}
		}
		return null;
	}

	/** A verb without a subject, where a language may leave out the pronoun: whoever spoke last. */
	#dropped(
		tokens: readonly Token[],
		verb: number,
		where: 'before' | 'after',
		last: LastSpeaker | null
	): Attribution | null {
		if (!last) return null;
		const { text, start, end } = tokens[verb]!;
		return {
			kind: 'said',
			speaker: last.speaker,
			cue: { text, start, end },
			where,
			how: 'pronoun',
			confidence: round(sure.carried * sure.pronoun)
		};
	}

	/** From the cue on, nothing but what leads into a quotation: that, a comma, a colon, an object. */
	#leadsIn(tokens: readonly Token[], cue: number, index: number): boolean {
		const last = tokens[index - 1]!;
		if (last.kind === 'comma' || last.kind === 'colon') return true;
		return !tokens
			.slice(cue + 1, index)
			.some(({ kind }) => kind === 'comma' || kind === 'quotation');
	}

	/** The subject of the verb at `at`: before it, or behind it where a language puts it there. */
	#subjectOf(tokens: readonly Token[], at: number, from: number): Phrase | null {
		const { order, determiners, persons } = this.#cues;
		const behind = phraseAfter(tokens, at + 1, this.#cues);
		if (order === 'verb-first' && behind) return behind;
		const ahead = phraseBefore(tokens, at, this.#cues);
		if (ahead && ahead.from >= from && this.#isSubject(tokens, at, ahead)) return ahead;
		// Inversion: only what follows the verb at once, as in “sagte die Bürgermeisterin”.
		const next = tokens[at + 1];
		if (!behind || !next || behind.from - at > 2) return null;
		if (order === 'subject-first' && at > from) return null;
		const begins =
			next.capital ||
			determiners.has(next.form) ||
			persons.has(next.form) ||
			!/\p{Script=Latin}/u.test(next.text);
		return begins ? behind : null;
	}

	/** X, who … , told Y: the verb hangs on a relative clause or on a second verb: X came and said. */
	#relativeSubject(
		tokens: readonly Token[],
		at: number,
		from: number,
		last: LastSpeaker | null
	): Attribution | null {
		const before = tokens[at - 1];
		if (!before || !['who', 'which', 'and', 'but', 'that'].includes(before.form)) return null;
		if (before.form === 'who' || before.form === 'which' || before.form === 'that') {
			const end = tokens[at - 2]?.kind === 'comma' ? at - 2 : at - 1;
			const phrase = phraseBefore(tokens, end, this.#cues);
			return (
				phrase && this.#said(tokens, phrase, { from: at, to: at + 1 }, 'before', last, sure.main)
			);
		}
		const phrase = this.#leading(tokens, from, at);
		return (
			phrase && this.#said(tokens, phrase, { from: at, to: at + 1 }, 'before', last, sure.main)
		);
	}

	/** The subject on which a participle hangs: the speaker so far in the sentence, or its main subject. */
	#main(
		tokens: readonly Token[],
		from: number,
		at: number,
		attributed: ReadonlyMap<number, Attribution>,
		last: LastSpeaker | null
	): Attribution | null {
		const cue = { from: at, to: at + 1 };
		for (let i = at - 1; i >= from && at - i < FARTHEST; i--) {
			const token = tokens[i]!;
			if (tokens[i - 1]?.form === 'to') continue;
			const previous = attributed.get(i);
			if (token.kind === 'quotation' && previous?.kind === 'said') {
				const { text, start, end } = tokens[at]!;
				return {
					...previous,
					where: 'before',
					cue: { text, start, end },
					confidence: round(previous.confidence * 0.95)
				};
			}
			if (
				token.kind === 'word' &&
				!token.capital &&
				this.#cues.verbs.has(token.form) &&
				!isPassive(tokens, i)
			) {
				const phrase = this.#subjectOf(tokens, i, from);
				const said = phrase && this.#said(tokens, phrase, cue, 'before', last, sure.main);
				if (said) return said;
			}
		}
		const phrase = this.#leading(tokens, from, at);
		return phrase && this.#said(tokens, phrase, cue, 'before', last, sure.main);
	}

	/** The phrase with which the main clause of a sentence begins. */
	#leading(tokens: readonly Token[], from: number, to: number): Phrase | null {
		const starts = [from];
		for (let i = from; i < to && starts.length < MOST_CLAUSES; i++)
			if (tokens[i]!.kind === 'comma') starts.push(i + 1);
		let fallback: Phrase | null = null;
		for (const start of starts) {
			const first = tokens[start];
			if (!first || start >= to) break;
			if (SUBORDINATE.has(first.form) || first.kind !== 'word') continue;
			const phrase = phraseAfter(tokens, start, this.#cues);
			if (!phrase || phrase.from !== start) continue;
			const words = tokens.slice(phrase.from, phrase.to);
			if (
				!words.some(
					({ capital }, i) => capital && (i > 0 || !this.#cues.determiners.has(words[0]!.form))
				)
			) {
				if (
					words.length === 1 &&
					!this.#cues.persons.has(first.form) &&
					!this.#cues.groups.has(first.form)
				)
					continue;
				fallback ??= phrase;
				continue;
			}
			// Cut after the last capital: “company X doubled down” names X.
			let end = phrase.to;
			while (end > phrase.from && !tokens[end - 1]!.capital) end--;
			return { from: phrase.from, to: end };
		}
		return fallback;
	}

	#after(
		tokens: readonly Token[],
		index: number,
		ended: boolean,
		last: LastSpeaker | null
	): Attribution | null {
		const cues = this.#cues;
		let at = index + 1;
		const first = tokens[at];
		if (!first) return null;
		const dash = /^[—–―-]$/.test(first.text);
		if (dash) at++;
		while (tokens[at]?.kind === 'comma') at++;
		const next = tokens[at];
		if (!next || next.kind !== 'word') return null;
		const according = phraseAt(tokens, at, cues.according);
		if (according > 0 && !(ended && next.capital)) {
			const phrase = phraseAfter(tokens, at + according, cues);
			return (
				phrase &&
				this.#said(tokens, phrase, { from: at, to: at + according }, 'after', last, sure.after)
			);
		}
		// said NAME, or said he
		let verb = at;
		while (verb < at + 3 && tokens[verb] && !this.#isVerb(tokens, verb)) verb++;
		const skipped = tokens.slice(at, verb);
		if (
			this.#isVerb(tokens, verb) &&
			skipped.every((token) => cues.between.has(token.form) || AUXILIARY.test(token.form))
		) {
			const hung = skipped.findIndex((token) => /-(?:il|elle|ils|elles|on)$/.test(token.form));
			const inverted =
				hung >= 0
					? { from: at + hung, to: at + hung + 1 }
					: (pronounIn(tokens, verb, cues) ?? phraseAfter(tokens, verb + 1, cues));
			if (!inverted && verb === at && cues.order !== 'subject-first')
				return this.#dropped(tokens, verb, 'after', last);
			if (inverted)
				return this.#said(
					tokens,
					inverted,
					{ from: verb, to: verb + 1 },
					'after',
					last,
					sure.after
				);
			// “…”, added the … is above; “…” and said: the subject stands before the quotation.
		}
		const named = this.#namedAfter(tokens, at, ended && next.capital);
		if (named)
			return this.#said(
				tokens,
				named.phrase,
				{ from: named.verb, to: named.verb + 1 },
				'after',
				last,
				sure.after
			);
		// …, said NAME: behind words that belong to the quotation's own sentence.
		for (let i = at + 1; !ended && i < tokens.length && i - at < AFTER_REACH; i++) {
			const { kind } = tokens[i]!;
			if (kind === 'stop' || kind === 'quotation') break;
			if (tokens[i - 1]!.kind !== 'comma' || !this.#isVerb(tokens, i)) continue;
			const phrase = phraseAfter(tokens, i + 1, cues);
			if (phrase && phrase.from === i + 1)
				return this.#said(tokens, phrase, { from: i, to: i + 1 }, 'after', last, sure.after * 0.9);
		}
		if (dash && next.capital) {
			const phrase = phraseAfter(tokens, at, cues);
			const end = phrase && (phrase.role?.to ?? phrase.to);
			if (phrase && end !== null && (end >= tokens.length || tokens[end]!.kind !== 'word'))
				return this.#said(tokens, phrase, null, 'after', last, sure.line);
		}
		return null;
	}

	/** NAME said; NAME, role, said. A new sentence must be short to be about the quotation before it. */
	#namedAfter(
		tokens: readonly Token[],
		at: number,
		fresh: boolean
	): { phrase: Phrase; verb: number } | null {
		const cues = this.#cues;
		const head = phraseAfter(tokens, at, cues);
		for (let verb = at + 1; verb < tokens.length && verb - at < APPOSITION_REACH; verb++) {
			const token = tokens[verb]!;
			if (
				token.kind === 'stop' ||
				token.kind === 'quotation' ||
				token.kind === 'colon' ||
				/^[—–]$/.test(token.text)
			)
				return null;
			if (tokens[verb - 1]!.form === 'to') continue;
			if (
				token.kind !== 'word' ||
				token.capital ||
				!cues.verbs.has(token.form) ||
				isPassive(tokens, verb)
			)
				continue;
			if (fresh && !this.#isShort(tokens, verb)) return null;
			const plain = tokens.slice(at, verb).every(({ kind }) => kind === 'word');
			if (plain && verb - at < AFTER_REACH) {
				const phrase = phraseBefore(tokens, verb, cues);
				if (phrase && (phrase.from - at <= 4 || !head) && this.#isSubject(tokens, verb, phrase))
					return { phrase, verb };
				continue;
			}
			let last = verb - 1;
			while (last > at && tokens[last]!.kind === 'word' && cues.between.has(tokens[last]!.form))
				last--;
			if (head && tokens[head.to]?.kind === 'comma' && tokens[last]!.kind === 'comma') {
				const role = last > head.to + 1 ? { from: head.to + 1, to: last } : undefined;
				return { phrase: role ? { from: head.from, to: head.to, role } : head, verb };
			}
			const article =
				head &&
				tokens[head.to]?.kind === 'comma' &&
				/^(?:an?|the|une?|eine?|der|die|das|le|la|el|un|una|een|de|en|ett)$/.test(
					tokens[head.to + 1]?.form ?? ''
				);
			// Name, a role without its second comma said
			if (article && tokens[head.from]!.capital)
				return {
					phrase: { from: head.from, to: head.to, role: { from: head.to + 1, to: verb } },
					verb
				};
			const phrase = phraseBefore(tokens, verb, cues);
			const roles =
				phrase && phrase.from - at <= 6 && !tokens[at]!.capital && tokens[phrase.to - 1]!.capital;
			if (
				roles ||
				(phrase &&
					tokens
						.slice(at, phrase.from)
						.every(
							(word) =>
								word.kind === 'comma' || cues.between.has(word.form) || LEADING.has(word.form)
						))
			)
				return { phrase, verb };
		}
		return null;
	}

	/** Forms that are nouns as often as verbs: the ministry's claim, two critical reports. */
	#isSubject(tokens: readonly Token[], verb: number, phrase: Phrase): boolean {
		const last = tokens[phrase.to - 1]!;
		if (/['’]s?$/u.test(last.text)) return false;
		if (!EITHER.test(tokens[verb]!.form)) return true;
		if (/(?:al|ful|ous|ive|ic|less|able|ible|ing|ed)$/.test(last.form) && !last.capital)
			return false;
		return (
			!/^(?:two|three|four|several|many|these|those|some|all|few|such|other|more|no)$/.test(
				tokens[phrase.from]!.form
			) || !/s$/.test(tokens[verb]!.form)
		);
	}

	#isVerb(tokens: readonly Token[], at: number): boolean {
		const token = tokens[at];
		if (token?.kind !== 'word' || token.capital) return false;
		if (this.#cues.verbs.has(token.form)) return true;
		// sagte-t-il, dit-elle: the pronoun hangs on the verb.
		const hung = /^(.+?)-(?:t-)?(?:il|elle|ils|elles|on)$/.exec(token.form);
		return hung !== null && this.#cues.verbs.has(hung[1]!);
	}

	/** A sentence that only names who spoke: Smith said. Smith said later that day. */
	#isShort(tokens: readonly Token[], verb: number): boolean {
		for (let i = verb + 1; i < tokens.length && i - verb < 7; i++) {
			const { kind, form } = tokens[i]!;
			if (kind === 'stop' || kind === 'quotation' || kind === 'comma' || kind === 'colon')
				return true;
			if (form === 'that' || form === 'the') return false;
		}
		return tokens.length - verb < 7;
	}

	/** No cue at all: the subject of the sentence, as a guess. */
	#subject(
		tokens: readonly Token[],
		from: number,
		index: number,
		last: LastSpeaker | null
	): Attribution | null {
		if (index - from < 3) return null;
		const phrase = this.#leading(tokens, from, index);
		const said = phrase && this.#said(tokens, phrase, null, 'subject', last, sure.subject);
		return said?.kind === 'said' && (said.how !== 'named' || this.#cast.knows(said.speaker.name))
			? said
			: null;
	}

	/** The line under a quotation set apart: — Name, role. */
	line(tokens: readonly Token[], last: LastSpeaker | null): Attribution | null {
		let at = 0;
		while (tokens[at] && /^[—–―-]$/.test(tokens[at]!.text)) at++;
		const phrase = phraseAfter(tokens, at, this.#cues);
		if (!phrase) return null;
		// The rest of the line is the role, commas or not.
		const comma = tokens[phrase.to]?.kind === 'comma';
		const whole = comma ? { ...phrase, role: { from: phrase.to + 1, to: tokens.length } } : phrase;
		return this.#said(tokens, whole, null, 'line', last, sure.line);
	}

	/** The one who speaks in a sentence without quotation marks, at its verb. */
	sayer(
		tokens: readonly Token[],
		verb: number,
		from: number,
		last: LastSpeaker | null
	): Attribution | null {
		const phrase = this.#subjectOf(tokens, verb, from);
		return (
			phrase &&
			this.#said(tokens, phrase, { from: verb, to: verb + 1 }, 'before', last, sure.before)
		);
	}

	/** Whoever a phrase at a place names, without a cue. */
	named(tokens: readonly Token[], phrase: Phrase, last: LastSpeaker | null): Speaker | null {
		const said = this.#said(tokens, phrase, null, 'before', last, 1);
		return said?.kind === 'said' ? said.speaker : null;
	}
}
