import {
	PHRASE_LISTS,
	SHAPE_LISTS,
	WORD_LISTS,
	type NameList,
	type PhraseList,
	type ShapeList,
	type WordList
} from './lists.ts';
import { inside, variantsOf, whole, wordsOf } from './patterns.ts';

/** The words of a phrase under its first word, longest phrases first. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

/** How asking ended, as the record's outcomes name it. */
export type SilenceOutcome = 'no-reply' | 'declined' | 'pending';

/** Where the one who was asked stands: before the words, or behind them. */
export type AskedPlace = 'before' | 'after';

type Lists<Name extends string> = Readonly<Partial<Record<Name, readonly string[]>>>;

/** What the file of a language holds. All of it is optional but the words for pages. */
export interface LexiconFile {
	page: Lists<'months' | 'bylines' | 'ago' | 'sections' | 'accounts' | 'desks' | 'agencies'> & {
		/** Phrases that mark a line of a page, by what they announce. */
		notices?: Lists<string>;
		/** The same of lines that are nothing else. */
		lines?: Lists<string>;
	};
	names?: Lists<NameList>;
	speech?: Lists<WordList | PhraseList | ShapeList>;
	/** The set phrases with which the press reports that it got no answer. */
	silence?: Partial<Record<SilenceOutcome, Lists<AskedPlace>>> &
		Lists<'objects' | 'plural'> & {
			/** With which cue the one who was asked has a preposition of one letter written together with it. */
			attached?: readonly { cue: string; word: string }[];
		};
	/** What asks for something: by a modal verb, by a verb of asking, by the first word. */
	demand?: Lists<'modal' | 'asking' | 'begins'>;
}

/** What a language does with the order of words and with capitals. */
export interface Grammar {
	/** Where a subject stands: before its verb, behind it, or on either side. */
	order: 'subject-first' | 'verb-first' | 'free';
	/** What begins with a capital inside a sentence: names; all nouns too; each word of a title too. */
	capitals: 'names' | 'nouns' | 'titles';
	/** In the perfect tense the participle ends the clause: Brandt hat gestern im Rat gesagt. */
	participle?: RegExp;
	/** The press prints its "he said" inside the marks. */
	reportsInsideMarks?: boolean;
	/** Conjunctions of one letter that the script writes together with the next word. */
	conjunctions?: string;
}

/** The words by which a language says that somebody said something, or said nothing. */
export type ReportingLexicon = Grammar &
	Readonly<Record<WordList, ReadonlySet<string>>> &
	Readonly<Record<PhraseList, Phrases>> &
	Readonly<Record<ShapeList, RegExp>> & {
		/** Matches the end of a verb with a pronoun hung on it. */
		readonly hungPronoun: RegExp;
		readonly silences: readonly { outcome: SilenceOutcome; asked: AskedPlace; test: RegExp }[];
		/** What a person refuses to give: it ends the phrase that names them. */
		readonly refused: ReadonlySet<string>;
		/** They are several: no body that was named before. */
		readonly plural: RegExp;
		readonly attached: readonly { cue: RegExp; word: RegExp }[];
		readonly modal: RegExp;
		readonly asking: RegExp;
		readonly begins: RegExp;
	};

/* Pending first: "has not yet responded" is not yet a silence. */
export const OUTCOMES: readonly SilenceOutcome[] = ['pending', 'declined', 'no-reply'];

/* Verbs that the script writes together with a conjunction. */
const JOINED: ReadonlySet<WordList> = new Set(['verbs', 'transitive']);

/** Makes the lists of a file ready to be asked. */
export function reportingLexicon(
	{ speech = {}, silence = {}, demand = {} }: LexiconFile,
	grammar: Grammar
): ReportingLexicon {
	const each = <Name extends string, Made>(
		names: readonly Name[],
		make: (name: Name) => Made
	): Record<Name, Made> =>
		Object.fromEntries(names.map((name) => [name, make(name)])) as Record<Name, Made>;
	const lists = each(WORD_LISTS, (name) => {
		const words = wordsOf(speech[name]);
		const joined = JOINED.has(name) ? [...(grammar.conjunctions ?? '')] : [];
		return new Set([...words, ...joined.flatMap((one) => words.map((word) => one + word))]);
	});
	const before = (patterns: readonly string[] = []): RegExp =>
		inside(patterns.map((pattern) => `(${pattern})(?=[ :])`));
	return {
		...grammar,
		...lists,
		...each(PHRASE_LISTS, (name) => phrases(speech[name])),
		...each(SHAPE_LISTS, (name) => whole(wordsOf(speech[name]))),
		hungPronoun: hanging(lists.hung),
		silences: OUTCOMES.flatMap((outcome) =>
			(['before', 'after'] as const).map((asked) => ({
				outcome,
				asked,
				test: inside(silence[outcome]?.[asked] ?? [], 'giu')
			}))
		),
		refused: new Set(wordsOf(silence.objects)),
		plural: inside(silence.plural ?? []),
		attached: (silence.attached ?? []).map(({ cue, word }) => ({
			cue: whole([cue]),
			word: new RegExp(`^${word}`, 'u')
		})),
		modal: before(demand.modal),
		asking: before(demand.asking),
		begins: new RegExp(`^${before(demand.begins).source}`, 'iu')
	};
}

function hanging(pronouns: ReadonlySet<string>): RegExp {
	return new RegExp(pronouns.size > 0 ? `-(?:t-)?(?:${[...pronouns].join('|')})$` : '(?!)', 'u');
}

function phrases(lines: readonly string[] = []): Phrases {
	const byFirst = new Map<string, string[][]>();
	const all = lines.flatMap(variantsOf).sort((a, b) => b.length - a.length);
	for (const phrase of all) {
		// As the words of a text are cut: d'ajouter is two.
		const words = phrase.replace(/(?<!\p{L})([dl]')(?=\p{L})/gu, '$1 ').split(' ');
		byFirst.set(words[0]!, [...(byFirst.get(words[0]!) ?? []), words]);
	}
	return byFirst;
}
