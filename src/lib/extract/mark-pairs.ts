import { isApostrophe, singleCloses } from './single-marks.ts';
import { closes, glyphOpens, opens, sameKind, type Mark } from './marks.ts';
import type { Span } from './paragraphs.ts';

/** A mark that opened a quotation. */
export interface Open {
	mark: Mark;
	/** The index of its paragraph. */
	paragraph: number;
	/** How many quotations it stands inside of. */
	depth: number;
}

/** A quotation that ended, with its mark or, for want of one, at a place. */
export interface Pair extends Open {
	close: Mark | { end: number };
}

/* More quotations inside each other than this are a text gone wrong. */
const DEEPEST = 12;

/**
 * Pairs the marks of a paragraph, in which `open` are open already. Gives the pairs, and what is left
 * open at its end.
 */
export function pairsIn(
	text: string,
	{ start }: Span,
	paragraph: number,
	marks: readonly Mark[],
	before: readonly Open[]
): { pairs: Pair[]; open: Open[] } {
	const pairs: Pair[] = [];
	const open = [...before];
	let straightLeft = marks.filter(({ glyph }) => glyph === '"').length;
	const close = (mark: Mark): void => {
		pairs.push({ ...open.pop()!, close: mark });
	};
	for (const [position, mark] of marks.entries()) {
		const straight = mark.glyph === '"';
		if (straight) straightLeft--;
		if (open.length > DEEPEST) open.splice(1, open.length - DEEPEST);
		const top = open.at(-1)?.mark;
		const opening = { mark, paragraph, depth: open.length };
		if (mark.family === 'single') {
			if (top?.family === 'single' && singleCloses(text, top, marks, position)) close(mark);
			else if (opens(mark) && !isApostrophe(text, top, marks, position)) open.push(opening);
			continue;
		}
		// An inner single one that never closed does not hold its outer one open.
		const holder = open.findLastIndex((one) => closes(mark, one.mark));
		const digit = straight && /\d/.test(text[mark.at - 1] ?? '');
		if (holder >= 0 && mark.canClose) {
			if (digit && isInch(text, mark) && straightLeft % 2 === 1) continue;
			const german = mark.glyph === '“' && open[holder]!.mark.glyph === '„';
			if (german || !(mark.canOpen && glyphOpens(mark))) {
				open.length = holder + 1;
				close(mark);
				continue;
			}
		}
		if (!opens(mark)) continue;
		const same = open.findLastIndex((one) => sameKind(mark, one.mark));
		if (same >= 0 && !closesTwice(marks, position)) {
			const { mark: left } = open[same]!;
			const end = sentenceBefore(text, left.at + left.width, mark.at);
			pairs.push({ ...open[same]!, close: { end } });
			open.length = same;
		}
		if (!digit) open.push({ ...opening, depth: open.length });
	}
	// What was opened by a single mark and not closed was an apostrophe, unless the paragraph began with it.
	const left = open.filter(({ mark }) => mark.family !== 'single' || mark.at === start);
	return { pairs, open: left };
}

/** Behind a digit and before a word a straight mark may be an inch. */
function isInch(text: string, { at }: Mark): boolean {
	return /^["”]?[\s\p{L}-]/u.test(text.slice(at + 1, at + 3));
}

/** Where an unclosed quotation probably ended: with the last sentence before the next mark. */
function sentenceBefore(text: string, from: number, to: number): number {
	for (let at = to - 1; at > from; at--)
		if (/[.!?…]/.test(text[at]!) && /\s/.test(text[at + 1] ?? ' ')) return at + 1;
	return to;
}

/** Two closing marks follow before another opens: the mark opens a quotation inside a quotation. */
function closesTwice(marks: readonly Mark[], position: number): boolean {
	let closed = 0;
	for (const next of marks.slice(position + 1, position + DEEPEST)) {
		if (next.family !== marks[position]!.family) continue;
		if (next.canClose && !(next.canOpen && glyphOpens(next))) closed++;
		else if (next.canOpen) return false;
		if (closed === 2) return true;
	}
	return false;
}
