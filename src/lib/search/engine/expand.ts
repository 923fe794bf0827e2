import { exchangeProclitics } from './clitics.ts';
import { type Dictionary, findTerm, prefixRange, termAt } from './dictionary.ts';
import { nearTerms } from './near.ts';
import { formsOf } from './stems.ts';
import { type Skeletons, sameSkeleton, skeletonsOf } from './skeleton.ts';
import type { Token } from './query.ts';
import { type Trie, trieOf } from './trie.ts';

/** The terms that a typed word may stand for, each with a weight in (0, 1]. */
export interface Expansion {
	readonly terms: Uint32Array;
	readonly weights: Float32Array;
	/** the terms of `[from, to)` that are among them with this weight, as many as begin with the word */
	readonly begun:
		{ readonly from: number; readonly to: number; readonly weight: number } | undefined;
	/** whether the word, or a word that it begins, is in the dictionary as typed */
	readonly known: boolean;
	/** whether the word is there in any of its forms: then it is no misspelling */
	readonly formed: boolean;
	/** in how many documents the word that was meant occurs */
	readonly frequency: number;
}

/** What expansion reads. */
export interface Vocabulary {
	readonly dictionary: Dictionary;
	/** how many there are */
	readonly documents: number;
	/** in how many documents a term occurs */
	frequency(term: number): number;
	/** made on first need, both of them */
	trie?: Trie;
	skeletons?: Skeletons;
}

/** Each way to stand for a word weighs less than the word itself. */
const BEGINS = 0.86;
const PROCLITIC = 0.8;
const FORM = 0.7;
const DISTANT = [1, 0.62, 0.42, 0.25];
const BEGINS_DISTANT = [BEGINS, 0.5, 0.3];
const SKELETON = 0.3;
/** First letters are mistyped too, but more seldom. */
const OTHER_INITIAL = 0.9;

/** A word in this many documents is a word and not a misspelling: it is forgiven one edit only. */
export const ESTABLISHED = 3;
/** A word in this share of the documents is what was meant. */
const COMMON = 0.01;
const COMMON_AT_LEAST = 50;
/** Edits allowed in a finished word of this many letters. */
const mostEdits = (length: number) => (length <= 2 ? 0 : length <= 4 ? 1 : 2);
/** A beginning says less than a word: fewer edits. */
const mostEditsUnfinished = (length: number) => (length <= 3 ? -1 : length <= 7 ? 1 : 2);
/** From this length on three edits still leave most of a word. */
const LAST_RESORT_LENGTH = 8;
const SKELETON_LENGTH = 4;

/** Edits allowed in a word of the dictionary; in one that is not (-1), as many as its length allows. */
function editsOfKnown({ documents, frequency }: Vocabulary, exact: number): number {
	const holders = exact < 0 ? 0 : frequency(exact);
	if (holders > Math.max(COMMON_AT_LEAST, documents * COMMON)) return 0;
	return holders >= ESTABLISHED ? 1 : 2;
}

