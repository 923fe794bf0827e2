import type { Phrases } from './cue-lists.ts';
import { de, en, nl, sv } from './cues-germanic.ts';
import { es, fr, it, pt } from './cues-romance.ts';
import { ar, he } from './cues-semitic.ts';

/**
 * The words by which a language says that somebody said something. Lists of forms, not stems: a form
 * that is also an everyday noun is left out, because a wrong speaker is worse than none.
 */
export interface Cues {
	/** Where a subject stands: before its verb, behind it, or on either side. */
	order: 'subject-first' | 'verb-first' | 'free';
	/** Finite forms of verbs of saying. */
	verbs: ReadonlySet<string>;
	/** Forms that hang on another verb: saying, adding. */
	participles: ReadonlySet<string>;
	/** Short forms that mark a speaker only next to a quotation: calls X “…”. */
	labels: ReadonlySet<string>;
	/** Phrases before a speaker, by their first word: according to. */
	according: Phrases;
	/** What leads to more words of whoever spoke last, with no verb or an infinitive: Et d'ajouter. */
	again: Phrases;
	/** What says that words are those of the one the sentence is about: in her own words. */
	own: Phrases;
	/** Nouns that stand for whichever person was named before, as no role of theirs: the official. */
	someone: ReadonlySet<string>;
	/** What begins with a capital inside a sentence: names; all nouns too; each word of a title too. */
	capitals: 'names' | 'nouns' | 'titles';
	/** The press prints its "he said" inside the marks. */
	incises: boolean;
	/** Words that end a noun phrase. */
	stops: ReadonlySet<string>;
	/** Words skipped between a subject and its verb. */
	between: ReadonlySet<string>;
	/** Words that begin a noun phrase. */
	determiners: ReadonlySet<string>;
	/** Prepositions that go on with one: a spokesperson for the council. */
	joins: ReadonlySet<string>;
	/** He, she. */
	persons: ReadonlySet<string>;
	/** They, it, we. */
	groups: ReadonlySet<string>;
	/** The group, the company: words that stand for whatever body was named before. */
	bodies: ReadonlySet<string>;
	/** Who, which: what leads from whoever is named to a clause with that one as its subject. */
	relatives: ReadonlySet<string>;
	/** Told, asked: the one who is told follows. */
	told: ReadonlySet<string>;
}

const cues: Readonly<Record<string, Cues>> = { en, fr, de, es, it, pt, nl, sv, ar, he };

/** The cues of a language; English ones where the language is not among them. */
export function cuesOf(language: string): Cues {
	return cues[language] ?? en;
}
