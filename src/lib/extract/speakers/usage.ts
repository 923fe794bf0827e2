import type { ReportingLexicon } from '../lexicon/lexicon.ts';
import { BODY_NOUN } from '../lexicon/names.ts';
import type { Token, Tokens } from '../tokens.ts';
import type { Attribution } from './attribution.ts';

/** Somebody's words, a word held at arm's length, or the name of a work. */
export type Use = 'speech' | 'term' | 'title';

/** Where a quotation stands among the tokens of its paragraph. */
interface Position {
	tokens: Tokens;
	token: number;
	/** It begins its sentence. */
	starts: boolean;
	/** The paragraph has no words but those in quotation marks. */
	alone: boolean;
	attribution: Attribution | null;
}

/** A quotation, and what the rules ask of it. */
interface Quotation extends Position {
	text: string;
	words: number;
	/** It ends with a mark, as a sentence or a part of one does. */
	punctuated: boolean;
	/** It may be the title of a work, and is printed like one. */
	mayBeTitle: boolean;
	titleCase: boolean;
	/** The forms of the words before it, the nearest last, and the kinds of what stands beside it. */
	before: readonly string[];
	previous: string;
	left: Token['kind'] | undefined;
	right: Token['kind'];
	/** Somebody says it by a cue, not only as the subject of the sentence. */
	said: boolean;
	/** A cue stands beside it, with a mark between. */
	cued: boolean;
	/** Its verb says what something is called: calls the plan “…”. */
	label: boolean;
	lexicon: ReportingLexicon;
}

/* No title is longer; no label stands farther from its verb, and no cue farther behind, in characters. */
const LONGEST_TITLE = 14;
const LABEL_WORDS = 7;
const FAR = 60;

/** Nouns for what somebody says: the answer “Nie” is no name. */
const SAID = /(?:antwort|frage|satz|worte?|wort|ruf|aussage|urteil|vorwurf|bitte|befehl|rat)$/u;

/** What tells that a quotation is not speech, in the order in which it is asked. */
export const USES: readonly { name: string; use: Use; applies(one: Quotation): boolean }[] = [
	{
		// A report titled “…”, the film “…”
		name: 'named work',
		use: 'title',
		applies: ({ mayBeTitle, text, before, previous, titleCase, lexicon }) =>
			mayBeTitle &&
			(before.slice(-2).some((form) => lexicon.titled.has(form)) ||
				(lexicon.namedSo.has(previous) && /^\p{Lu}/u.test(text)) ||
				(titleCase && before.some((form) => lexicon.works.has(form))))
	},
	{
		// Das Haus „Sieben Möwen“: a noun, and the name that it bears.
		name: 'borne by a noun',
		use: 'title',
		applies: ({ mayBeTitle, words, punctuated, cued, text, tokens, token, right, lexicon }) => {
			if (lexicon.capitals !== 'nouns' || !mayBeTitle || words > 5 || punctuated || cued)
				return false;
			const [article, noun] = [tokens[token - 2], tokens[token - 1]];
			const bears = noun?.capital && !lexicon.statements.has(noun.form) && !SAID.test(noun.form);
			const led = article?.kind === 'word' && !article.capital;
			return Boolean(bears && led && /^\p{Lu}/u.test(text) && (right !== 'word' || words <= 3));
		}
	},
	{
		name: 'title case',
		use: 'title',
		applies: ({ mayBeTitle, titleCase, punctuated, cued }) =>
			mayBeTitle && titleCase && !punctuated && !cued
	},
	{
		// The association “Open Doors”
		name: 'name of a body',
		use: 'term',
		applies: ({ previous, words, punctuated }) =>
			BODY_NOUN.test(previous) && words <= 6 && !punctuated
	},
	{
		// The so-called “quiet hour”
		name: 'held at arm’s length',
		use: 'term',
		applies: ({ before, words, lexicon }) =>
			words <= 5 && before.slice(-2).some((form) => lexicon.held.has(form))
	},
	{
		// Which the operator calls “uneconomic”: a word of nobody in particular.
		name: 'called so by a role',
		use: 'term',
		applies(one) {
			const { words, punctuated, said, attribution, tokens, token } = one;
			if (words > 3 || punctuated || !said || attribution?.how !== 'described') return false;
			const led = attribution.cue?.end === tokens[token - 1]?.end;
			return (words === 1 && led) || isCalledSo(one);
		}
	},
	{
		// The “interim” council: an adjective, whoever speaks.
		name: 'adjective',
		use: 'term',
		applies: ({ words, punctuated, previous, right, lexicon, attribution, tokens, token }) =>
			words <= 2 &&
			!punctuated &&
			lexicon.determiners.has(previous) &&
			right === 'word' &&
			// Of an “own goal” speaks the host.
			!(attribution?.where === 'after' && attribution.cue?.start === tokens[token + 1]?.start)
	},
	{
		name: 'word within a sentence',
		use: 'term',
		applies: ({ words, starts, label, attribution, left }) =>
			words <= 2 &&
			!starts &&
			!label &&
			(attribution?.where ?? 'after') !== 'after' &&
			left === 'word'
	},
	{
		name: 'word of nobody',
		use: 'term',
		applies: ({ words, starts, said, alone }) => words <= 2 && !starts && !said && !alone
	},
	{
		name: 'few words',
		use: 'term',
		applies: ({ words, alone, punctuated, label, cued, said, starts, right }) => {
			// “Nobody asked us”, says …: what begins a sentence, and stands before a comma, is said.
			const opens = starts && words > 2 && (right === 'comma' || right === 'stop');
			const few = words <= (said ? 2 : 4);
			return !alone && few && !punctuated && !label && !cued && !opens;
		}
	}
];