/** With `forgive` false, a known word stands for itself only, and another is one edit away. */
export function expand(
	vocabulary: Vocabulary,
	{ term: typed, unfinished }: Token,
	forgive: boolean
): Expansion {
	const { dictionary } = vocabulary;
	const weights = new Map<number, number>();
	const propose = (term: number, weight: number) => {
		if (weight > (weights.get(term) ?? 0)) weights.set(term, weight);
	};
	const exact = findTerm(dictionary, typed);
	if (exact >= 0) propose(exact, 1);
	let begun: Expansion['begun'];
	if (unfinished) {
		const [from, to] = prefixRange(dictionary, typed);
		for (let term = from; term < to; term++) propose(term, BEGINS);
		begun = { from, to, weight: Math.fround(BEGINS) };
	}
	const known = weights.size > 0;
	if (known && !forgive) return arrange(vocabulary, weights, { known, formed: true, begun });
	for (const variant of exchangeProclitics(typed)) {
		const term = findTerm(dictionary, variant);
		if (term >= 0) propose(term, PROCLITIC);
	}
	if (forgive && !unfinished) {
		for (const form of formsOf(typed)) {
			const term = findTerm(dictionary, form);
			if (term >= 0) propose(term, FORM);
		}
	}
	const formed = weights.size > 0;
	const initial = typed.charCodeAt(0);
	const near = (most: number, mostBegun: number) => {
		if (most === 0) return;
		vocabulary.trie ??= trieOf(dictionary);
		for (const { term, distance, begins } of nearTerms(vocabulary.trie, typed, most, mostBegun)) {
			const first = dictionary.chars[dictionary.starts[term]!];
			const weight = (begins ? BEGINS_DISTANT : DISTANT)[distance]!;
			propose(term, weight * (first === initial ? 1 : OTHER_INITIAL));
		}
	};
	const allowed = forgive ? editsOfKnown(vocabulary, exact) : 1;
	const most = Math.min(mostEdits(typed.length), allowed);
	near(most, unfinished && !known ? Math.min(most, mostEditsUnfinished(typed.length)) : -1);
	if (!known && typed.length >= SKELETON_LENGTH) {
		vocabulary.skeletons ??= skeletonsOf(dictionary);
		for (const term of sameSkeleton(vocabulary.skeletons, typed)) propose(term, SKELETON);
	}
	if (weights.size === 0 && forgive && typed.length >= LAST_RESORT_LENGTH) near(3, -1);
	return arrange(vocabulary, weights, { known, formed, begun });
}

function arrange(
	vocabulary: Vocabulary,
	weights: Map<number, number>,
	{ known, formed, begun }: Pick<Expansion, 'known' | 'formed' | 'begun'>
): Expansion {
	let best = 0;
	for (const weight of weights.values()) best = Math.max(best, weight);
	// what was meant is one of the best: a rare misspelling in the data gets no head start
	let frequency = 0;
	for (const [term, weight] of weights) {
		if (weight >= best * OTHER_INITIAL) frequency = Math.max(frequency, vocabulary.frequency(term));
	}
	return {
		terms: Uint32Array.from(weights.keys()),
		weights: Float32Array.from(weights.values()),
		known,
		formed,
		frequency,
		begun
	};
}

/** Enough for everything typed into one search box in a while. */
const REMEMBERED = 256;

/** Expands each word once: a keystroke changes one word of a query. */
export class Expander {
	private readonly vocabulary: Vocabulary;
	private readonly remembered = new Map<string, Expansion>();

	constructor(vocabulary: Vocabulary) {
		this.vocabulary = vocabulary;
	}

	expand(token: Token, forgive: boolean): Expansion {
		const key = (token.unfinished ? '+' : '=') + (forgive ? '~' : '=') + token.term;
		let expansion = this.remembered.get(key);
		if (expansion === undefined) expansion = expand(this.vocabulary, token, forgive);
		else this.remembered.delete(key); // and set again below: the latest used goes last
		this.remembered.set(key, expansion);
		if (this.remembered.size > REMEMBERED) {
			this.remembered.delete(this.remembered.keys().next().value!);
		}
		return expansion;
	}
}

/** The likeliest term of an expansion among those `eligible`, as a word. */
export function likeliest(
	{ dictionary, frequency }: Vocabulary,
	{ terms, weights }: Expansion,
	eligible: (term: number) => boolean
): string | undefined {
	let best = -1;
	for (let i = 0; i < terms.length; i++) {
		if (!eligible(terms[i]!)) continue;
		const better =
			best < 0 ||
			weights[i]! > weights[best]! ||
			(weights[i] === weights[best] && frequency(terms[i]!) > frequency(terms[best]!));
		if (better) best = i;
	}
	return best < 0 ? undefined : termAt(dictionary, terms[best]!);
}
