import { HONORIFICS, NOT_IN_NAMES, PLACE_OF_WORK, ROLES } from '../lexicon/names.ts';
import type { Token, Tokens } from '../tokens.ts';

/*
 * Arabic and Hebrew mark no names by capitals. What helps is the order of words: a role, what it is
 * the role of, closed by the article, and then the name, which has none.
 */

/* A conjunction and the article, as the script writes them together with a noun. */
const WITH_ARTICLE = /^(?:[وف]?ال|ה)(?=.{2})/u;
const DEFINITE = /^(?:[وفبك]?ال.{2}|و?لل.{2}|ה.{2})/u;

function isRoleWord({ form }: Token): boolean {
	return ROLES.has(form) || ROLES.has(form.replace(/^(?:[وف]?ال|[وف]|ה)/u, ''));
}

export function isCaseless({ text }: Token): boolean {
	return /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text);
}

/* An adverb of manner; a preposition with its pronoun or with the article; a name or a self that is somebody's. */
const NOBODY =
	/^(?:.{2,}(?:اً|ًا)|و?(?:علي|الي|إلي|في|من|عن|ل|ب|مع|لدي|عند)(?:ه|ها|هم|هن|نا|هما)|[وف]?(?:بال|كال|لل).{2,}|وال.{2,}|[ول]?(?:اسم|نفس|قول)(?:ه|ها|هم))$/u;

/** Whether a single word of a script without capitals names nobody: laughing, on it, with the words. */
export const namesNobody = ({ form }: Token) => NOBODY.test(form);

/** Whether a phrase begins with what a person is, not with who: the director of the institute. */
export function beginsWithRole(words: Tokens): boolean {
	return words[0] !== undefined && isRoleWord(words[0]);
}

/** Words between commas that are a name, not a description: at most four, and none of them a role. */
export function isBareName(words: Tokens): boolean {
	return (
		words.length >= 2 &&
		words.length <= 5 &&
		words.every((word) => (word.kind === 'word' || word.text === '.') && isCaseless(word)) &&
		(HONORIFICS.has(words[0]!.form) || !DEFINITE.test(words[0]!.form)) &&
		!words.some((word) => isRoleWord(word) || NOT_IN_NAMES.has(word.form))
	);
}

/** Where the name begins in a phrase that begins with a role: the mayor of the town | Nasser Amin; or 0. */
export function nameBehindRole(words: Tokens, joins: ReadonlySet<string>): number {
	if (!beginsWithRole(words)) return 0;
	for (let i = 1; i < words.length; i++) {
		const { form } = words[i]!;
		if (DEFINITE.test(form) || joins.has(form) || PLACE_OF_WORK.test(form)) continue;
		if (DEFINITE.test(words[i - 1]!.form) && words.length - i <= 5) return i;
	}
	return 0;
}

/** The word without the article: the director and director of the institute are then one. */
export function withoutArticle(form: string): string {
	return form.replace(WITH_ARTICLE, '');
}
