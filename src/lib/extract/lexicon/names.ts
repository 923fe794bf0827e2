import { LEXICONS } from './languages.ts';
import type { NameList } from './lists.ts';
import { sourceOf, wordsOf } from './patterns.ts';

/*
 * What names look like, and the words that tell persons, bodies and places apart: those of all
 * languages together, because a text in one language names people and bodies of another.
 */

const all = (list: NameList): readonly string[] => [
	...new Set(Object.values(LEXICONS).flatMap(({ names }) => wordsOf(names?.[list])))
];
const either = (list: NameList): string => all(list).map(sourceOf).join('|');

const CAPITALISED =
	"\\p{Lu}[\\p{L}\\p{N}\\p{M}]*(?:[-'’&.][\\p{L}\\p{N}]+)*(?:(?<=s)['’](?= \\p{Lu}))?";

const WITHIN = [...(['belonging', 'joiners', 'pairs', 'particles'] as const).map(either), '&'].join(
	'|'
);
export const NAME = new RegExp(
	`(?<![\\p{L}\\p{N}])${CAPITALISED}(?:(?: (?:${WITHIN}))?(?: the)? ${CAPITALISED})*`,
	'gu'
);

/** A word in the name of a body, or the end of one: SeaWatch; a compound; letters alone. */
export const BODY_WORD = new RegExp(
	`(?:${either('bodies')})(?![\\p{L}\\p{N}_])|\\p{Ll}(?:${either('bodyEndings')})(?!\\p{L})|^\\p{Lu}{2,}$`,
	'u'
);

export const BODY_NOUN = new RegExp(`^(?:${either('bodyNouns')})$`, 'u');
export const PEOPLE = new RegExp(`^(?:${either('people')})(?= |$)`, 'u');
export const PLACE = new RegExp(`(?:${either('places')})$`, 'u');
export const TITLE = new RegExp(`^(?:${either('titles')})\\.?$`, 'u');
export const NOT_NAMES: ReadonlySet<string> = new Set(all('notNames'));

/** Small words inside the name of a person: de, van. */
export const PARTICLES: ReadonlySet<string> = new Set(all('particles'));

export const BELONGING: ReadonlySet<string> = new Set(all('belonging'));
/** Between two names of persons. */
export const PAIR = new RegExp(` (?:${either('pairs')}) `, 'u');
/** Inside a name that does not stand for itself by its first word. */
export const JOINED = new RegExp(` (?:${either('joiners')}|${either('pairs')}|the) `, 'u');

/* Words with a stop that ends no sentence; those that are one word with it come first. */
const TITLES_CUT_SHORT = either('abbreviatedTitles');
export const ABBREVIATIONS = `${TITLES_CUT_SHORT}|${either('abbreviations')}`;
export const SHORTENED = `${ABBREVIATIONS}|${either('shortened')}`;

/** The stop of a title before a name, in small letters. */
export const TITLE_STOP = new RegExp(
	`(?<=(?<!\\p{L})(?:${TITLES_CUT_SHORT.toLowerCase()}))\\.(?= )`,
	'gu'
);

/** An article before the name of a body. */
export const ARTICLE = new RegExp(`^(?:${either('articles')}) +(?=\\S)`, 'iu');

const WORKPLACE = new RegExp(
	`(?:^|\\s)(?:${either('workplaces')}) (?:(?:${either('articles')}|l['’]) ?)?(${CAPITALISED}(?:(?: (?:${WITHIN}))?(?: the)? ${CAPITALISED})*)`,
	'u'
);

/** senior researcher at the Institute of X → Institute of X */
export function organisationIn(role: string): string | undefined {
	return WORKPLACE.exec(role)?.[1];
}

/* Scripts without capitals: what a person is, and what tells a name beside it. */
export const ROLES: ReadonlySet<string> = new Set(all('roles'));
export const HONORIFICS: ReadonlySet<string> = new Set(all('honorifics'));
export const PLACE_OF_WORK = new RegExp(`^(?:${either('placesOfWork')})$`, 'u');
export const NOT_IN_NAMES: ReadonlySet<string> = new Set(all('notInNames'));
