/** The words of each phrase under its first word, longest phrases first. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

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

export const set = (words: string): ReadonlySet<string> =>
	new Set(words.split(' ').filter(Boolean));
/** The same with a conjunction that the script writes together with the word. */
export const joined = (conjunctions: string, words: string): ReadonlySet<string> => {
	const plain = [...set(words)];
	return new Set([
		...plain,
		...[...conjunctions].flatMap((one) => plain.map((word) => one + word))
	]);
};
export const list = (phrases: string): Phrases => {
	const byFirst = new Map<string, string[][]>();
	for (const phrase of phrases.split('|').sort((a, b) => b.length - a.length)) {
		// As the words of a text are cut: d'ajouter is two.
		const words = phrase
			.replaceAll('’', "'")
			.replace(/(?<![\p{L}])([dl]')(?=\p{L})/gu, '$1 ')
			.split(' ');
		byFirst.set(words[0]!, [...(byFirst.get(words[0]!) ?? []), words]);
	}
	return byFirst;
};
