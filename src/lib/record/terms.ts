import type { Term } from './schema.ts';
import { scan } from '#lib/text/fold.ts';

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
	/** The signs between the words, none for a plain gap; and those before the first and after the last. */
	gaps: string[];
	before: string;
	after: string;
}

/**
 * Spans of `text` where a wording of one of `terms` stands, in order, none overlapping: of those that
 * begin first the longest, of equal ones the first listed. Words are compared as the search folds
 * them (NFKD, lower case, without marks, letter variants joined) and whole: "walls" is not "wall".
 * Between two words any white space and hyphens are alike, and other signs must be those of the
 * wording, so nothing is found across the end of a sentence. A wording that is itself in quotation
 * marks is found in quotation marks only, of any shape: distance to a word is part of it. Only wordings of the text's own
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
	for (const group of byFirst.values()) {
		group.sort((a, b) => b.words.length - a.words.length || signsOf(b) - signsOf(a));
	}

	return (text, lang) => {
		const found: TermSpan[] = [];
		const subtag = primary(lang);
		const words = wordsOf(text);
		for (let at = 0; at < words.length;) {
			const from = found.at(-1)?.end ?? 0;
			const span = longestAt(text, from, words, at, subtag, byFirst.get(words[at]!.word));
			if (span) found.push(span);
			do at++;
			while (span && at < words.length && words[at]!.start < span.end);
		}
		return found;
	};
}

/** `patterns`: those that begin with the word at `at`, longest first. Nothing before `from` is taken. */
function longestAt(
	text: string,
	from: number,
	words: readonly Word[],
	at: number,
	lang: string,
	patterns: readonly Pattern[] = []
): TermSpan | null {
	for (const pattern of patterns) {
		if (pattern.lang !== lang || !standsAt(text, words, at, pattern)) continue;
		const last = words[at + pattern.words.length - 1]!;
		const start = signsBefore(text, from, words[at]!.start, pattern.before);
		const end = signsAfter(text, last.end, pattern.after);
		if (start === null || end === null) continue;
		return { start, end, term: pattern.term, wording: pattern.wording };
	}
	return null;
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
			const [first, last] = [words[0], words.at(-1)];
			if (!first || !last) continue;
			yield {
				term: id,
				wording,
				lang: primary(lang),
				words: words.map((one) => one.word),
				gaps: words.slice(1).map((one, i) => signs(text.slice(words[i]!.end, one.start))),
				before: signs(text.slice(0, first.start)),
				after: signs(text.slice(last.end))
			};
		}
	}
}

function standsAt(text: string, words: readonly Word[], at: number, pattern: Pattern): boolean {
	return pattern.words.every((word, i) => {
		const here = words[at + i];
		if (here?.word !== word) return false;
		const before = words[at + i - 1]?.end ?? 0;
		return i === 0 || signs(text.slice(before, here.start)) === pattern.gaps[i - 1];
	});
}

/** Where the signs begin that stand right before `start`; null when they are others. */
function signsBefore(text: string, from: number, start: number, wanted: string): number | null {
	let found = '';
	for (let at = start; found.length < wanted.length;) {
		if (at === from) return null;
		found = signs(text[--at]!) + found;
		if (found === wanted) return at;
	}
	return wanted === '' ? start : null;
}

function signsAfter(text: string, end: number, wanted: string): number | null {
	let found = '';
	for (let at = end; found.length < wanted.length;) {
		if (at === text.length) return null;
		found += signs(text[at++]!);
		if (found === wanted) return at;
	}
	return wanted === '' ? end : null;
}

/** What sets words apart: nothing for white space, hyphens and loose marks, one sign for any quotation mark. */
function signs(text: string): string {
	return text.replace(PLAIN, '').replace(QUOTATION_MARK, '"');
}

const PLAIN = /[\p{White_Space}\p{Pd}\p{M}\p{Cf}]+/gu;
const QUOTATION_MARK = /\p{Quotation_Mark}/gu;

function signsOf(pattern: Pattern): number {
	return pattern.before.length + pattern.after.length;
}

function primary(tag: string): string {
	return /^[A-Za-z]{1,8}/.exec(tag)?.[0].toLowerCase() ?? '';
}
