import { SPEECH } from '../lexicon/languages.ts';
import { PARTICLES } from '../lexicon/names.ts';
import { alternatives } from '../lexicon/page-words.ts';
import { wordsOf } from '../lexicon/patterns.ts';

/** What stands before the names in a byline: by, par, von. */
export const BYLINE = new RegExp(`^(?:${alternatives('bylines')})(?:(?<=:)|\\s)\\s*`, 'iu');

const CAPITALISED = "\\p{Lu}[\\p{L}'’.-]*";
const NAME = new RegExp(
	`^${CAPITALISED}(?: (?:(?:${[...PARTICLES].join('|')}) )*${CAPITALISED}){1,4}$`,
	'u'
);
const NAME_UNCASED =
	/^[\p{Script=Arabic}\p{Script=Hebrew}'’"״׳-]+(?: [\p{Script=Arabic}\p{Script=Hebrew}'’"״׳-]+){1,4}$/u;

const AND = Object.values(SPEECH)
	.flatMap(({ file }) => wordsOf(file.speech?.and))
	.join('|');
/* Between two names; Arabic writes its "and" together with the second. */
const BETWEEN = new RegExp(
	`\\s*(?:[,;|•·/&]|\\s-\\s|(?<!\\p{L})(?:${AND})(?!\\p{L})|\\sو\\s?)\\s*`,
	'u'
);

/* No byline is longer. */
const READ = 300;

/** The names of persons in a byline; what is not plainly a name is left out. */
export function namesIn(byline: string): string[] {
	return byline
		.slice(0, READ)
		.replace(BYLINE, '')
		.split(BETWEEN)
		.map((name) => name.trim())
		.filter((name) => NAME.test(name) || NAME_UNCASED.test(name));
}

/* What stands behind a name in a byline: whom the person writes for, and as what. */
const TAIL = new RegExp(
	`(?:^|[\\s.])(?:${alternatives('desks')})$|^(?:${alternatives('agencies')})(?: |$)`,
	'iu'
);

/** Petra Lind and Ivo Marten: two persons, where both are whole names. */
function pairIn(part: string): string[] {
	const both = part.split(BETWEEN);
	return both.every((name) => NAME.test(name)) ? both : [part];
}

/** The persons of an author's entry: without a tail like "AP Auto Writer"; as it is if that leaves nobody. */
export function authorsIn(entry: string): string[] {
	const given = entry.replace(BYLINE, '').trim();
	const parts = given.split(/\s*(?:[,;|]|(?<=\p{Ll}{3})\.\s)\s*/u);
	const persons = parts.filter((part) => !TAIL.test(part)).flatMap(pairIn);
	return persons.length > 0 && persons.every((part) => NAME.test(part)) ? persons : [given];
}
