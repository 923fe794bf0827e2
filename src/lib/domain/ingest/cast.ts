import { issuerOf, makerOf, roleWords, statedAs } from './antecedents.ts';
import { beginsWithRole, isCaseless, nameBehindRole, withoutArticle } from './caseless.ts';
import { nameOfRole } from './clauses.ts';
import type { Cues } from './cue-lists.ts';
import {
	BODY_NOUN,
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
import { phraseAfter } from './phrases.ts';
import { tokensOf, type Token } from './words.ts';

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

/* So many of those who spoke are looked through for the one meant. */
const REMEMBERED = 40;

/** Who spoke last, and where the words stand. */
export interface LastSpeaker {
	speaker: Speaker;
	at: number;
}

const CASELESS = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** The deputy mayor, Anat Raz, rejects it: names that stand behind roles, where no capitals show names. */
function personsIn(text: string, span: Span, cues: Cues): Span[] {
	const tokens = tokensOf(text, span);
	return tokens.flatMap((token, i) => {
		if (token.kind !== 'word' || !beginsWithRole([token])) return [];
		const phrase = phraseAfter(tokens, i, cues);
		if (!phrase || phrase.from !== i) return [];
		const { from, to } = nameOfRole(tokens, phrase, cues);
		const at = from === i ? from + nameBehindRole(tokens.slice(from, to), cues.joins) : from;
		return at > i ? [{ start: tokens[at]!.start, end: tokens[to - 1]!.end }] : [];
	});
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
	/** Who was named as speaking so far, the last ones, with the noun that the name began with. */
	readonly #heard: { speaker: Speaker; body: boolean; noun: string }[] = [];
	/** By their last word, names in scripts without capitals: there only those who spoke are known. */
	readonly #surnames = new Map<string, Speaker>();

	constructor(text: string, outside: readonly Span[], cues: Cues, parties: readonly Party[]) {
		this.#text = text;
		this.#cues = cues;
		this.#names = new KnownNames(parties);
		this.#known = this.#names.in(text);
		this.#mentions = new Mentions(text, outside, (at) => this.knownAt(at));
		if (CASELESS.test(text))
			this.#mentions.add(outside.flatMap((span) => personsIn(text, span, cues)));
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
		if (words.every(({ form }) => FIRST_PERSON.test(form) || this.#cues.stops.has(form)))
			return null;
		const quoted = tokens[to];
		if (quoted?.kind === 'quotation' && BODY_NOUN.test(words.at(-1)!.form)) {
			const speaker = this.#inMarks(quoted);
			if (speaker)
				return { speaker: this.#spoke(speaker, undefined, words.at(-1)!.form), how: 'named' };
		}
		const issued = isCaseless(first) ? issuerOf(tokens, from, this.#cues) : null;
		if (issued) return this.resolve(tokens, issued.from, issued.to, role, last);
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
		const capitals = !this.#isNoun(words) && hasName(words, this.#cues);
		const caseless = isCaseless(first);
		// The council's report, of a council named before.
		const owner = words.at(-2);
		if (!capitals && owner && /['’]s?$/u.test(owner.text) && DOCUMENT.test(head.form)) {
			const noun = owner.form.replace(/'s?$/, '');
			const speaker =
				this.#typed(start, noun) ??
				(this.#cues.bodies.has(noun) ? this.#back(start, 'body', last) : null);
			if (speaker) return { speaker, how: 'body' };
		}
		const definite =
			(this.#cues.determiners.has(first.form) && !this.#isOwned(first.form)) || caseless;
		if (!capitals && definite && words.length <= 2 && DOCUMENT.test(head.form)) {
			const maker = makerOf(this.#text, this.#mentions, head.form, start);
			const speaker = maker
				? this.#whole(maker)
				: caseless
					? this.#heard.findLast(({ body }) => body)?.speaker
					: undefined;
			if (speaker) return { speaker, how: 'body' };
		}
		const few = caseless ? 1 : 3;
		const held =
			!capitals && definite && words.length <= Math.min(2, few)
				? this.#holder(head, last, start)
				: null;
		if (held) return { speaker: held, how: 'body' };
		if (!capitals && definite && words.length <= few) {
			const any = this.#cues.bodies.has(head.form);
			const typed = caseless || (words.length === 2 && !any) ? this.#typed(start, head.form) : null;
			const speaker = typed ?? (any ? this.#back(start, 'body', last) : null);
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
		const speaker = this.#named(words, role);
		const noun = words.find(({ form }) => !this.#cues.determiners.has(form)) ?? first;
		this.#spoke(speaker, caseless ? words : undefined, noun.form);
		return { speaker, how: capitals || caseless ? 'named' : 'described' };
	}

	/** Der Geschäftsführer: in German the capital of a noun is no sign of a name. */
	#isNoun(words: readonly Token[]): boolean {
		const [first, noun] = words;
		return (
			this.#cues.capitals === 'nouns' &&
			words.length === 2 &&
			this.#cues.determiners.has(first!.form) &&
			!this.#mentions.full.has(noun!.text)
		);
	}

	/** Somebody's, or some: not the one named before. In English only is "a" the article for that. */
	#isOwned(form: string): boolean {
		return OWNED.test(form) && (form !== 'a' || this.#cues.capitals === 'titles');
	}

	/** Whoever is described in full: the firm that moved the boxes is not the firm named before. */
	described(words: readonly Token[]): Speaker {
		const article = words.length > 1 && this.#cues.determiners.has(words[0]!.form) ? 1 : 0;
		const capitals = words.slice(article).some(({ capital }) => capital);
		return this.#speaker({ start: words[capitals ? article : 0]!.start, end: words.at(-1)!.end });
	}

	/** Keeps who spoke, for the places that name them by less. */
	#spoke(speaker: Speaker, words: readonly Token[] | undefined, first: string): Speaker {
		const body = BODY_NOUN.test(first) || this.#cues.bodies.has(first);
		if (this.#heard.at(-1)?.speaker.name !== speaker.name)
			this.#heard.push({ speaker, body, noun: withoutArticle(first) });
		if (this.#heard.length > 2 * REMEMBERED) this.#heard.splice(0, REMEMBERED);
		const parts = speaker.name.split(' ');
		if (
			words &&
			!body &&
			parts.length >= 2 &&
			parts.length <= 4 &&
			!this.#surnames.has(parts.at(-1)!)
		)
			this.#surnames.set(parts.at(-1)!, speaker);
		return speaker;
	}

	/** The director: whoever was called so when first named, or the last person, if it says no more. */
	#holder(head: Token, last: LastSpeaker | null, at: number): Speaker | null {
		const noun = isCaseless(head) ? withoutArticle(head.form) : head.form;
		if (isCaseless(head) && noun === head.form) return null;
		if (this.#cues.bodies.has(noun)) return null;
		const holder = this.#heard.findLast(
			({ speaker: { role } }) =>
				role && roleWords(role, this.#cues).some((word) => word.endsWith(noun))
		);
		if (holder) return holder.speaker;
		const stated = statedAs(this.#text, this.#mentions, noun, at, this.#cues);
		if (stated) return this.#whole(stated);
		if (!this.#cues.someone.has(head.form)) return null;
		return this.#back(at, 'person', last);
	}

	/** A name in quotation marks behind the noun that says what bears it: the association “Open Doors”. */
	#inMarks({ start, end }: Span): Speaker | null {
		const inside = this.#text.slice(start, end);
		const from = /^[\s"“”„«»‘’‚]*/u.exec(inside)![0].length;
		const to = inside.length - /[\s"“”„«»‘’‚]*$/u.exec(inside)![0].length;
		return to > from && to - from <= 80
			? this.#speaker({ start: start + from, end: start + to })
			: null;
	}

	/** The council: the last name before that has the word in it. */
	#typed(at: number, noun: string): Speaker | null {
		const plain = withoutArticle(noun);
		const heard = this.#heard.findLast((one) => one.body && one.noun === plain);
		if (heard) return heard.speaker;
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
		if (isCaseless(words[0]!)) {
			const known = to === 1 ? this.#surnames.get(words[0]!.text) : undefined;
			if (known) return known;
			const at = nameBehindRole(words, this.#cues.joins);
			if (at > 0) title = this.#text.slice(words[0]!.start, words[at - 1]!.end);
			const span = { start: words[at]!.start, end: words.at(-1)!.end };
			return this.#speaker(span, role ?? title);
		}
		if (words[0]!.text === 'M.' && to > 1) return this.#named(words.slice(1), role ?? 'M.');
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
				if (role && (!capital || TITLE.test(text) || short)) from = i + 1;
			}
		} else if (this.#cues.determiners.has(words[0]!.form) && words[1]?.capital) from = 1;
		if (from === 0 && to > 1 && this.#cues.determiners.has(words[0]!.form) && words[1]!.capital)
			from = 1;
		if (from > 0) {
			title = this.#text.slice(words[0]!.start, words[from - 1]!.end);
			if (this.#cues.determiners.has(title.toLowerCase())) title = undefined;
		}
		// A report of the council: what a document says, its maker says.
		const of = words.findIndex(({ form }, i) => i > 0 && i < 4 && this.#cues.joins.has(form));
		if (
			of > 0 &&
			of < to - 1 &&
			DOCUMENT.test(words[of - 1]!.form) &&
			words.some(({ capital }) => capital)
		)
			return this.#named(words.slice(of + 1), role);
		// The council's new report.
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
		if (kind === 'body') {
			const heard = this.#heard.findLast(({ body }) => body);
			if (heard) return heard.speaker;
		}
		return any ? this.#whole(any) : null;
	}

	#whole(mention: Mention): Speaker {
		const full = mention.name.includes(' ') ? undefined : this.#mentions.full.get(mention.name);
		// A name with small letters in it is known whole once it spoke.
		const heard = this.#heard.findLast(
			({ body, speaker }) => body && speaker.start <= mention.start && speaker.end > mention.end
		);
		return heard?.speaker ?? this.#speaker(full ?? mention);
	}

	#speakerKind(speaker: Speaker): 'person' | 'body' | 'unknown' {
		const heard = this.#heard.findLast((one) => one.speaker.name === speaker.name);
		if (heard?.body) return 'body';
		// Tidewater, the company.
		const role = speaker.role?.toLowerCase().split(' ') ?? [];
		if (role.length <= 2 && BODY_NOUN.test(role.at(-1) ?? '')) return 'body';
		if (speaker.role && !BODY_WORD.test(speaker.name)) return 'person';
		return this.#mentions.kindOf(speaker.name, speaker.name.split(' '));
	}
}

/** Whether a capital in a phrase shows that it names somebody. */
function hasName(words: readonly Token[], { determiners }: Cues): boolean {
	const first = words[0]!;
	return (
		words.some((word) => word.capital && word !== first) ||
		(first.capital && !determiners.has(first.form))
	);
}

function otherThan(kind: 'person' | 'body'): 'person' | 'body' {
	return kind === 'person' ? 'body' : 'person';
}
