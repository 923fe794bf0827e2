import { LEXICONS } from '../lexicon/languages.ts';
import { inside, whole } from '../lexicon/patterns.ts';

/*
 * The words by which the furniture of a page gives itself away, by what they announce. The lexicons
 * hold phrases, not single words, wherever an article could use the word itself: a report about
 * cookies or donations must survive.
 */

/* First come those that win where a line announces two things. */
const IN_LINES = [
	'cookies',
	'donation',
	'subscription',
	'account',
	'rights',
	'sharing',
	'comments',
	'related',
	'translation',
	'advertising',
	'credit'
] as const;
const WHOLE_LINES = [
	'sharing',
	'navigation',
	'account',
	'subscription',
	'related',
	'comments',
	'tags',
	'donation',
	'advertising',
	'cookies',
	'about-author'
] as const;

/** What a line of a page announces. */
export type Notice = (typeof IN_LINES)[number] | (typeof WHOLE_LINES)[number];

export const NOTICES: readonly Notice[] = [...IN_LINES, ...WHOLE_LINES];

/* A page is not always in the language of its furniture: the words of all languages are asked. */
const all = (kind: Notice, where: 'notices' | 'lines'): readonly string[] =>
	Object.values(LEXICONS).flatMap(({ page }) => page[where]?.[kind] ?? []);

const phraseTests = IN_LINES.map((notice) => ({ notice, test: inside(all(notice, 'notices')) }));
const lineTests = WHOLE_LINES.map((notice) => ({
	notice,
	test: whole(all(notice, 'lines'), 'iu')
}));

/** What stands before a notice of rights: Harbour News. All rights reserved. */
export function withoutRights(text: string): string {
	return text.split(RIGHTS)[0]!;
}

const RIGHTS = inside(all('rights', 'notices'));

/* Counts, arrows and bullets beside such a word do not change it. */
const AROUND =
	/^[\s\d()[\]{}|/\\•·»«›‹<>→←↑↓▸►▼▲+*#:.,;–—_-]+|[\s\d()[\]{}|/\\•·»«›‹<>→←↑↓▸►▼▲+*#:.,;…–—_-]+$/gu;

/* A notice says so near its beginning or near its end; the middle of a long line is not read. */
const READ = 600;
const LONGEST_LINE = 120;

/** Numbers and marks alone announce nothing. */
const WORDS = /[\p{L}©|]/u;

/** What a line announces, or null when it announces nothing of the kind. */
export function noticeOf(text: string): Notice | null {
	if (!WORDS.test(text)) return null;
	// “No.” is an answer, “No” a button.
	const answers = /^\p{Lu}[\p{L}’' ]{0,24}[.!]$/u.test(text);
	if (text.length <= LONGEST_LINE && !answers) {
		const bare = text.replace(AROUND, '');
		for (const { notice, test } of lineTests) if (test.test(bare)) return notice;
	}
	const read = text.length > 2 * READ ? `${text.slice(0, READ)}\n${text.slice(-READ)}` : text;
	for (const { notice, test } of phraseTests) if (test.test(read)) return notice;
	return null;
}
