import { pairsIn, type Open, type Pair } from './mark-pairs.ts';
import { closes, marksIn, opens, sameKind, WORD, type Mark } from './marks.ts';
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

/** A quotation that a paragraph left open, and where it ends if nothing closes it. */
interface Carried {
	open: Open;
	until: number;
	/** How many paragraphs without marks it went through. */
	apart: number;
}

/* So many lines without marks may stand in a quotation, and one more before its end is given up. */
const MOST_APART = 2;

/** The quotations of a text in the order in which they open. */
export function quotedIn(text: string, paragraphs: readonly Span[] = paragraphsOf(text)): Quoted[] {
	const found: Pair[] = [];
	let carried: Carried | null = null;
	for (const [index, paragraph] of paragraphs.entries()) {
		const marks = marksIn(text, paragraph);
		const [first] = marks;
		const before: Open[] = [];
		if (carried) {
			const { open, until, apart }: Carried = carried;
			const next = paragraphs[index + 1];
			if (first?.at === paragraph.start && opens(first) && sameKind(first, open.mark)) {
				marks.shift();
				before.push(open);
			} else if (first && apart <= MOST_APART && goesOn(first, open.mark)) before.push(open);
			else if (!first && apart < MOST_APART && isQuotedLine(text, paragraph, next)) {
				carried = { open, until, apart: apart + 1 };
				continue;
			} else found.push({ ...open, close: { end: until } });
		}
		const { pairs, open } = pairsIn(text, paragraph, index, marks, before);
		found.push(...pairs);
		const [left, ...inner] = open;
		for (const one of inner)
			if (one.mark.family !== 'single') found.push({ ...one, close: paragraph });
		carried = left ? { open: left, until: paragraph.end, apart: 0 } : null;
	}
	if (carried) found.push({ ...carried.open, close: { end: carried.until } });
	const quoted = found.map((pair) => quotedOf(text, pair));
	const wild = wildParagraphs(quoted);
	return quoted
		.filter(
			({ start, end, paragraph }) =>
				end > start && !wild.has(paragraph) && WORD.test(text.slice(start, end))
		)
		.sort((a, b) => a.outerStart - b.outerStart || b.outerEnd - a.outerEnd);
}

/** The first mark of a paragraph only closes what the one before left open. */
function goesOn(first: Mark, open: Mark): boolean {
	return !first.canOpen && first.canClose && closes(first, open);
}

function quotedOf(text: string, { mark, close, paragraph, depth }: Pair): Quoted {
	const closed = 'at' in close;
	const outerEnd = closed ? close.at + close.width : close.end;
	let [start, end] = [mark.at + mark.width, closed ? close.at : close.end];
	while (start < end && /\s/.test(text[start]!)) start++;
	while (end > start && /\s/.test(text[end - 1]!)) end--;
	return { start, end, outerStart: mark.at, outerEnd, paragraph, depth, closed };
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

/* No line of verse or of a list is longer, in characters. */
const LONGEST_LINE = 400;

/** A line without marks between the lines of a quotation: verse, a list. Not one that ends a story. */
function isQuotedLine(text: string, { start, end }: Span, next: Span | undefined): boolean {
	if (!next || end - start > LONGEST_LINE) return false;
	const mark = /[“”„"«»]/.exec(text.slice(next.start, next.end));
	return mark !== null && mark.index > 0 && /[”"»]/.test(mark[0]);
}