/** Which the trade calls the “little crown”; the “gaslight quarter”, as agents call it. */
function isCalledSo({ before, tokens, token, attribution, lexicon }: Quotation): boolean {
	const { start = -1, end = -1 } = attribution?.cue ?? {};
	const [next, second] = [tokens[token + 1], tokens[token + 2]];
	const behind = next?.kind === 'comma' && lexicon.as.has(second?.form ?? '');
	const which = before.some((form) => lexicon.relatives.has(form));
	const article = lexicon.determiners.has(tokens[token - 1]?.form ?? '') ? 2 : 1;
	return (which && end === tokens[token - article]?.end) || (behind && start > tokens[token]!.end);
}

/** Speech, or a word or a title that only stands in quotation marks. */
export function useOf(
	{ text, end }: { text: string; end: number },
	position: Position,
	lexicon: ReportingLexicon
): Use {
	const { tokens, token, alone, attribution } = position;
	const before = tokens.slice(Math.max(0, token - 5), token).map(({ form }) => form);
	const previous = before.at(-1) ?? '';
	const left = tokens[token - 1]?.kind;
	const words = text.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
	const said = attribution !== null && attribution.where !== 'subject';
	const cue = attribution?.cue;
	const after = attribution?.where === 'after';
	const far = after && (cue?.start ?? 0) - end > FAR;
	const near = tokens.slice(Math.max(0, token - LABEL_WORDS), token);
	const labelled =
		cue && (near.some(({ start }) => start === cue.start) || lexicon.as.has(previous));
	const quotation: Quotation = {
		...{ ...position, text, words, before, previous, left, said, lexicon },
		right: tokens[token + 1]?.kind ?? 'stop',
		punctuated: /[.!?…,][\s"'”’»]*$/u.test(text),
		mayBeTitle: !alone && words <= LONGEST_TITLE && !/[.!?]$/.test(text),
		titleCase: lexicon.capitals !== 'nouns' && isTitle(text),
		cued: said && !far && (after || left === 'comma' || left === 'colon'),
		label: said && (attribution.where === 'carried' || labelled === true)
	};
	return USES.find(({ applies }) => applies(quotation))?.use ?? 'speech';
}

/** Most of its longer words are capitalised, as in the title of a work. */
export function isTitle(text: string): boolean {
	const words = text.match(/\p{L}[\p{L}'’-]*/gu) ?? [];
	const long = words.filter((word) => word.length > 3);
	const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);
	return (
		words.length > 1 &&
		words.length <= LONGEST_TITLE &&
		isCapital(words[0]!) &&
		long.length > 0 &&
		long.filter(isCapital).length >= 0.8 * long.length
	);
}
