import type { CueKind } from './cue-tables.ts';
import type { Cue } from './cues.ts';
import { isInsideSentence, isNameInside } from './capitals.ts';
import { isDamaged } from './decoding.ts';
import type { ChangeKind, Mark, Place } from './mark.ts';
import { ENDINGS, copiesBracket } from './pattern.ts';
import { placeOf, textAt } from './side.ts';
import type { Side, Word } from './side.ts';
import { joining } from './joining.ts';
import { keyOf } from './typography.ts';

/** Words of the original, and what the quotation has instead of them; ends are exclusive. */
interface Hunk {
	readonly a: { readonly from: number; readonly to: number };
	readonly b: { readonly from: number; readonly to: number };
}

/** Longer than this, brackets hide more than they explain. */
const MOST_REPLACED_WORDS = 8;

/** What sort of difference a hunk is, said for everything in it that can be named. */
export function hunkMarks(a: Side, b: Side, hunk: Hunk): Mark[] {
	const wordsA = a.words.slice(hunk.a.from, hunk.a.to);
	const wordsB = b.words.slice(hunk.b.from, hunk.b.to);
	const places = {
		original: placeOf(a, hunk.a.from, hunk.a.to),
		quotation: placeOf(b, hunk.b.from, hunk.b.to)
	};
	const ending = endingMark(wordsA, wordsB, places);
	if (ending) return [ending];
	const brackets = wordsB.filter(({ bracket }) => bracket?.kind === 'words');
	if (brackets.length > 0 && brackets.length === wordsB.length) {
		const held = brackets.map(({ bracket }) => bracket!.text).join(' ');
		return bracketMarks(places, held, a, b, hunk);
	}
	return harmless(a, b, hunk, places) ?? changeMarks(a, b, hunk, places);
}

interface Places {
	readonly original: Place;
	readonly quotation: Place;
}

function endingMark(wordsA: Word[], wordsB: Word[], places: Places): Mark | null {
	const [one, other] = [wordsA[0], wordsB[0]];
	if (wordsA.length !== 1 || wordsB.length !== 1 || other?.bracket?.kind !== 'ending') return null;
	const stem = other.core.slice(0, other.core.length - other.bracket.text.length);
	if (!one?.core.startsWith(stem) || !ENDINGS.has(one.core.slice(stem.length))) return null;
	return { kind: 'bracket', ...places };
}

function bracketMarks(places: Places, held: string, a: Side, b: Side, hunk: Hunk): Mark[] {
	const mark: Mark = { kind: 'bracket', ...places };
	// The original's own brackets, left as they are.
	const { start, end } = places.original;
	if (a.text.slice(Math.max(0, start - 1), end + 1) === `[${held}]`) return [];
	if (hunk.a.to - hunk.a.from > MOST_REPLACED_WORDS || copiesBracket(a.text, held)) {
		return [mark, ...changeMarks(a, b, hunk, places)];
	}
	return [mark, ...senseMarks(cuesWithin(a, hunk.a), [], held, places)];
}

/**
 * A bracket may explain and it may fit words into a sentence; it may not take away, or put in, what
 * the sentence commits to. `held` is the bracket's text.
 */
export function senseMarks(
	taken: readonly Cue[],
	put: readonly Cue[],
	held: string,
	places: Places
): Mark[] {
	const heldKeys = new Set(held.split(/[\p{White_Space}\p{P}]+/u).map(keyOf));
	const kinds = new Set<CueKind>();
	for (const { kind, key } of taken) {
		if (kind !== 'article' && !key.split(' ').every((word) => heldKeys.has(word))) kinds.add(kind);
	}
	for (const { kind } of put) if (COMMITTING.has(kind)) kinds.add(kind);
	return [...kinds].map((which) => ({ kind: 'change', which, effect: 'replaced', ...places }));
}

const COMMITTING: ReadonlySet<CueKind> = new Set(['hedge', 'negation', 'modal']);

/** Typography or a wrong decoding, in the whole hunk or word by word; `null`: the words differ. */
function harmless(a: Side, b: Side, hunk: Hunk, places: Places): Mark[] | null {
	const [textA, textB] = [textAt(a, places.original), textAt(b, places.quotation)];
	if (textA === '' || textB === '') return null;
	const joined = joining(textA, textB, b.lang);
	if (joined) {
		return joined.map((which) =>
			which === 'diacritics'
				? { kind: 'encoding', which, ...places }
				: { kind: 'typography', which, ...places }
		);
	}
	if (isDamaged(textA, textB)) return [{ kind: 'encoding', which: 'replacement', ...places }];

	const length = hunk.a.to - hunk.a.from;
	if (length < 2 || length !== hunk.b.to - hunk.b.from) return null;
	const marks: Mark[] = [];
	for (let i = 0; i < length; i++) {
		const one = {
			a: { from: hunk.a.from + i, to: hunk.a.from + i + 1 },
			b: { from: hunk.b.from + i, to: hunk.b.from + i + 1 }
		};
		const original = placeOf(a, one.a.from, one.a.to);
		const each = harmless(a, b, one, { original, quotation: placeOf(b, one.b.from, one.b.to) });
		if (each === null) return null;
		marks.push(...each);
	}
	return marks;
}

/** A phrase of which one word was changed is changed. */
function cuesWithin({ cues }: Side, range: Hunk['a']): Cue[] {
	return cues.filter(({ from, to }) => from < range.to && to > range.from);
}

