import { align } from './align.ts';
import type { Pair } from './align.ts';
import { withoutStrays } from './change.ts';
import { withMovedCommas } from './commas.ts';
import { APOSTROPHE, glueMarks } from './glue.ts';
import { hunkMarks } from './hunk.ts';
import { isNameInside, isSameInCase } from './capitals.ts';
import type { Mark, Place } from './mark.ts';
import { STEM } from './locate.ts';
import { linesJoined, placeOf } from './side.ts';
import type { Side, Word } from './side.ts';
import { digitsOnTheLine } from './forms.ts';
import { difference } from './typography.ts';

/** A stretch of the quotation and the stretch of the original that it was found to come from. */
export interface Part {
	readonly original: Place;
	readonly quotation: Place;
	readonly marks: readonly Mark[];
	readonly coarse: boolean;
}

/** Of the quotation's letters, how many must stand in words that the original has too. */
const LEAST_SHARED = 0.5;
/** How far a hedge or negation may stand from a changed first or last word and count as dropped. */
const CUE_REACH = 6;

/** Compares a stretch of the original, somewhat too long, with one of the quotation. */
export function alignedPart(original: Side, quotation: Side): Part | null {
	const [a, b] = [linesJoined(original, quotation), linesJoined(quotation, original)];
	const keys = (side: Side) => side.words.map(({ key }) => key);
	const alignment = align(keys(a), keys(b));
	const same = sameWords(a, b, alignment.pairs);
	const pairs = slid(withoutStrays(same, a.words, b.words), keys(a), keys(b));
	if (pairs.length === 0) return recutPart(a, b);
	if (share(a, b, pairs) < LEAST_SHARED) return null;

	const from = beginning(a, b, pairs[0]!);
	const to = ending(a, b, pairs.at(-1)!);
	const marks: Mark[] = [];
	let last: Pair = { a: from - 1, b: -1 };
	for (const pair of [...pairs, { a: to, b: b.words.length }]) {
		marks.push(...between(a, b, last, pair));
		if (pair.b < b.words.length) marks.push(...pairMarks(a, b, pair));
		last = pair;
	}
	return {
		original: placeOf(a, from, to),
		quotation: placeOf(b, 0, b.words.length),
		marks: withMovedCommas(withOrder(a, b, pairs, marks, from, to), a.text, b.text),
		coarse: alignment.coarse
	};
}

/** The part for a quotation of which no word stands there as it is, only the same letters do. */
function recutPart(a: Side, b: Side): Part | null {
	const letters = joined(b, 0, b.words.length);
	if (letters === '') return null;
	const starts = new Map<number, number>();
	let text = '';
	for (let i = 0; i < a.words.length; i++) {
		starts.set(text.length, i);
		text += joined(a, i, i + 1);
	}
	starts.set(text.length, a.words.length);
	for (let at = text.indexOf(letters); at >= 0; at = text.indexOf(letters, at + letters.length)) {
		const [from, to] = [starts.get(at), starts.get(at + letters.length)];
		if (from === undefined || to === undefined) continue;
		return {
			original: placeOf(a, from, to),
			quotation: placeOf(b, 0, b.words.length),
			marks: hunkMarks(a, b, { a: { from, to }, b: { from: 0, to: b.words.length } }),
			coarse: false
		};
	}
	return null;
}

/**
 * Around the longest run of neighbours, each word is paired with the nearest equal one: a first word
 * that was paired too early ("the … the report") moves to the report, a last one back to it.
 */
function slid(pairs: readonly Pair[], a: readonly string[], b: readonly string[]): Pair[] {
	const out = [...pairs];
	const [first, last] = longestRun(pairs, b);
	for (let i = first - 1; i >= 0; i--) {
		const { b: at, a: before } = out[i]!;
		let to = out[i + 1]!.a - 1;
		while (to > before && a[to] !== b[at]) to--;
		out[i] = { a: to, b: at };
	}
	for (let i = last + 1; i < out.length; i++) {
		const { b: at, a: after } = out[i]!;
		let to = out[i - 1]!.a + 1;
		while (to < after && a[to] !== b[at]) to++;
		out[i] = { a: to, b: at };
	}
	return out;
}

/** The run of neighbours with the most letters: the one least likely to be chance. */
function longestRun(
	pairs: readonly Pair[],
	keys: readonly string[]
): [first: number, last: number] {
	let best: [number, number] = [0, 0];
	let most = 0;
	let start = 0;
	let letters = 0;
	pairs.forEach((pair, i) => {
		const before = pairs[i - 1];
		if (!before || before.a + 1 !== pair.a || before.b + 1 !== pair.b) [start, letters] = [i, 0];
		letters += keys[pair.b]!.length;
		if (letters > most) [best, most] = [[start, i], letters];
	});
	return best;
}

