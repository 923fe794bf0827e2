import { glyphsOf } from './glyphs.ts';
import { asWritten, isRight, isUnmapped } from './letters.ts';
import type { PdfPage } from './open.ts';
import type { Span } from './source/spans.ts';
import { stretchesOn, type Stretch } from './stretches.ts';
import { structureOf, type Marked } from './structure.ts';

/** Letters that a page draws in one go, set upright: x to the right, y up, in points. */
export interface Run {
	readonly text: string;
	readonly x: number;
	/** Of the baseline. */
	readonly y: number;
	readonly width: number;
	/** Of the font. */
	readonly size: number;
	readonly font: string;
	/** Whether its words were put in order as running from the right. */
	readonly right: boolean;
	/** The element of the structure that it is part of; null where the page is not tagged. */
	readonly block: number | null;
	readonly isNote: boolean;
}

export interface PageRuns {
	/** In the order of reading, where the structure tells one; else as drawn. */
	readonly runs: readonly Run[];
	/** What the page marks as no part of its text, and what is written across it. */
	readonly aside: readonly string[];
	readonly isVertical: boolean;
	readonly isTagged: boolean;
	/** Letters drawn that are mapped to none. */
	readonly unmapped: number;
}

/** No page has more; a page is not read beyond it. */
const MOST_RUNS = 200_000;
/** The library puts a space where a sign is drawn back; in sizes of the font. */
const THINNEST = 0.1;
/** The structure is followed where it knows so much of the letters. */
const MOST_OF_A_PAGE = 0.9;

interface Drawn extends Run {
	/** In quarters of a turn. */
	readonly turn: number;
	readonly isArtifact: boolean;
	readonly order: number | null;
}

/** What a page spells out, in the order of its marked content; null where that is not known. */
export type SpansOf = (page: PdfPage) => readonly Span[] | null;

export async function runsOf(page: PdfPage, spansOf: SpansOf): Promise<PageRuns> {
	const [drawn, unmapped, isVertical] = await drawnOn(page, spansOf);
	const kept = drawn.filter(({ isArtifact }) => !isArtifact);
	const letters = (those: readonly Drawn[]) =>
		those.reduce((sum, { text }) => sum + text.trim().length, 0);
	const turns = [0, 1, 2, 3].map((turn) => letters(kept.filter((one) => one.turn === turn)));
	const turn = turns.indexOf(Math.max(...turns));
	const upright = kept.filter((one) => one.turn === turn);
	const tagged = letters(upright.filter(({ order }) => order !== null));
	const isTagged = tagged > 0 && tagged >= MOST_OF_A_PAGE * letters(upright);
	const aside = drawn.filter((one) => one.isArtifact || one.turn !== turn);
	return {
		runs: (isTagged ? inOrder(upright) : upright).map((one) => ({
			...one,
			...turned(one, isVertical ? 3 : turn),
			block: isTagged ? one.block : null
		})),
		aside: aside.map(({ text }) => text.trim()).filter((text) => text !== ''),
		isVertical,
		isTagged,
		unmapped
	};
}

/** A run that the structure does not know stays behind the one before it. */
function inOrder(drawn: readonly Drawn[]): readonly Drawn[] {
	let last = -1;
	return drawn
		.map((one) => ({ one, order: (last = one.order ?? last) }))
		.sort((a, b) => a.order - b.order)
		.map(({ one }) => one);
}

/** The coordinates of a run on a page that is turned back by so many quarters. */
function turned({ x, y }: Run, turn: number): { x: number; y: number } {
	if (turn === 1) return { x: y, y: -x };
	if (turn === 2) return { x: -x, y: -y };
	return turn === 3 ? { x: -y, y: x } : { x, y };
}

async function drawnOn(
	page: PdfPage,
	spansOf: SpansOf
): Promise<[Drawn[], unmapped: number, isVertical: boolean]> {
	const structure = await structureOf(page);
	const drawn: Drawn[] = [];
	let [unmapped, vertical, fromRight, all] = [0, 0, 0, 0];
	const { stretches, spans } = await stretchesOn(page, spansOf);
	for (const { isVertical, ...one } of stretches) {
		if (drawn.length >= MOST_RUNS) break;
		const letters = one.text.trim().length;
		all += letters;
		if (isUnmapped(one.text)) unmapped += letters;
		if (isVertical) vertical += letters;
		if (isRight(one.text)) fromRight += letters;
		const own = drawnOf(one, one.right, one.id === null ? undefined : structure.get(one.id));
		if (own) drawn.push(own);
	}
	const isVertical = vertical > all / 2;
	if (isVertical || fromRight < FEW_FROM_RIGHT * all) return [drawn, unmapped, isVertical];
	const byNumber = new Map(
		[...structure].map(([id, marked]) => [Number(/_mc(\d+)$/.exec(id)?.[1]), marked])
	);
	const glyphs: Drawn[] = [];
	for (const glyph of await glyphsOf(page, spans)) {
		const last = glyphs.at(-1);
		const { marked } = glyph;
		const [x, y] = [glyph.transform[4], glyph.transform[5]];
		// A line is drawn out by strokes between its letters: signs of no letter, and no space either.
		if (asWritten(glyph.text) === '' && last && Math.abs(y - last.y) < last.size) {
			const from = Math.min(x, last.x);
			const width = Math.max(x + glyph.width, last.x + last.width) - from;
			glyphs[glyphs.length - 1] = { ...last, x: from, width };
		}
		const known = marked === null ? undefined : byNumber.get(marked);
		const own = drawnOf(glyph, isRight(glyph.text), known);
		if (own) glyphs.push(own);
	}
	return [withMarks(glyphs), unmapped, false];
}

const MARK = /^\p{M}+$/u;

/** Vowel signs on their letters: behind them in the order in which they are spoken, before them in the other. */
function withMarks(glyphs: readonly Drawn[]): Drawn[] {
	const out: Drawn[] = glyphs.map((one) => ({ ...one }));
	const isMark = (one: Drawn | undefined) => one !== undefined && MARK.test(one.text.trim());
	for (const [i, mark] of out.entries()) {
		if (!isMark(mark)) continue;
		const [before, after] = [-1, 1].map((step) => {
			let k = i + step;
			while (isMark(out[k]) || out[k]?.text.trim() === '') k += step;
			const on = out[k];
			return on && isRight(on.text) && Math.abs(on.y - mark.y) < on.size ? { k, on } : null;
		});
		const isDrawnFromLeft = before && after ? before.on.x < after.on.x : Boolean(after);
		const letter = isDrawnFromLeft ? after : before;
		if (!letter) continue;
		out[letter.k] = { ...letter.on, text: letter.on.text + mark.text.trim() };
		out[i] = { ...mark, text: '' };
	}
	return out.filter(({ text }) => text !== '');
}

/** On a page with so many letters that are written from the right, glyphs are taken one by one. */
const FEW_FROM_RIGHT = 0.02;

function drawnOf(
	{ text: given, transform, width, font, isArtifact }: Omit<Stretch, 'right'>,
	right: boolean,
	marked: Marked | undefined
): Drawn | null {
	const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = transform;
	const text = asWritten(given);
	const size = Math.hypot(c, d) || Math.hypot(a, b);
	if (text === '' || (text.trim() === '' && width < THINNEST * size)) return null;
	const turn = Math.round(Math.atan2(b, a) / (Math.PI / 2) + 4) % 4;
	const { block = null, isNote = false, order = null } = marked ?? {};
	return { text, x, y, width, size, font, right, block, isNote, order, turn, isArtifact };
}
