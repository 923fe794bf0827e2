import { isJoined, isLeft, isRight } from './letters.ts';
import type { Row } from './rows.ts';
import type { Run } from './runs.ts';

/** The words of a row in the order in which they are spoken. */
export interface Composed {
	/** Stretches of one direction; the signs of one that runs from the right may be mirrored. */
	readonly pieces: readonly { readonly text: string; readonly right: boolean }[];
	/** Whether the row runs from the right. */
	readonly right: boolean;
	/** The marker that a note begins with. */
	readonly mark: string | null;
	/** Markers that were taken out. */
	readonly marks: readonly string[];
}

/** In sizes of the font: words stand further apart than letters do. */
const SPACE = 0.17;
const DRAWN_OUT = 0.8;
/** In letters: a line with fewer spaces does not draw them. */
const LONGEST_WORD = 12;

type Kind = 'right' | 'left' | 'number' | 'sign' | 'mark';
interface Drawn {
	text: string;
	x0: number;
	x1: number;
	size: number;
	kind: Kind;
}

/**
 * The words of a row. `fromRight`: the page runs from the right. `notes`: markers of the notes on the
 * page, which are no part of the words.
 */
export function compose(row: Row, fromRight: boolean, notes: ReadonlySet<string>): Composed {
	const right = runsFromRight(row, fromRight);
	const mark = markOf(row, right);
	const marks: string[] = mark === null ? [] : [mark];
	const drawn = row.runs.flatMap((run): Drawn[] => {
		const raised = isRaised(run, row);
		const trimmed = run.text.trim();
		if (raised && (notes.has(trimmed) || (trimmed === mark && isFirst(run, row, right)))) {
			if (trimmed !== mark) marks.push(trimmed);
			return [];
		}
		const text = raised ? superscript(run.text, row, run) : run.text;
		const [x0, x1, size] = [run.x, run.x + run.width, row.size];
		const drawn = { text, x0, x1, size, kind: kindOf(text) };
		return right && !run.right ? partsOf(drawn) : [drawn];
	});
	const pieces = right ? readFromRight(withMarks(drawn)) : readFromLeft(drawn);
	return { pieces, right, mark, marks };
}

/** The marker of a note that a row begins with; null where there is none. */
export function markIn(row: Row, fromRight: boolean): string | null {
	// A row of one size on one line has nothing raised, and which way it runs is no matter.
	return row.runs.some((run) => isRaised(run, row))
		? markOf(row, runsFromRight(row, fromRight))
		: null;
}

function runsFromRight({ runs }: Row, fromRight: boolean): boolean {
	let [rights, lefts] = [0, 0];
	for (const { text } of runs) {
		for (const letter of text) {
			if (isRight(letter)) rights++;
			else if (isLeft(letter)) lefts++;
		}
	}
	return rights > 0 ? rights >= lefts || fromRight : fromRight && lefts === 0;
}

function kindOf(text: string): Kind {
	if (/^\s*\p{M}+\s*$/u.test(text)) return 'mark';
	if (isRight(text)) return 'right';
	if (isLeft(text)) return 'left';
	return /\p{N}/u.test(text) ? 'number' : 'sign';
}