/** A word with the same first letters counts half: "ubiquitous" for "ubiquitousness". */
function share(a: Side, b: Side, pairs: readonly Pair[]): number {
	const stem = (word: Word) => word.key.slice(0, STEM);
	const stems = new Set(a.words.map(stem));
	const paired = new Set(pairs.map((pair) => pair.b));
	const keys = new Set(a.words.map(({ key }) => key));
	// The same letters, cut into other words.
	if (joined(a, 0, a.words.length).includes(joined(b, 0, b.words.length))) return 1;
	let shared = 0;
	let all = 0;
	b.words.forEach((word, i) => {
		if (word.bracket?.kind === 'words' || !/[\p{L}\p{N}]/u.test(word.key)) return;
		all += word.key.length;
		if (paired.has(i) || keys.has(word.key)) shared += word.key.length;
		else if (word.key.length >= STEM && stems.has(stem(word))) shared += word.key.length / 2;
	});
	return all === 0 ? 0 : shared / all;
}

/**
 * Where the quoted words begin in the original. First words that are not there stand for as many of
 * the original's, or for more if a cue close by, in the same sentence, went with them.
 */
function beginning(a: Side, b: Side, first: Pair): number {
	if (first.b === 0) return first.a;
	const wanted = b.words
		.slice(0, first.b)
		.filter(({ bracket }) => bracket?.kind !== 'words').length;
	const start = sentenceStart(a, first.a);
	const furthest = wanted > MOST_AT_AN_EDGE ? 0 : MOST_RECUT + wanted;
	for (let at = first.a - 1, left = furthest; at >= 0 && left > 0; at--, left--) {
		if (joined(a, at, first.a) === joined(b, 0, first.b)) return at;
	}
	let from = Math.max(start, first.a - wanted);
	for (const cue of a.cues) {
		if (cue.kind === 'article' || cue.to > from || wanted === 0) continue;
		if (cue.from >= Math.max(start, first.a - CUE_REACH)) from = Math.min(from, cue.from);
	}
	return from;
}

function ending(a: Side, b: Side, last: Pair): number {
	const rest = b.words.slice(last.b + 1);
	const wanted = rest.filter(({ bracket }) => bracket?.kind !== 'words').length;
	const end = sentenceEnd(a, last.a);
	if (wanted > 0 && wanted <= MOST_AT_AN_EDGE) {
		for (
			let at = last.a + 2;
			at <= Math.min(a.words.length, last.a + 1 + wanted + MOST_RECUT);
			at++
		) {
			if (joined(a, last.a + 1, at) === joined(b, last.b + 1, b.words.length)) return at;
		}
	}
	let to = Math.min(end, last.a + 1 + wanted);
	for (const cue of a.cues) {
		if (cue.kind === 'article' || cue.from < to || wanted === 0) continue;
		if (cue.to <= Math.min(end, last.a + 1 + CUE_REACH)) to = Math.max(to, cue.to);
	}
	return to;
}

/** The same letters may be cut into so many more words. */
const MOST_RECUT = 3;
/** More words at an edge that are not paired are other words. */
const MOST_AT_AN_EDGE = 12;

const joined = ({ words }: Side, from: number, to: number) =>
	digitsOnTheLine(
		words
			.slice(from, to)
			.map(({ key }) => key)
			.join('')
	);

const SENTENCE_END = /[.!?…؟。]/;

function sentenceStart(side: Side, i: number): number {
	while (i > 0 && !SENTENCE_END.test(glue(side, i - 1, i))) i--;
	return i;
}

/** Exclusive. */
function sentenceEnd(side: Side, i: number): number {
	while (i + 1 < side.words.length && !SENTENCE_END.test(glue(side, i, i + 1))) i++;
	return i + 1;
}

function glue({ text, words }: Side, i: number, j: number): string {
	return text.slice(words[i]!.end, words[j]!.start);
}

/** What lies between two pairs: other words, or glue only. */
function between(a: Side, b: Side, last: Pair, next: Pair): Mark[] {
	const hunk = { a: { from: last.a + 1, to: next.a }, b: { from: last.b + 1, to: next.b } };
	const noneA = hunk.a.to <= hunk.a.from;
	const noneB = hunk.b.to <= hunk.b.from;
	if (!noneA || !noneB) return hunkMarks(a, b, hunk);
	const [fromA, fromB] = [a.words[last.a], b.words[last.b]];
	const [toA, toB] = [a.words[next.a], b.words[next.b]];
	if (!fromA || !fromB || !toA || !toB) return [];
	return glueMarks({
		original: withApostrophe(a, fromA.end, toA.start),
		quotation: withApostrophe(b, fromB.end, toB.start),
		places: {
			original: { start: fromA.end, end: toA.start },
			quotation: { start: fromB.end, end: toB.start }
		},
		number: /^\p{N}/u.test(toB.core),
		joins: {
			words: [fromA.core.toLowerCase(), toA.core.toLowerCase()],
			recased: isRecased(toA, toB) || !/\p{Lu}|\p{Ll}/u.test(toA.core),
			lang: b.lang
		}
	});
}

