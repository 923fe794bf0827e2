import type { Cues } from './cues.ts';
import {
	BODY_WORD,
	DEMONSTRATIVE,
	DOCUMENT,
	FIRST_PERSON,
	organisationIn,
	OWNED,
	TITLE
} from './names.ts';
import { Mentions, type Mention } from './mentions.ts';
import type { Span } from './paragraphs.ts';
import { KnownNames, type KnownName, type Party } from './parties.ts';
import type { Token } from './words.ts';

/** Who speaks, at the place in the text where the name stands in full. */
export interface Speaker extends Span {
	/** The words of the text from `start` to `end`. */
	name: string;
	/** Id of the known party that has this name. */
	party?: string;
	/** What the text calls the person: senior researcher at the institute. */
	role?: string;
	/** The body the person speaks for, from the role. */
	organisation?: string;
}

/** Who spoke last, and where the words stand. */
export interface LastSpeaker {
	speaker: Speaker;
	at: number;
}

/** Everybody a text names, and who a short name, a pronoun or "the group" stands for at a place. */
export class Cast {
	readonly #text: string;
	readonly #cues: Cues;
	readonly #mentions: Mentions;
	/** Which pronoun each person was meant by, and whom each pronoun meant last. */
	readonly #pronouns = new Map<string, string>();
	readonly #lastBy = new Map<string, Speaker>();
	readonly #names: KnownNames;
	readonly #known: readonly KnownName[];
	readonly #asked = new Map<string, string | null>();

	constructor(text: string, outside: readonly Span[], cues: Cues, parties: readonly Party[]) {
		this.#text = text;
		this.#cues = cues;
		this.#names = new KnownNames(parties);
		this.#known = this.#names.in(text);
		this.#mentions = new Mentions(text, outside, (at) => this.knownAt(at));
	}

	/** The party whose name stands in these words, if one does: the one with the longest. */
	partyIn(words: string): string | undefined {
		let party = this.#asked.get(words);
		if (party !== undefined) return party ?? undefined;
		const [longest] = this.#names
			.in(words)
			.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
		party = longest?.party ?? null;
		this.#asked.set(words, party);
		return party ?? undefined;
	}

