import { paragraphsOf, type Span } from './paragraphs.ts';
import { sentencesOf } from './sentences.ts';
import { align, type Alignment, type Word } from './word-alignment.ts';

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

/** The words of a text, and where to look for a quotation of it. */
export interface WordIndex {
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

export function indexOf(text: string): WordIndex {
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

/** The passage that shares most words of a quotation in order, with its sentence where it is cut short; null when none is near. */
export function nearestPassage(
	quotation: string,
	text: string,
	{ words, places }: WordIndex
): (Span & { similarity: number }) | null {
	const wanted = wordsOf(quotation).map(({ form }) => form);
	let best: Alignment = { from: 0, to: 0, shared: 0, before: 0, after: 0 };
	for (const start of likelyStarts(wanted, places)) {
		const end = Math.min(words.length, start + Math.ceil(wanted.length * 1.3) + 8);
		const found = align(wanted, words, Math.max(0, start - 6), end);
		if (found.shared > best.shared) best = found;
	}
	const similarity = wanted.length ? best.shared / wanted.length : 0;
	const least = wanted.length <= SHORT ? LEAST_OF_FEW : LEAST;
	const scattered = best.to - best.from > best.shared * 3;
	if (similarity < least || scattered || best.to <= best.from) return null;
	const [first, last] = withEnds(text, words, best);
	const span = { start: words[first]!.start, end: words[last]!.end };
	const passage = withMarks(text, quotation, span);
	const whole = last - first + 1 >= wanted.length * 0.8;
	return {
		...(whole ? passage : withSentence(text, passage)),
		similarity: Math.round(similarity * 100) / 100
	};
}

/** Where most of the words and pairs of a quotation would have it begin, by the number of a word; off by a few still counts. */
function likelyStarts(wanted: readonly string[], places: WordIndex['places']): number[] {
	const votes = new Map<number, number>();
	const vote = (form: string, i: number): void => {
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
	const ranked = [...votes].sort((a, b) => b[1] - a[1]).slice(0, CANDIDATES);
	return ranked.map(([start]) => start * 4);
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
function withMarks(text: string, quotation: string, { start, end }: Span): Span {
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

/* No paragraph that is longer is shown for the sake of a sentence. */
const LONGEST = 4000;

/** A passage cut short on one side is shown with its sentence. */
function withSentence(text: string, { start, end }: Span): Span {
	const from = Math.max(0, text.lastIndexOf('\n', start) + 1);
	const to = text.indexOf('\n', end);
	const [paragraph] = paragraphsOf(text.slice(from, to < 0 ? text.length : to));
	if (!paragraph || paragraph.end - paragraph.start > LONGEST) return { start, end };
	const sentences = sentencesOf(text, {
		start: from + paragraph.start,
		end: from + paragraph.end
	});
	const first = sentences.find((sentence) => sentence.end > start);
	const last = sentences.findLast((sentence) => sentence.start < end);
	return { start: Math.min(start, first?.start ?? start), end: Math.max(end, last?.end ?? end) };
}