/** A lone single mark behind a word that closes nothing is an apostrophe of the word: the dogs’ run. */
function withApostrophe({ text }: Side, start: number, end: number): string {
	const stands = text.slice(start, end);
	if (!/^['’](?!['’])/.test(stands)) return stands;
	const before = text.slice(Math.max(0, start - OPENED_WITHIN), start);
	const opened = before.search(
		/(?:^|[\p{White_Space}\p{Ps}"“„«])['‘‚‹](?=[\p{L}\p{N}])[^'’]*(?:[\p{L}]['’][\p{L}][^'’]*)*$/u
	);
	return opened < 0 ? APOSTROPHE + stands.slice(1) : stands;
}

const OPENED_WITHIN = 300;

/** Of the pairs of one key, those that are one word. */
function sameWords(a: Side, b: Side, pairs: readonly Pair[]): Pair[] {
	const recased = pairs.map((pair) => isRecased(a.words[pair.a]!, b.words[pair.b]!));
	return pairs.filter((pair, k) => {
		const [x, y] = [a.words[pair.a]!, b.words[pair.b]!];
		const kinds = differenceOf(x, y, b.lang);
		if (kinds === null || !kinds.includes('case') || y.bracket) return kinds !== null;
		const near = recased.slice(Math.max(0, k - STRETCH), k + STRETCH + 1);
		return isSameInCase({
			original: { word: x.core, isFirst: x.isFirst },
			quotation: { word: y.core, isFirst: y.isFirst },
			lang: b.lang,
			alike: near.filter(Boolean).length - 1,
			isName: isNameInside(a.text, x.core)
		});
	});
}

/** How many words on either side tell that a whole stretch is set in capitals, or not. */
const STRETCH = 4;

const isRecased = (x: Word, y: Word) => x.core !== y.core && caseOf(x.core) !== caseOf(y.core);

const caseOf = (word: string) => word.replace(/\p{Lu}/gu, 'X').replace(/\p{Ll}/gu, 'x');

function pairMarks(a: Side, b: Side, pair: Pair): Mark[] {
	const [x, y] = [a.words[pair.a]!, b.words[pair.b]!];
	const places = {
		original: { start: x.start, end: x.end },
		quotation: { start: y.start, end: y.end }
	};
	if (y.bracket?.kind === 'ending') return [{ kind: 'bracket', ...places }];
	if (x.broken !== y.broken) return [{ kind: 'typography', which: 'hyphens', ...places }];
	const marks: Mark[] = y.bracket ? [{ kind: 'capital', bracketed: true, ...places }] : [];
	for (const which of differenceOf(x, y, b.lang) ?? []) {
		if (which === 'diacritics') marks.push({ kind: 'encoding', which, ...places });
		else if (which !== 'case' || !y.bracket) marks.push({ kind: 'typography', which, ...places });
	}
	return marks;
}

/** How two words of one key differ; `null`: they are two words. */
function differenceOf(x: Word, y: Word, lang: string) {
	return x.core === y.core ? [] : difference(x.core, y.core, lang);
}

/** The same words in another order are said to be that, not words changed. */
function withOrder(
	a: Side,
	b: Side,
	pairs: readonly Pair[],
	marks: readonly Mark[],
	from: number,
	to: number
): readonly Mark[] {
	const isWord = (mark: Mark) => mark.kind === 'change' && mark.which === 'word';
	if (!marks.some(isWord)) return marks;
	const [pairedA, pairedB] = [new Set(pairs.map((p) => p.a)), new Set(pairs.map((p) => p.b))];
	const left = (words: readonly Word[], first: number, end: number, paired: Set<number>) =>
		words.flatMap(({ key }, i) => (i < first || i >= end || paired.has(i) ? [] : [key])).sort();
	const changed = left(a.words, from, to, pairedA).join(' ');
	if (changed !== left(b.words, 0, b.words.length, pairedB).join(' ')) return marks;
	const order: Mark = {
		kind: 'change',
		which: 'order',
		effect: 'replaced',
		original: placeOf(a, from, to),
		quotation: placeOf(b, 0, b.words.length)
	};
	return [...marks.filter((mark) => !isWord(mark)), order];
}
