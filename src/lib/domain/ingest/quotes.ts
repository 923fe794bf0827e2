import { marksIn, WORD, type Mark } from './marks.ts';
import { paragraphsOf, type Span } from './paragraphs.ts';

/** A stretch of text in quotation marks. Offsets are UTF-16 units of the text. */
export interface Quoted {
	/** What stands between the marks, without them. */
	start: number;
	end: number;
	/** The same with its marks. */
	outerStart: number;
	outerEnd: number;
	/** The index of the paragraph in which it opens. */
	paragraph: number;
	/** How many quotations it stands inside of. */
	depth: number;
	/** Its end is marked; if not, it was taken to end with its paragraph or before the next mark. */
	closed: boolean;
}

/** The quotations of a text in the order in which they open. */
export function quotedIn(text: string, paragraphs: readonly Span[] = paragraphsOf(text)): Quoted[] {
	const found: Quoted[] = [];
	let carried: Open | null = null;
	let apart = 0;
	for (const [index, paragraph] of paragraphs.entries()) {
		const marks = marksIn(text, paragraph);
		const [first] = marks;
		const open: Open[] = [];
		if (carried) {
			const reopens =
				first?.at === paragraph.start && opens(first) && sameKind(first, carried.mark);
			if (reopens) {
				marks.shift();
				open.push(carried);
				apart = 0;
			} else if (
				first &&
				apart < 3 &&
				!first.canOpen &&
				first.canClose &&
				closes(first, carried.mark)
			) {
				open.push(carried);
			} else if (
				!marks.length &&
				apart < 2 &&
				isQuotedLine(text, paragraph, paragraphs[index + 1])
			) {
				apart++;
				continue;
			} else {
				found.push(unclosed(carried, carried.until));
			}
			carried = null;
		}
		readParagraph(text, paragraph, index, marks, open, found);
		const left = open.shift();
		for (const inner of open)
			if (inner.mark.family !== 'single') found.push(unclosed(inner, paragraph.end));
		if (left) {
			left.until ??= paragraph.end;
			if (left.reopened) left.until = paragraph.end;
			carried = { ...left, reopened: true, until: paragraph.end };
			apart = 0;
		}
	}
	if (carried) found.push(unclosed(carried, carried.until));
	for (const quoted of found) trim(text, quoted);
	const wild = wildParagraphs(found);
	return found
		.filter(
			({ start, end, paragraph }) =>
				end > start && !wild.has(paragraph) && WORD.test(text.slice(start, end))
		)
		.sort((a, b) => a.outerStart - b.outerStart || b.outerEnd - a.outerEnd);
}

interface Open {
	mark: Mark;
	paragraph: number;
	depth: number;
	reopened?: boolean;
	/** Where it ends if nothing closes it. */
	until?: number;
}

function unclosed({ mark, paragraph, depth }: Open, until = mark.at + mark.width): Quoted {
	return {
		start: mark.at + mark.width,
		end: until,
		outerStart: mark.at,
		outerEnd: until,
		paragraph,
		depth,
		closed: false
	};
}

/* So many quotations in one paragraph, and hardly a word in each, are marks that quote nothing. */
const MOST_SHORT = 200;
const SHORT = 12;

/** Paragraphs in which marks stand for something else: tables of inches, damaged text. */
function wildParagraphs(found: readonly Quoted[]): ReadonlySet<number> {
	const sums = new Map<number, { count: number; length: number }>();
	for (const { paragraph, start, end } of found) {
		const sum = sums.get(paragraph) ?? { count: 0, length: 0 };
		sums.set(paragraph, { count: sum.count + 1, length: sum.length + end - start });
	}
	return new Set(
		[...sums].flatMap(([paragraph, { count, length }]) =>
			count > MOST_SHORT && length < SHORT * count ? [paragraph] : []
		)
	);
}

function trim(text: string, quoted: Quoted): void {
	while (quoted.start < quoted.end && /\s/.test(text[quoted.start]!)) quoted.start++;
	while (quoted.end > quoted.start && /\s/.test(text[quoted.end - 1]!)) quoted.end--;
}