/** Words of one direction, numbers, and each other sign by itself. */
const PARTS =
	/[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{M}]+(?: +[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{M}]+)*|\p{N}+|\p{L}[\p{L}\p{M}'’]*|\s+|./gu;

/** What is drawn from the left, in parts that have their own place on a line from the right. */
function partsOf(drawn: Drawn): Drawn[] {
	const each = (drawn.x1 - drawn.x0) / drawn.text.length;
	return [...drawn.text.matchAll(PARTS)].map(({ 0: text, index }) => {
		const x0 = drawn.x0 + index * each;
		return { ...drawn, text, x0, x1: x0 + text.length * each, kind: kindOf(text) };
	});
}

/* Raised signs */

const MARK = /^(?:\d{1,3}|[*†‡§¶∗]{1,3}|[a-z])$/u;

const isRaised = (run: Run, row: Row) =>
	run.y > row.y + 0.12 * row.size ||
	(run.size < 0.87 * row.size && run.y > row.y + 0.08 * row.size);

const isFirst = (run: Run, row: Row, right: boolean) =>
	right ? run.x + run.width >= row.x1 - 0.1 : run.x <= row.x0 + 0.1;

function markOf(row: Row, right: boolean): string | null {
	const first = row.runs.find((run) => isFirst(run, row, right) && run.text.trim() !== '');
	const text = first?.text.trim() ?? '';
	return first && row.runs.length > 1 && MARK.test(text) && isRaised(first, row) ? text : null;
}

/** A raised number stays one: 10² is not 102. What is a marker of a note is told by the rule for texts. */
function superscript(text: string, row: Row, run: Run): string {
	const before = row.runs[row.runs.indexOf(run) - 1]?.text ?? '';
	if (/^[a-z]$/.test(text.trim()) && /\p{L}$/u.test(before)) {
		return text.replace(/[a-z]/, (letter) => LETTERS[letter.charCodeAt(0) - 97] ?? letter);
	}
	return text.replace(/∗/g, '*').replace(/\d/g, (digit) => DIGITS[Number(digit)]!);
}

const DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const LETTERS = 'ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖ ʳˢᵗᵘᵛʷˣʸᶻ'.replace(' ', 'q');

/* Order */

function readFromLeft(drawn: readonly Drawn[]): Composed['pieces'] {
	const sorted = [...drawn].sort((a, b) => a.x0 - b.x0);
	return [{ text: spaced(sorted, (a, b) => b.x0 - a.x1), right: false }];
}

const middle = ({ x0, x1 }: Drawn) => (x0 + x1) / 2;

/** Vowel signs that were drawn alone, each on the letter whose left edge is nearest. */
function withMarks(drawn: readonly Drawn[]): Drawn[] {
	const letters = drawn.filter(({ kind }) => kind === 'right').map((one) => ({ ...one }));
	if (letters.length === 0) return [...drawn];
	for (const mark of drawn.filter(({ kind }) => kind === 'mark')) {
		const apart = ({ x0 }: Drawn) => Math.abs(mark.x0 - x0);
		const on = letters.reduce((a, b) => (apart(b) < apart(a) ? b : a));
		on.text = on.text.trimEnd() + mark.text.trim();
	}
	return [...letters, ...drawn.filter(({ kind }) => kind !== 'right' && kind !== 'mark')];
}

/** From the right, and within it what is written from the left (UAX 9, with what a page tells of it). */
function readFromRight(drawn: readonly Drawn[]): Composed['pieces'] {
	const sorted = [...drawn].sort((a, b) => middle(b) - middle(a));
	const out: { text: string; right: boolean }[] = [];
	const hasSpaces =
		sorted.filter(({ text }) => text === ' ').length * LONGEST_WORD >= sorted.length;
	let left: number | null = null;
	for (let i = 0; i < sorted.length; i++) {
		const end = endOfLeft(sorted, i);
		const span = sorted.slice(i, end + 1);
		i = end;
		const [first] = span as [Drawn];
		const isSpan = isLtr(first) || span.length > 1;
		const words = isSpan
			? spaced([...span].reverse(), (a, b) => b.x0 - a.x1)
			: first.kind === 'sign'
				? [...first.text].reverse().join('')
				: first.text;
		const gap = left === null ? 0 : left - Math.max(...span.map(({ x1 }) => x1));
		// A word may be drawn out between letters that join; the spaces of such a line are drawn as such.
		const widest = hasSpaces && isJoined(out.at(-1)?.text ?? '', words) ? DRAWN_OUT : SPACE;
		const isApart =
			gap > widest * first.size && !/\s$/.test(out.at(-1)!.text) && !/^\s/.test(words);
		out.push({ text: (isApart ? ' ' : '') + words, right: !isSpan });
		left = Math.min(...span.map(({ x0 }) => x0));
	}
	return out;
}

const isLtr = ({ kind }: Drawn) => kind === 'left' || kind === 'number';
/** Signs that join numbers, and those that belong to the number at their left. */
const JOINT = /^[.,:/+\-−–]$/;
const OF_NUMBER = /^[%‰°$€£#]$/;

/** The last of what is written from the left, from `start` on, reading from the right. */
function endOfLeft(sorted: readonly Drawn[], start: number): number {
	let end = start;
	if (OF_NUMBER.test(sorted[start]!.text) && sorted[start + 1]?.kind === 'number') end++;
	if (!isLtr(sorted[end]!)) return start;
	for (let i = end + 1; i < sorted.length; i++) {
		const [a, b] = [sorted[end]!, sorted[i]!];
		if (b.kind === 'right') break;
		if (!isLtr(b)) continue;
		const between = sorted.slice(end + 1, i);
		const areNumbers = a.kind === 'number' && b.kind === 'number';
		if (areNumbers && !between.every(({ text }) => JOINT.test(text))) break;
		end = i;
	}
	return end;
}

function spaced(sorted: readonly Drawn[], gap: (a: Drawn, b: Drawn) => number): string {
	let text = '';
	for (const [i, one] of sorted.entries()) {
		const before = sorted[i - 1];
		const isApart = before && one.kind !== 'mark' && gap(before, one) > SPACE * one.size;
		text += (isApart && !/\s$/.test(text) && !/^\s/.test(one.text) ? ' ' : '') + one.text;
	}
	return text;
}
