import { cutsWord } from '../text.ts';
import { fold } from './lines.ts';
import { paragraphsOf, sentencesOf } from './paragraphs.ts';
import { align, type Alignment, type Word } from './word-alignment.ts';

/** What became of a quotation in a newer text of its source. Offsets are UTF-16 units of the new text. */
export type Recaptured =
	| { kind: 'verbatim'; start: number; end: number; occurrences: number }
	/** The nearest passage, and the share of the quotation's words that stand in it, 0 to 1. */
	| { kind: 'altered'; start: number; end: number; text: string; similarity: number }
	| { kind: 'gone' };

/* Fewer shared words than this is another sentence about the same matter. */
const LEAST = 0.5;
/* One word of two may stand anywhere. */
const LEAST_OF_FEW = 0.6;
/* Pairs of words make the first choice; only so many places are then compared word by word. */
const CANDIDATES = 12;
/* A word or a pair that stands in more places than this tells nothing about where to look. */
const COMMONEST = 400;
/* So few words are looked for one by one. */
const SHORT = 4;

/**
 * Looks for quotations in a newer text of their source: word for word with white space folded, whole
 * words only, or else the passage that shares most words in order. How that passage differs is for
 * another to show.
 */
export function recapture(quotations: readonly string[], newText: string): Recaptured[] {
	const { folded, at, ends } = foldedWithPlaces(newText);
	let index: Index | null = null;
	return quotations.map((quotation) => {
		const wanted = fold(quotation.normalize('NFC'));
		if (wanted === '') return { kind: 'gone' };
		const places = wholePlaces(folded, wanted);
		const [found] = places;
		if (found !== undefined) {
			return {
				kind: 'verbatim',
				start: at[found]!,
				end: ends[found + wanted.length - 1]!,
				occurrences: places.length
			};
		}
		index ??= indexOf(newText);
		return nearest(wanted, newText, index);
	});
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
 * The text with white space folded and composed, and for each of its characters its place before.
 * Korean syllables compose of letters that are no marks, so they are taken together.
 */
function foldedWithPlaces(text: string): { folded: string; at: number[]; ends: number[] } {
	let folded = '';
	const at: number[] = [];
	const ends: number[] = [];
	for (const match of text.matchAll(
		/[\s\u200b\ufeff]+|\p{Script=Hangul}+|[^\s\u200b\ufeff\p{M}]?\p{M}+|[^\s\u200b\ufeff\p{M}](?!\p{M})|[^\s\u200b\ufeff]/gu
	)) {
		const piece = /^[\s\u200b\ufeff]/.test(match[0]) ? ' ' : match[0].normalize('NFC');
		folded += piece;
		for (let i = 0; i < piece.length; i++) {
			const place = match.index + Math.min(i, match[0].length - 1);
			at.push(place);
			ends.push(i === piece.length - 1 ? match.index + match[0].length : place + 1);
		}
	}
	return { folded, at, ends };
}

interface Index {
	words: Word[];
	/** Where each word and each pair of neighbours begins, by their forms. */
	places: Map<string, number[]>;
}

function wordsOf(text: string): Word[] {
	const words: Word[] = [];
	for (const match of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
		words.push({
			form: match[0].normalize('NFC').toLowerCase(),
			start: match.index,
			end: match.index + match[0].length
		});
	}
	return words;
}

function indexOf(text: string): Index {
	const words = wordsOf(text);
	const places = new Map<string, number[]>();
	const add = (form: string, place: number): void => {
		const known = places.get(form);
		if (!known) places.set(form, [place]);
		else if (known.length < COMMONEST) known.push(place);
	};
	for (const [i, { form }] of words.entries()) {
		add(form, i);
		if (i + 1 < words.length) add(`${form} ${words[i + 1]!.form}`, i);
	}
	return { words, places };
}

function nearest(quotation: string, text: string, { words, places }: Index): Recaptured {
	const wanted = wordsOf(quotation).map(({ form }) => form);
	const votes = new Map<number, number>();
	const vote = (form: string, i: number): void => {
		// Where the quotation would begin if this stood at its place; off by a few, it still counts.
		for (const place of places.get(form) ?? []) {
			const start = Math.round((place - i) / 4);
			votes.set(start, (votes.get(start) ?? 0) + 1);
		}
	};
	for (let i = 0; i < wanted.length; i++) {
		if (i + 1 < wanted.length) vote(`${wanted[i]} ${wanted[i + 1]}`, i);
		// In few words, one change may leave no pair.
		if (wanted.length <= SHORT) vote(wanted[i]!, i);
	}
	const starts = [...votes]
		.sort((a, b) => b[1] - a[1])
		.slice(0, CANDIDATES)
		.map(([start]) => start * 4);
	let best: Alignment = { from: 0, to: 0, shared: 0, before: 0, after: 0 };
	for (const start of starts) {
		const found = align(
			wanted,
			words,
			Math.max(0, start - 6),
			Math.min(words.length, start + Math.ceil(wanted.length * 1.3) + 8)
		);
		if (found.shared > best.shared) best = found;
	}
	const similarity = wanted.length ? best.shared / wanted.length : 0;
	const least = wanted.length <= SHORT ? LEAST_OF_FEW : LEAST;
	const scattered = best.to - best.from > best.shared * 3;
	if (similarity < least || scattered || best.to <= best.from) return { kind: 'gone' };
	const [first, last] = withEnds(text, words, best);
	const { start, end } = withMarks(text, quotation, {
		start: words[first]!.start,
		end: words[last]!.end
	});
	const [from, to] = wholeWhen(text, start, end, last - first + 1, wanted.length);
	return {
		kind: 'altered',
		start: from,
		end: to,
		text: text.slice(from, to),
		similarity: Math.round(similarity * 100) / 100
	};
}

/** The first and the last word; other words in the place of the quotation's outer ones belong to it. */
function withEnds(text: string, words: readonly Word[], best: Alignment): [number, number] {
	const goesOn = (left: number): boolean => {
		const [one, next] = [words[left], words[left + 1]];
		return one !== undefined && next !== undefined && !ENDED.test(text.slice(one.end, next.start));
	};
	let first = best.from;
	let last = best.to - 1;
	for (let n = best.before; n > 0 && goesOn(first - 1); n--) first--;
	for (let n = best.after; n > 0 && goesOn(last); n--) last++;
	return [first, last];
}

/* Between two words: here a sentence or a paragraph ends. */
const ENDED = /[.!?…؟。\n\r]/;

/* Marks that stand at a word without a space. */
const MARKS_BEFORE = /[^\s\p{L}\p{N}\p{M}]{1,8}$/u;
const MARKS_AFTER = /^[^\s\p{L}\p{N}\p{M}]{1,8}/u;

/** The passage with its marks, as many as the quotation has at that end: they may be what was altered. */
function withMarks(
	text: string,
	quotation: string,
	{ start, end }: { start: number; end: number }
): { start: number; end: number } {
	const first = /^[^\s\p{L}\p{N}\p{M}]+/u.exec(quotation)?.[0] ?? '';
	const last = /[^\s\p{L}\p{N}\p{M}]+$/u.exec(quotation)?.[0] ?? '';
	const before = MARKS_BEFORE.exec(text.slice(Math.max(0, start - 8), start))?.[0] ?? '';
	const after = MARKS_AFTER.exec(text.slice(end, end + 8))?.[0] ?? '';
	const from = before.lastIndexOf(first);
	const to = after.indexOf(last);
	return {
		start: start - (from < 0 ? Math.min(before.length, first.length) : before.length - from),
		end: end + (to < 0 ? Math.min(after.length, last.length) : to + last.length)
	};
}

/** A passage cut short on one side is shown with its sentence. */
function wholeWhen(
	text: string,
	start: number,
	end: number,
	found: number,
	wanted: number
): [number, number] {
	if (found >= wanted * 0.8) return [start, end];
	const around = {
		start: Math.max(0, text.lastIndexOf('\n', start) + 1),
		end: text.indexOf('\n', end) < 0 ? text.length : text.indexOf('\n', end)
	};
	const [paragraph] = paragraphsOf(text.slice(around.start, around.end));
	if (!paragraph || paragraph.end - paragraph.start > 4000) return [start, end];
	const sentences = sentencesOf(text, {
		start: around.start + paragraph.start,
		end: around.start + paragraph.end
	});
	const first = sentences.find((sentence) => sentence.end > start);
	const last = sentences.findLast((sentence) => sentence.start < end);
	return [Math.min(start, first?.start ?? start), Math.max(end, last?.end ?? end)];
}