function changeMarks(a: Side, b: Side, hunk: Hunk, places: Places): Mark[] {
	const marks: Mark[] = [];
	const note = (which: ChangeKind, original: Place | null, quotation: Place | null) => {
		const effect = original === null ? 'added' : quotation === null ? 'removed' : 'replaced';
		marks.push({
			kind: 'change',
			which,
			effect,
			original: original ?? emptyAt(places.original),
			quotation: quotation ?? emptyAt(places.quotation)
		});
	};
	const [restA, restB] = [rangeOf(hunk.a), rangeOf(hunk.b)];
	const whole = wholeChange(a, b, hunk);
	if (whole) {
		note(whole, places.original, places.quotation);
		return marks;
	}
	const [cuesA, cuesB] = [cuesWithin(a, hunk.a), cuesWithin(b, hunk.b)];
	const onlyA = cuesA.filter((cue) => !cuesB.some((other) => same(cue, other)));
	const onlyB = cuesB.filter((cue) => !cuesA.some((other) => same(cue, other)));
	for (const kind of new Set([...onlyA, ...onlyB].map((cue) => cue.kind))) {
		note(kind, spanOf(a, onlyA, kind), spanOf(b, onlyB, kind));
	}
	for (const { from, to } of cuesA) for (let i = from; i < to; i++) restA.delete(i);
	for (const { from, to } of cuesB) for (let i = from; i < to; i++) restB.delete(i);

	const namesA = [...restA].filter((i) => isName(a, i));
	const namesB = [...restB].filter((i) => isName(b, i));
	const keys = (side: Side, list: number[]) => list.map((i) => side.words[i]!.key).join(' ');
	if (keys(a, namesA) !== keys(b, namesB)) note('name', hull(a, namesA), hull(b, namesB));
	for (const i of namesA) restA.delete(i);
	for (const i of namesB) restB.delete(i);

	if (restA.size + restB.size > 0 || marks.length === 0) {
		note('word', hull(a, [...restA]), hull(b, [...restB]));
	}
	return marks;
}

const same = (x: Cue, y: Cue) => x.kind === y.kind && x.key === y.key;
const emptyAt = ({ start }: Place): Place => ({ start, end: start });
const rangeOf = ({ from, to }: Hunk['a']) =>
	new Set(Array.from({ length: to - from }, (_, i) => from + i));

function spanOf(side: Side, cues: readonly Cue[], kind: CueKind): Place | null {
	const own = cues.filter((cue) => cue.kind === kind);
	if (own.length === 0) return null;
	return placeOf(side, own[0]!.from, Math.max(...own.map(({ to }) => to)));
}

function hull(side: Side, indexes: readonly number[]): Place | null {
	if (indexes.length === 0) return null;
	return placeOf(side, indexes[0]!, indexes.at(-1)! + 1);
}

/** A hunk that is one thing from end to end. */
function wholeChange(a: Side, b: Side, hunk: Hunk): ChangeKind | null {
	const [wordsA, wordsB] = [
		a.words.slice(hunk.a.from, hunk.a.to).map(({ key }) => key),
		b.words.slice(hunk.b.from, hunk.b.to).map(({ key }) => key)
	];
	if (wordsA.join(' ') === wordsB.join(' '))
		return /^\d/.test(wordsA[0] ?? '') ? 'number' : 'letters';
	if (wordsA.join('') === wordsB.join('')) return 'sign';
	if (expanded(wordsA) === expanded(wordsB)) return 'contraction';
	const [x, y] = [wordsA[0] ?? '', wordsB[0] ?? ''];
	if (wordsA.length !== 1 || wordsB.length !== 1) return null;
	if (cuesWithin(a, hunk.a).length + cuesWithin(b, hunk.b).length > 0) return null;
	if (/^\p{L}{3,}$/u.test(x + y) && isClitic(x, y)) return 'clitic';
	return isInflection(x, y) ? 'inflection' : null;
}

function expanded(keys: readonly string[]): string {
	return keys
		.join(' ')
		.replace(/\bcan't\b|\bcannot\b/g, 'can not')
		.replace(/\bwon't\b/g, 'will not')
		.replace(/\bshan't\b/g, 'shall not')
		.replace(/(?<=\p{L})n't\b/gu, ' not')
		.replace(/(?<=\p{L})'re\b/gu, ' are')
		.replace(/(?<=\p{L})'ve\b/gu, ' have')
		.replace(/(?<=\p{L})'ll\b/gu, ' will')
		.replace(/\bi'm\b/g, 'i am');
}

/** Arabic and Hebrew particles written onto the word: one has it, the other has not. */
function isClitic(x: string, y: string): boolean {
	const [short, long] = x.length < y.length ? [x, y] : [y, x];
	return short.length > 2 && long.endsWith(short) && CLITIC.test(long.slice(0, -short.length));
}

const CLITIC = /^(?:[وفبكلس]|ال|[وفبك]ال|لل|ول|וכש|כש|[ושהבלמכ]{1,2})$/u;

/** One stem and two endings. A heuristic: at least four letters, and most of the longer word. */
function isInflection(x: string, y: string): boolean {
	let shared = 0;
	while (shared < x.length && x[shared] === y[shared]) shared++;
	return shared >= 4 && shared * 5 >= Math.max(x.length, y.length) * 3;
}

/** A heuristic, for scripts with capitals: a capital inside a sentence. */
function isName(side: Side, i: number): boolean {
	const { core, start } = side.words[i]!;
	if (!/^\p{Lu}/u.test(core) || core === 'I') return false;
	if (/^\p{Lu}.*\p{Lu}/u.test(core) || isInsideSentence(side.text, start)) return true;
	return isNameInside(side.text, core);
}