/** A line without marks between the lines of a quotation: verse, a list. Not one that ends a story. */
function isQuotedLine(text: string, { start, end }: Span, next: Span | undefined): boolean {
	if (!next || end - start > 400) return false;
	const mark = MARKS_ONCE.exec(text.slice(next.start, next.end));
	return mark !== null && mark.index > 0 && /[”"»]/.test(mark[0]);
}
const MARKS_ONCE = /[“”„"«»]/;

function readParagraph(
	text: string,
	paragraph: Span,
	index: number,
	marks: Mark[],
	open: Open[],
	found: Quoted[]
): void {
	const straight = marks.map((mark) => (mark.glyph === '"' ? 1 : 0));
	let straightLeft = straight.reduce<number>((sum, one) => sum + one, 0);
	for (const [position, mark] of marks.entries()) {
		if (mark.glyph === '"') straightLeft--;
		if (open.length > DEEPEST) open.splice(1, open.length - DEEPEST);
		const top = open.at(-1);
		if (mark.family === 'single') {
			const inner = top?.mark.family === 'single' ? top : undefined;
			if (inner && isSingleClose(text, mark, inner, marks, position)) close(open, found, mark);
			else if (opens(mark) && opensSingle(text, mark, marks, position, top)) {
				open.push({ mark, paragraph: index, depth: open.length });
			}
			continue;
		}
		// An inner single one that never closed does not hold its outer one open.
		const holder = open.findLastIndex((one) => closes(mark, one.mark));
		const canClose = holder >= 0 && mark.canClose;
		if (canClose && !(opens(mark) && !mark.canClose)) {
			const inch =
				mark.glyph === '"' &&
				/\d/.test(text[mark.at - 1] ?? '') &&
				straightLeft % 2 === 1 &&
				/^["”]?[\s\p{L}-]/u.test(text.slice(mark.at + 1, mark.at + 3)) &&
				!/[.,!?]/.test(text[mark.at - 1] ?? '');
			const both = mark.canOpen && mark.canClose && glyphOpens(mark);
			if (!inch && !both) {
				open.length = holder + 1;
				close(open, found, mark);
				continue;
			}
			if (inch) continue;
		}
		if (!opens(mark)) continue;
		if (holder >= 0 && mark.glyph === '"' && open[holder]!.mark.glyph === '"') {
			// A straight mark that can only open, inside one that never closed: the first was left open.
			if (mark.canClose) continue;
		}
		const same = open.findLastIndex((one) => sameKind(mark, one.mark));
		if (same >= 0 && !closesTwice(marks, position, mark)) {
			const left = open[same]!;
			found.push(unclosed(left, endBefore(text, left.mark.at + left.mark.width, mark.at)));
			open.length = same;
		}
		if (mark.glyph === '"' && /\d/.test(text[mark.at - 1] ?? '')) continue;
		open.push({ mark, paragraph: index, depth: open.length });
	}
	// What was opened by a single mark and not closed was an apostrophe, unless the paragraph began with it.
	for (let i = open.length - 1; i >= 0; i--) {
		const { mark } = open[i]!;
		if (mark.family === 'single' && mark.at !== paragraph.start) open.splice(i, 1);
	}
}

function close(open: Open[], found: Quoted[], mark: Mark): void {
	const { mark: first, paragraph, depth } = open.pop()!;
	found.push({
		start: first.at + first.width,
		end: mark.at,
		outerStart: first.at,
		outerEnd: mark.at + mark.width,
		paragraph,
		depth,
		closed: true
	});
}

/** Where an unclosed quotation probably ended: with the last sentence before the next mark. */
function endBefore(text: string, from: number, to: number): number {
	for (let at = to - 1; at > from; at--)
		if (/[.!?…]/.test(text[at]!) && /\s/.test(text[at + 1] ?? ' ')) return at + 1;
	return to;
}

function opens(mark: Mark): boolean {
	return mark.canOpen && (!glyphCloses(mark) || !mark.canClose);
}

function glyphOpens({ glyph }: Mark): boolean {
	return '“„‟‘‚‛«‹「『'.includes(glyph[0]!);
}

function glyphCloses({ glyph }: Mark): boolean {
	return '”’」』'.includes(glyph[0]!);
}

function sameKind(a: Mark, b: Mark): boolean {
	return a.family === b.family && '‹›'.includes(a.glyph) === '‹›'.includes(b.glyph);
}

/** Whether a mark of this shape closes one opened by that shape. */
function closes(mark: Mark, opened: Mark): boolean {
	if (mark.family !== opened.family) return false;
	if (mark.family === 'guillemet' || mark.family === 'corner') {
		const pair: Record<string, string> = {
			'«': '»',
			'»': '«»',
			'‹': '›',
			'›': '‹›',
			'「': '」',
			'『': '』'
		};
		return pair[opened.glyph]?.includes(mark.glyph) ?? false;
	}
	return mark.glyph[0] !== '„' && mark.glyph[0] !== '‚';
}

/** Two closing marks follow before another opens: the mark opens a quotation inside a quotation. */
function closesTwice(marks: readonly Mark[], position: number, mark: Mark): boolean {
	let closed = 0;
	for (const next of marks.slice(position + 1, position + 12)) {
		if (next.family !== mark.family) continue;
		if (next.canClose && !(next.canOpen && glyphOpens(next))) closed++;
		else if (next.canOpen) return false;
		if (closed === 2) return true;
	}
	return false;
}

/* How many marks ahead are looked at: what closes a quotation stands within a few. */
const AHEAD = 40;
/* More quotations inside each other than this are a text gone wrong. */
const DEEPEST = 12;

/* Words that begin with an apostrophe. */
const ELIDED =
	/^(?:\d\ds?|em|til|tis|twas|cause|cos|round|n|bout|neath|s|t|ll|re|ve|d|n)(?![\p{L}\p{N}])/iu;

/** A single mark opens a quotation only where another closes it: most of them are apostrophes. */
function opensSingle(
	text: string,
	mark: Mark,
	marks: readonly Mark[],
	position: number,
	top: Open | undefined
): boolean {
	const next = text.slice(mark.at + mark.width, mark.at + mark.width + 8);
	if (!/^[\p{L}\p{N}[(“"«…$£€¿¡#@]/u.test(next)) return false;
	if (mark.glyph === '’' && ELIDED.test(next)) return false;
	if (ELIDED.test(next) && !/^(?:round|cause|s|t|d)/i.test(next)) {
		return false;
	}
	let doubles = 0;
	for (const later of marks.slice(position + 1, position + AHEAD)) {
		if (later.family === 'double') {
			doubles++;
			if (top?.mark.family === 'double' && doubles % 2 === 1 && later.canClose && !later.canOpen)
				return false;
			continue;
		}
		if (later.family !== 'single') continue;
		if (later.canClose && later.glyph !== '‘') return true;
		if (later.canClose && mark.glyph === '‚') return true;
	}
	return (
		text.slice(0, mark.at).trimEnd() === '' ||
		/[\n\r]\s*$/.test(text.slice(Math.max(0, mark.at - 4), mark.at))
	);
}

function isSingleClose(
	text: string,
	mark: Mark,
	inner: Open,
	marks: readonly Mark[],
	position: number
): boolean {
	if (!mark.canClose || mark.glyph === '‚') return false;
	if (mark.glyph === '‘' && inner.mark.glyph !== '‚') return false;
	if (inner.mark.glyph === "'" && mark.glyph === '’') return false;
	const before = text[mark.at - 1] ?? '';
	const after = text[mark.at + mark.width] ?? '';
	if (/[.,!?…;:)]/.test(before) || after === '' || /[.,!?…;:)\]”"»—–]/.test(after)) return true;
	if (!/s/i.test(before)) return true;
	// Behind an s and before a word it may be a possessive: then a later mark closes.
	for (const later of marks.slice(position + 1, position + AHEAD)) {
		if (later.family === 'double') return true;
		if (later.family !== 'single') continue;
		if (opens(later)) return true;
		if (later.canClose) return false;
	}
	return true;
}
