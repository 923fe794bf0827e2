import type { ReportingLexicon } from '../lexicon/lexicon.ts';
import { BODY_WORD, TITLE } from '../lexicon/names.ts';
import type { Token, Tokens } from '../tokens.ts';
import { isCaseless, nameBehindRole } from './caseless.ts';
import type { Range } from './noun-phrase.ts';

/** Where the name stands in a phrase, and what stands before it: company X, Mayor Y, the coach Z. */
export interface NameAmong extends Range {
	title?: Range;
}

const POSSESSIVE = /['’]s?$/u;

/** The name among the words of a phrase; all of them but an article where they only describe somebody. */
export function nameAmong(
	words: Tokens,
	lexicon: ReportingLexicon,
	knows: (word: string) => boolean
): NameAmong {
	const to = words.length;
	const { determiners, documents, joins } = lexicon;
	if (isCaseless(words[0]!)) {
		const from = nameBehindRole(words, joins);
		return from > 0 ? { from, to, title: { from: 0, to: from } } : { from, to };
	}
	// A report of the council: what a document says, its maker says.
	const of = words.findIndex(({ form }, i) => i > 0 && i < 4 && joins.has(form));
	if (of > 0 && of < to - 1 && documents.test(words[of - 1]!.form) && words.some(isCapital))
		return shifted(nameAmong(words.slice(of + 1), lexicon, knows), of + 1);
	let from = words.some((word) => joins.has(word.form) && !word.capital)
		? 0
		: behindTitles(words, knows);
	const article = determiners.has(words[0]!.form);
	if (from === 0 && article && words[1]?.capital) from = 1;
	const title = from > 1 || (from === 1 && !article) ? { from: 0, to: from } : undefined;
	// The council's new report.
	const owner = words.findIndex(({ text, capital }) => capital && POSSESSIVE.test(text));
	if (owner < 0 || owner === to - 1 || !documents.test(words[to - 1]!.form))
		return { from, to, ...(title ? { title } : {}) };
	const begins = from > owner ? 0 : from;
	return {
		from: begins === 0 && article && owner > 0 ? 1 : begins,
		to: owner + 1,
		...(title ? { title } : {})
	};
}

function isCapital({ capital }: Token): boolean {
	return capital;
}

function shifted({ from, to, title }: NameAmong, by: number): NameAmong {
	return {
		from: from + by,
		to: to + by,
		...(title ? { title: { from: title.from + by, to: title.to + by } } : {})
	};
}

/** Behind the titles and roles with which a phrase begins. */
function behindTitles(words: Tokens, knows: (word: string) => boolean): number {
	const to = words.length;
	let from = 0;
	for (let i = 0; words[to - 1]!.capital && i < to - 1; i++) {
		const { capital, text } = words[i]!;
		const next = words[i + 1]!;
		if (!next.capital) continue;
		// CEO, and names in capitals: a title too, unless somebody is called so.
		const title = /^(?:CEO|CFO|COO|MP|MEP)$|\p{Lu}{2}/u.test(next.text) && !knows(next.text);
		if (i >= to - 2 && title) continue;
		const short = /^\p{Lu}{2,3}$/u.test(text) && to - i > 2 && !BODY_WORD.test(words[to - 1]!.text);
		if (!capital || TITLE.test(text) || short) from = i + 1;
	}
	return from;
}

/** A name without what marks its owner: the council’s. */
export function withoutPossessive(name: string): string {
	return name.replace(POSSESSIVE, '');
}