	/** The name of a known party that covers a place, if one does. */
	knownAt(at: number): KnownName | undefined {
		let low = 0;
		let high = this.#known.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if (this.#known[middle]!.end <= at) low = middle + 1;
			else high = middle;
		}
		const name = this.#known[low];
		return name && name.start <= at ? name : undefined;
	}

	/**
	 * The speaker that a phrase names: its title and determiner apart, a surname made whole, a pronoun
	 * or "the group" led back to whoever it stands for. Null when it stands for nobody certain.
	 */
	resolve(
		tokens: readonly Token[],
		from: number,
		to: number,
		role: string | undefined,
		last: LastSpeaker | null
	): { speaker: Speaker; how: 'named' | 'pronoun' | 'body' | 'described' } | null {
		const words = tokens.slice(from, to);
		const [first] = words;
		if (!first) return null;
		const { start } = first;
		if (FIRST_PERSON.test(first.form) && words.length === 1) return null;
		// dit-il, a-t-elle: the pronoun hangs on the verb.
		const pronoun = first.form.replace(/^.*-(?=(?:il|elle|ils|elles|on)$)/, '');
		if (words.length === 1 && this.#cues.persons.has(pronoun) && !this.#cues.groups.has(pronoun)) {
			const speaker = this.#person(start, pronoun, last);
			return speaker && { speaker, how: 'pronoun' };
		}
		if (words.length === 1 && DEMONSTRATIVE.test(first.form)) {
			const speaker = this.#back(start, 'person', last) ?? this.#back(start, 'body', last);
			return speaker && { speaker, how: 'pronoun' };
		}
		if (words.length === 1 && this.#cues.groups.has(pronoun)) {
			const speaker =
				this.#back(start, 'body', last) ??
				(this.#cues.persons.has(pronoun) ? this.#back(start, 'person', last) : null);
			return speaker && { speaker, how: 'pronoun' };
		}
		const head = words.at(-1)!;
		const capitals =
			words.some((word) => word.capital && word !== first) ||
			(first.capital && !this.#cues.determiners.has(first.form));
		const caseless = /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(first.text);
		const definite =
			(this.#cues.determiners.has(first.form) && !OWNED.test(first.form)) || caseless;
		if (!capitals && definite && words.length <= 2 && DOCUMENT.test(head.form)) {
			const speaker = this.#maker(start, head.form);
			if (speaker) return { speaker, how: 'body' };
		}
		if (!capitals && definite && words.length <= 3) {
			const any = this.#cues.bodies.has(head.form);
			const speaker = any
				? this.#back(start, 'body', last)
				: words.length === 2
					? this.#typed(start, head.form)
					: null;
			if (speaker) return { speaker, how: 'body' };
		}
		if (
			!capitals &&
			!caseless &&
			definite &&
			words.length <= 3 &&
			last?.speaker.role?.toLowerCase().includes(head.form)
		) {
			return { speaker: last.speaker, how: 'body' };
		}
		if (
			!capitals &&
			definite &&
			!caseless &&
			words.length <= 3 &&
			last &&
			new RegExp(`\\b${head.form.replace(/[^\p{L}]/gu, '.')}$`, 'iu').test(last.speaker.name)
		) {
			return { speaker: last.speaker, how: 'body' };
		}
		return { speaker: this.#named(words, role), how: capitals || caseless ? 'named' : 'described' };
	}

	/** Whoever released the report: the subject of an earlier sentence that names the same document. */
	#maker(at: number, noun: string): Speaker | null {
		for (const mention of this.#mentions.back(at, 120)) {
			if (!mention.subject || mention.kind === 'person') continue;
			const rest = this.#text.slice(mention.end, Math.min(at, mention.end + 160));
			const sentence = /^[^.!?\n]*/.exec(rest)![0].toLowerCase();
			if (
				new RegExp(`(?<![\\p{L}])${noun.replace(/[^\p{L}]/gu, '.')}(?![\\p{L}])`, 'u').test(
					sentence
				)
			)
				return this.#whole(mention);
		}
		return null;
	}

	/** The council: the last name before that has the word in it. */
	#typed(at: number, noun: string): Speaker | null {
		for (const mention of this.#mentions.back(at, 200)) {
			if (
				mention.kind === 'body' &&
				mention.name
					.toLowerCase()
					.split(/[^\p{L}]+/u)
					.includes(noun)
			)
				return this.#whole(mention);
		}
		return null;
	}

	#named(words: readonly Token[], role: string | undefined): Speaker {
		let from = 0;
		let title: string | undefined;
		const to = words.length;
		const joined = words.findIndex((word) => this.#cues.joins.has(word.form) && !word.capital);
		if (joined < 0) {
			// Role, then name: company X, Mayor Y, the coach Z.
			for (let i = 0; words[to - 1]!.capital && i < to - 1; i++) {
				const { capital, text } = words[i]!;
				const next = words[i + 1]!;
				const short =
					/^\p{Lu}{2,3}$/u.test(text) && to - i > 2 && !BODY_WORD.test(words[to - 1]!.text);
				const role =
					next.capital &&
					(i < to - 2 ||
						!/^(?:CEO|CFO|COO|MP|MEP)$|\p{Lu}{2}/u.test(next.text) ||
						this.partyIn(next.text) !== undefined ||
						this.#mentions.full.has(next.text));
				if (
					role &&
					(!capital || TITLE.test(text) || short) &&
					!/^[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text)
				)
					from = i + 1;
			}
		} else if (this.#cues.determiners.has(words[0]!.form) && words[1]?.capital) from = 1;
		if (from === 0 && to > 1 && this.#cues.determiners.has(words[0]!.form) && words[1]!.capital)
			from = 1;
		if (from > 0) {
			title = this.#text.slice(words[0]!.start, words[from - 1]!.end);
			if (this.#cues.determiners.has(title.toLowerCase())) title = undefined;
		}
		// The council's new report: what a document says, its maker says.
		const owner = words.findIndex(({ text, capital }) => capital && /['’]s?$/u.test(text));
		const made = owner >= 0 && owner < to - 1 && DOCUMENT.test(words[to - 1]!.form);
		if (made && from > owner) from = 0;
		if (made && this.#cues.determiners.has(words[0]!.form) && owner > 0) from = 1;
		let span: Span = { start: words[from]!.start, end: words[made ? owner : to - 1]!.end };
		const name = this.#text.slice(span.start, span.end);
		const possessive = /['’]s?$/u.exec(name);
		if (possessive) span = { start: span.start, end: span.end - possessive[0].length };
		const bare = this.#text.slice(span.start, span.end);
		const full = from === to - 1 || !bare.includes(' ') ? this.#mentions.full.get(bare) : undefined;
		if (full) span = { start: full.start, end: full.end };
		return this.#speaker(span, role ?? title);
	}

	#speaker(span: Span, role?: string): Speaker {
		// A part of a known name stands for the whole of it: Sada for Sada al-Nahr.
		const known = this.knownAt(span.start);
		const { start, end } = known && known.end > span.end ? known : span;
		const speaker: Speaker = { name: this.#text.slice(start, end), start, end };
		const party = this.partyIn(speaker.name);
		if (party) speaker.party = party;
		if (role) {
			speaker.role = role;
			const organisation = organisationIn(role);
			if (organisation) speaker.organisation = organisation;
		}
		const inside = organisationIn(speaker.name);
		if (inside && !speaker.organisation && /^\p{Ll}/u.test(speaker.name))
			speaker.organisation = inside;
		return speaker;
	}

	/** He or she: the person last spoken of, unless that one was the other before. */
	#person(at: number, pronoun: string, last: LastSpeaker | null): Speaker | null {
		const other = (name: string): boolean => (this.#pronouns.get(name) ?? pronoun) !== pronoun;
		const found =
			this.#back(at, 'person', last && other(last.speaker.name) ? null : last, other) ??
			this.#lastBy.get(pronoun) ??
			null;
		if (found) {
			this.#pronouns.set(found.name, pronoun);
			this.#lastBy.set(pronoun, found);
		}
		return found;
	}

	/** Whether a name is one that the text gives in full, or gives a known party. */
	knows(name: string): boolean {
		return name.includes(' ') || this.#mentions.full.has(name) || this.partyIn(name) !== undefined;
	}

	/** The person or the body last spoken of before a place: the last speaker, or a later subject. */
	#back(
		at: number,
		kind: 'person' | 'body',
		last: LastSpeaker | null,
		not: (name: string) => boolean = () => false
	): Speaker | null {
		const lastKind = last && this.#speakerKind(last.speaker);
		const fits = (mention: Mention): boolean =>
			mention.kind === kind ||
			(kind === 'body' && this.partyIn(mention.name) !== undefined && mention.kind !== 'person');
		const since = last && lastKind !== otherThan(kind) ? last.at : -1;
		let any: Mention | undefined;
		for (const mention of this.#mentions.back(at, 60)) {
			if (mention.start <= since || at - mention.start > 1500) break;
			if (!fits(mention) || not(this.#whole(mention).name)) continue;
			any ??= mention;
			if (mention.subject) return this.#whole(mention);
		}
		if (last && lastKind !== otherThan(kind) && at - last.at < 3000) return last.speaker;
		return any ? this.#whole(any) : null;
	}

	#whole(mention: Mention): Speaker {
		const full = mention.name.includes(' ') ? undefined : this.#mentions.full.get(mention.name);
		return this.#speaker(full ?? mention);
	}

	#speakerKind(speaker: Speaker): 'person' | 'body' | 'unknown' {
		if (speaker.role && !BODY_WORD.test(speaker.name)) return 'person';
		return this.#mentions.kindOf(speaker.name, speaker.name.split(' '));
	}
}

function otherThan(kind: 'person' | 'body'): 'person' | 'body' {
	return kind === 'person' ? 'body' : 'person';
}
