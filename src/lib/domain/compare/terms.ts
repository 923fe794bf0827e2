import type { Term } from '../schema.ts';
import { scan } from '../search/fold.ts';

/** Where a contested term's wording stands in a text: UTF-16 offsets of the text itself. */
export interface TermSpan {
	start: number;
	end: number;
	term: string;
	/** Place of the wording in the term's list. */
	wording: number;
}

/** Finds the wordings in a text of the language that `lang` tags. */
export type FindTerms = (text: string, lang: string) => TermSpan[];

interface Pattern {
	term: string;
	wording: number;
	lang: string;
	words: string[];
	/** What stands between the words: a plain gap, or the signs that this wording has there. */
	gaps: string[];
}

/**
 * Spans of `text` where a wording of one of `terms` stands, in order, none overlapping: of those that
 * begin first the longest, of equal ones the first listed. Words are compared as the search folds
 * them (NFKD, lower case, without marks, letter variants joined) and whole: "walls" is not "wall".
 * Between two words any white space and hyphens are alike, and other signs must be those of the
 * wording, so nothing is found across the end of a sentence. Only wordings of the text's own
 * language count, compared by its first subtag (RFC 5646): `en-GB` is English.
 *
 * It finds where words *stand*. A party that objects to a word has it in its quotation too.
 */
export function termsIn(text: string, lang: string, terms: Iterable<Term>): TermSpan[] {
	return termFinder(terms)(text, lang);
}

/** The same for many texts: reads the terms once. */
export function termFinder(terms: Iterable<Term>): FindTerms {
	const byFirst = new Map<string, Pattern[]>();
	for (const pattern of patternsOf(terms)) {
		const first = pattern.words[0]!;
		const group = byFirst.get(first);
		if (group) group.push(pattern);
		else byFirst.set(first, [pattern]);
	}
	// Stable, so that equal lengths keep the order of the list.
	for (const group of byFirst.values()) group.sort((a, b) => b.words.length - a.words.length);

	return (text, lang) => {
		const found: TermSpan[] = [];
		const subtag = primary(lang);
		const words = wordsOf(text);
		for (let at = 0; at < words.length;) {
			const pattern = byFirst
				.get(words[at]!.word)
				?.find((one) => one.lang === subtag && standsAt(text, words, at, one));
			if (!pattern) {
				at++;
				continue;
			}
			const { term, wording } = pattern;
			const last = at + pattern.words.length - 1;
			found.push({ start: words[at]!.start, end: words[last]!.end, term, wording });
			at = last + 1;
		}
		return found;
	};
}

interface Word {
	word: string;
	start: number;
	end: number;
}

function wordsOf(text: string): Word[] {
	const words: Word[] = [];
	scan(text, (word, start, end) => words.push({ word, start, end }));
	return words;
}

function* patternsOf(terms: Iterable<Term>): Generator<Pattern> {
	for (const { id, wordings } of terms) {
		for (const [wording, { text, lang }] of wordings.entries()) {
			const words = wordsOf(text);
			if (words.length === 0) continue;
			yield {
				term: id,
				wording,
				lang: primary(lang),
				words: words.map((one) => one.word),
				gaps: words.slice(1).map((one, i) => gap(text, words[i]!.end, one.start))
			};
		}
	}
}

function standsAt(text: string, words: readonly Word[], at: number, pattern: Pattern): boolean {
	return pattern.words.every((word, i) => {
		const here = words[at + i];
		if (here?.word !== word) return false;
		return i === 0 || gap(text, words[at + i - 1]!.end, here.start) === pattern.gaps[i - 1];
	});
}

/** White space, hyphens and marks that no letter carries are one plain gap; other signs stay. */
function gap(text: string, from: number, to: number): string {
	return text.slice(from, to).replace(PLAIN, '');
}

const PLAIN = /[\p{White_Space}\p{Pd}\p{M}\p{Cf}]+/gu;

function primary(tag: string): string {
	return /^[A-Za-z]{1,8}/.exec(tag)?.[0].toLowerCase() ?? '';
}
