import { fold } from './lines.ts';
import { paragraphsOf, sentencesOf } from './paragraphs.ts';

/** What became of a quotation in a newer text of its source. Offsets are UTF-16 units of the new text. */
export type Recaptured =
	| { kind: 'verbatim'; start: number; end: number; occurrences: number }
	/** The nearest passage, and the share of the quotation's words that stand in it, 0 to 1. */
	| { kind: 'altered'; start: number; end: number; text: string; similarity: number }
	| { kind: 'gone' };

/* Fewer shared words than this is another sentence about the same matter. */
const LEAST = 0.5;
/* Pairs of words make the first choice; only so many places are then compared word by word. */
const CANDIDATES = 12;
/* A pair of words that stands in more places than this tells nothing about where to look. */
const COMMONEST = 400;

interface Word {
	form: string;
	start: number;
	end: number;
}

/**
 * Looks for quotations in a newer text of their source: word for word with white space folded, or
 * else the passage that shares most words in order. How that passage differs is for another to show.
 */
export function recapture(quotations: readonly string[], newText: string): Recaptured[] {
	const { folded, at } = foldedWithPlaces(newText);
	let index: Index | null = null;
	return quotations.map((quotation) => {
		const wanted = fold(quotation.normalize('NFC'));
		if (wanted === '') return { kind: 'gone' };
		const found = folded.indexOf(wanted);
		if (found >= 0) {
			let occurrences = 0;
			for (let i = found; i >= 0; i = folded.indexOf(wanted, i + wanted.length)) occurrences++;
			return {
				kind: 'verbatim',
				start: at[found]!,
				end: at[found + wanted.length - 1]! + 1,
				occurrences
			};
		}
		index ??= indexOf(newText);
		return nearest(wanted, newText, index);
	});
}

/** The text with white space folded and composed, and for each of its characters its place before. */
function foldedWithPlaces(text: string): { folded: string; at: number[] } {
	let folded = '';
	const at: number[] = [];
	for (const match of text.matchAll(
		/[\s\u200b\ufeff]+|[^\s\u200b\ufeff\p{M}]?\p{M}+|[^\s\u200b\ufeff\p{M}](?!\p{M})|[^\s\u200b\ufeff]/gu
	)) {
		const piece = /^[\s\u200b\ufeff]/.test(match[0]) ? ' ' : match[0].normalize('NFC');
		folded += piece;
		for (let i = 0; i < piece.length; i++) at.push(match.index + Math.min(i, match[0].length - 1));
	}
	return { folded, at };
}

interface Index {
	words: Word[];
	pairs: Map<string, number[]>;
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
	const pairs = new Map<string, number[]>();
	for (let i = 0; i + 1 < words.length; i++) {
		const pair = `${words[i]!.form} ${words[i + 1]!.form}`;
		const places = pairs.get(pair);
		if (!places) pairs.set(pair, [i]);
		else if (places.length < COMMONEST) places.push(i);
	}
	return { words, pairs };
}

function nearest(quotation: string, text: string, { words, pairs }: Index): Recaptured {
	const wanted = wordsOf(quotation).map(({ form }) => form);
	const votes = new Map<number, number>();
	for (let i = 0; i + 1 < wanted.length; i++) {
		// Where the quotation would begin if this pair stood at its place; off by a few, it still counts.
		for (const place of pairs.get(`${wanted[i]} ${wanted[i + 1]}`) ?? []) {
			const start = Math.round((place - i) / 4);
			votes.set(start, (votes.get(start) ?? 0) + 1);
		}
	}
	const starts = [...votes]
		.sort((a, b) => b[1] - a[1])
		.slice(0, CANDIDATES)
		.map(([start]) => start * 4);
	let best = { from: 0, to: 0, shared: 0 };
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
	if (similarity < LEAST || best.to <= best.from) return { kind: 'gone' };
	const start = words[best.from]!.start;
	let end = words[best.to - 1]!.end;
	if (/[.!?…؟]$/.test(quotation) && /^[.!?…؟]/.test(text.slice(end, end + 1))) end++;
	const [from, to] = wholeWhen(text, start, end, best.to - best.from, wanted.length);
	return {
		kind: 'altered',
		start: from,
		end: to,
		text: text.slice(from, to),
		similarity: Math.round(similarity * 100) / 100
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

/* Longer than any quotation the record holds; beyond it only the beginning is compared. */
const LONGEST = 600;

/** Longest common subsequence of words (Wagner and Fischer 1974) in a window, and where it lies. */
function align(
	wanted: readonly string[],
	words: readonly Word[],
	from: number,
	to: number
): { from: number; to: number; shared: number } {
	const rows = Math.min(wanted.length, LONGEST);
	const columns = Math.min(to - from, LONGEST * 2);
	const table = new Uint16Array((rows + 1) * (columns + 1));
	const width = columns + 1;
	for (let i = rows - 1; i >= 0; i--) {
		for (let j = columns - 1; j >= 0; j--) {
			table[i * width + j] =
				wanted[i] === words[from + j]!.form
					? table[(i + 1) * width + j + 1]! + 1
					: Math.max(table[(i + 1) * width + j]!, table[i * width + j + 1]!);
		}
	}
	let first = -1;
	let last = -1;
	// Words before the passage that share nothing more with it are no part of it.
	let begin = 0;
	while (begin < columns && table[begin + 1] === table[0]) begin++;
	for (let i = 0, j = begin; i < rows && j < columns;) {
		if (wanted[i] === words[from + j]!.form) {
			if (first < 0) first = j;
			last = j;
			i++;
			j++;
		} else if (table[(i + 1) * width + j]! >= table[i * width + j + 1]!) i++;
		else j++;
	}
	return first < 0
		? { from, to: from, shared: 0 }
		: { from: from + first, to: from + last + 1, shared: table[0]! };
}
