import { notesIn, withoutNotes } from '#lib/text/notes.ts';
import { withoutUnseen } from '#lib/text/plain-text.ts';
import { cutsWord } from '#lib/text/text.ts';
import { indexOf, nearestPassage, type WordIndex } from './nearest-passage.ts';
import {
	isWhole,
	nearestSentences,
	sentenceIndexOf,
	type SentenceIndex
} from './nearest-sentences.ts';
import type { Span } from './paragraphs.ts';
import { fold } from './white-space.ts';

/** What became of a quotation in a newer text of its source. Offsets are UTF-16 units of the new text. */
export type Recaptured =
	| (Span & { kind: 'verbatim'; occurrences: number })
	/** The same words with other signs: quotation marks, dashes, ligatures, markers of notes. */
	| (Span & { kind: 'typography'; occurrences: number })
	/** The nearest passage, and the share of the quotation's words that stand in it, 0 to 1. */
	| (Span & { kind: 'altered'; text: string; similarity: number })
	| { kind: 'gone' };

/**
 * Looks for quotations in a newer text of their source: word for word with white space folded, whole
 * words only, or else the passage that shares most words in order. How that passage differs is for
 * another to show.
 */
export function recapture(quotations: readonly string[], newText: string): Recaptured[] {
	const printed = foldedWithPlaces(newText, (piece) => piece.normalize('NFC'));
	let plain: Folded | null = null;
	let index: WordIndex | null = null;
	let sentences: SentenceIndex | null = null;
	return quotations.map((quotation) => {
		const wanted = fold(quotation.normalize('NFC'));
		if (wanted === '') return { kind: 'gone' };
		const same = placesOf(wanted, printed);
		if (same) return { kind: 'verbatim', ...same };
		const signs = fold(plainSigns(withoutNotes(wanted)));
		plain ??= foldedWithPlaces(newText, plainSigns, notesIn(newText));
		const reset = signs === '' ? null : placesOf(signs, plain);
		if (reset) return { kind: 'typography', ...reset };
		index ??= indexOf(newText);
		const passage = nearestPassage(wanted, newText, index);
		sentences ??= sentenceIndexOf(newText);
		// Most words in order say best where it begins and ends; of fewer the sentence does.
		const isClose = passage !== null && passage.similarity >= CLOSE;
		const whole = !isClose && isWhole(wanted) ? nearestSentences(wanted, sentences) : null;
		const nearest = whole ?? passage;
		if (!nearest) return { kind: 'gone' };
		return { kind: 'altered', ...nearest, text: newText.slice(nearest.start, nearest.end) };
	});
}

/** So much of a quotation in its order tells its place to the word. */
const CLOSE = 0.8;

interface Folded {
	readonly folded: string;
	/** Of each character of `folded`, where it begins and ends in the text. */
	readonly at: number[];
	readonly ends: number[];
}

/** The first place of the words, and how many there are. */
function placesOf(
	words: string,
	{ folded, at, ends }: Folded
): (Span & { occurrences: number }) | null {
	const places = wholePlaces(folded, words);
	const [found] = places;
	if (found === undefined) return null;
	return { start: at[found]!, end: ends[found + words.length - 1]!, occurrences: places.length };
}

/** Signs that software exchanges without a word being another. */
function plainSigns(text: string): string {
	return text
		.replace(/[‘’‚‛′´`]/g, "'")
		.replace(/[“”„‟«»″]/g, '"')
		.replace(/[‐‑‒–—―−]/g, '-')
		.replace(/…/g, '...')
		.replace(/[^⁰¹²³⁴-⁹₀-₉¼-¾⅐-⅞]+/gu, (run) => run.normalize('NFKC'));
}

/** Where the words stand as words: "legal" is not in "illegal". Overlapping places count, as in the proof. */
function wholePlaces(text: string, words: string): number[] {
	const places: number[] = [];
	for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
		if (!cutsWord(text, at) && !cutsWord(text, at + words.length)) places.push(at);
	}
	return places;
}

/**
 * The text with white space folded and each piece `set` anew, without signs that are not seen and
 * without what is `left` out, and for each of its characters its place before. Korean syllables compose
 * of letters that are no marks, so they are taken together.
 */
function foldedWithPlaces(
	text: string,
	set: (piece: string) => string,
	left: readonly { start: number; end: number }[] = []
): Folded {
	let folded = '';
	let spaced = false;
	let next = 0;
	const at: number[] = [];
	const ends: number[] = [];
	for (const match of text.matchAll(PIECE)) {
		while (next < left.length && left[next]!.end <= match.index) next++;
		if (next < left.length && match.index >= left[next]!.start) continue;
		const isSpace = /^\s/.test(match[0]);
		if (isSpace && spaced) continue;
		spaced = isSpace;
		const piece = isSpace ? ' ' : set(withoutUnseen(match[0]));
		folded += piece;
		for (let i = 0; i < piece.length; i++) {
			const place = match.index + Math.min(i, match[0].length - 1);
			at.push(place);
			ends.push(i === piece.length - 1 ? match.index + match[0].length : place + 1);
		}
	}
	return { folded, at, ends };
}

const PIECE = /\s+|\p{Script=Hangul}+|[^\s\p{M}]?\p{M}+|[^\s\p{M}](?!\p{M})|\S/gu;
