/* The names of the lists of a lexicon; README.md says what each is for. */

/** Lists of single words; a line of the file holds several, separated by spaces. */
// prettier-ignore
export const WORD_LISTS = [
	'verbs', 'participles', 'infinitive', 'labels', 'findings', 'told', 'nounsToo',
	'auxiliaries', 'be', 'transitive', 'mood', 'seconds', 'asks', 'issues', 'issuedBy',
	'persons', 'groups', 'hung', 'firstPerson', 'unnamed', 'demonstratives', 'relatives', 'object',
	'possessives', 'indefinite', 'ownPossessives', 'determiners', 'quantifiers', 'bodies',
	'someone', 'humans', 'statements', 'ofOffice', 'stops', 'days', 'between', 'joins', 'genitives', 'and',
	'but', 'while', 'as', 'subordinate', 'fronting', 'opensClause', 'continues', 'endsRole',
	'views', 'to', 'dative', 'accusative', 'askedOf', 'by', 'madeBy', 'titled', 'namedSo', 'works', 'held'
] as const;

/** Lists of phrases, one a line; parentheses hold what varies. */
// prettier-ignore
export const PHRASE_LISTS = [
	'according', 'again', 'own', 'pointing', 'side', 'whose'
] as const;

/** Lists of what a word as a whole looks like, in the notation of patterns.ts. */
// prettier-ignore
export const SHAPE_LISTS = [
	'documents', 'passives', 'gerunds', 'adverbs', 'adjectives', 'listeners', 'given',
	'feminine', 'masculine'
] as const;

/** Lists by which names are told apart. */
// prettier-ignore
export const NAME_LISTS = [
	'bodies', 'bodyEndings', 'bodyNouns', 'people', 'places', 'titles', 'notNames', 'particles',
	'joiners', 'belonging', 'pairs', 'articles', 'workplaces', 'abbreviatedTitles',
	'abbreviations', 'shortened', 'roles', 'honorifics', 'placesOfWork', 'notInNames'
] as const;

export type WordList = (typeof WORD_LISTS)[number];
export type PhraseList = (typeof PHRASE_LISTS)[number];
export type ShapeList = (typeof SHAPE_LISTS)[number];
export type NameList = (typeof NAME_LISTS)[number];
