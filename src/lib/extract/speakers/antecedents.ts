import type { ReportingLexicon } from '../lexicon/lexicon.ts';
import { BODY_NOUN, BODY_WORD } from '../lexicon/names.ts';
import type { Token } from '../tokens.ts';
import { makerOf, statedAs } from './beside-names.ts';
import { isCaseless, withoutArticle } from './caseless.ts';
import type { Discourse } from './discourse.ts';
import type { Mention, Mentions } from './mentions.ts';
import type { LastSpeaker, Speaker } from './speaker.ts';
import type { SpeakersNamed } from './speakers-named.ts';

/* How many names back are asked for a body, for whoever was spoken of last, and how far back, in characters. */
const NAMES = { bodies: 200, last: 60 };
const NEAR = { mention: 1500, speech: 3000 };

/** What a text says about whom it names. */
export interface Known {
	text: string;
	lexicon: ReportingLexicon;
	mentions: Mentions;
	discourse: Discourse;
	speakers: SpeakersNamed;
}

/** Die 33-Jährige: whoever was named last. */
export const AGED = /^\d+-jährige[rn]?$/u;

type Kind = 'person' | 'body';

/** Leads back from a pronoun, a noun or a document to whoever the text named before. */
export class Antecedents {
	readonly #known: Known;

	constructor(known: Known) {
		this.#known = known;
	}

	/** Who made a document. */
	maker({ form, start }: Token, caseless: boolean): Speaker | null {
		const { text, mentions, lexicon, discourse } = this.#known;
		const maker = makerOf(text, mentions, form, start, lexicon);
		if (maker) return this.#whole(maker);
		return (caseless ? discourse.lastBody() : undefined) ?? null;
	}

	/** The director: whoever was called so when first named, or the last person, if the noun says no more. */
	holder(office: Token, last: LastSpeaker | null): Speaker | null {
		const noun = isCaseless(office) ? withoutArticle(office.form) : office.form;
		if (isCaseless(office) && noun === office.form) return null;
		const { text, lexicon, mentions, discourse } = this.#known;
		if (lexicon.bodies.has(noun)) return null;
		const holder = discourse.inOffice(noun);
		if (holder) return holder;
		const stated = statedAs(text, mentions, noun, office.start, lexicon);
		if (stated) return this.#whole(stated);
		const any = lexicon.someone.has(office.form) || AGED.test(office.form);
		return any ? this.lastOf('person', office.start, last) : null;
	}

	/** The council: the body last named with the word in its name. */
	bodyCalled(noun: string, at: number): Speaker | null {
		const heard = this.#known.discourse.bodyCalled(noun);
		if (heard) return heard;
		for (const mention of this.#known.mentions.back(at, NAMES.bodies)) {
			const words = mention.name.toLowerCase().split(/[^\p{L}]+/u);
			if (mention.kind === 'body' && words.includes(noun)) return this.#whole(mention);
		}
		return null;
	}

	/** He or she: the person last spoken of, unless that one was the other before. */
	person(at: number, pronoun: string, last: LastSpeaker | null): Speaker | null {
		const other = (name: string): boolean => this.#known.discourse.isOther(name, pronoun);
		const latest = last && other(last.speaker.name) ? null : last;
		const found =
			this.lastOf('person', at, latest, other) ?? this.#known.discourse.lastBy(pronoun) ?? null;
		if (found) this.#known.discourse.meantBy(pronoun, found);
		return found;
	}

	/** Whether the text shows that a speaker is a person. */
	isPerson(speaker: Speaker): boolean {
		return this.#kindOf(speaker) === 'person';
	}

	/** The person or the body last spoken of before a place: the last speaker, or a later subject. */
	lastOf(
		kind: Kind,
		at: number,
		last: LastSpeaker | null,
		not: (name: string) => boolean = () => false
	): Speaker | null {
		const other = kind === 'person' ? 'body' : 'person';
		const fitting = last && this.#kindOf(last.speaker) !== other ? last : null;
		let any: Mention | undefined;
		for (const mention of this.#known.mentions.back(at, NAMES.last)) {
			if (mention.start <= (fitting?.at ?? -1) || at - mention.start > NEAR.mention) break;
			if (!this.#fits(mention, kind) || not(this.#whole(mention).name)) continue;
			any ??= mention;
			if (mention.subject) return this.#whole(mention);
		}
		if (fitting && at - fitting.at < NEAR.speech) return fitting.speaker;
		const heard = kind === 'body' ? this.#known.discourse.lastBody() : undefined;
		return heard ?? (any ? this.#whole(any) : null);
	}

	#fits(mention: Mention, kind: Kind): boolean {
		const party = kind === 'body' && mention.kind !== 'person';
		return (
			mention.kind === kind ||
			(party && this.#known.speakers.parties.in(mention.name) !== undefined)
		);
	}

	#whole(mention: Mention): Speaker {
		const full = mention.name.includes(' ')
			? undefined
			: this.#known.mentions.full.get(mention.name);
		return this.#known.discourse.bodyAround(mention) ?? this.#known.speakers.at(full ?? mention);
	}

	#kindOf({ name, role }: Speaker): Kind | 'unknown' {
		if (this.#known.discourse.isBody(name)) return 'body';
		// Tidewater, the company.
		const words = role?.toLowerCase().split(' ') ?? [];
		if (words.length <= 2 && BODY_NOUN.test(words.at(-1) ?? '')) return 'body';
		if (role && !BODY_WORD.test(name)) return 'person';
		const { humans } = this.#known.lexicon;
		if (humans.has(name.toLowerCase().split(' ').at(-1)!)) return 'person';
		return this.#known.mentions.kindOf(name, name.split(' '));
	}
}
