import type { Span } from './paragraphs.ts';

type Family = 'double' | 'single' | 'guillemet' | 'corner';

/** A quotation mark and what its place allows it to do. */
export interface Mark {
	at: number;
	/** How many characters: two where a mark was doubled by mistake, or made of two single ones. */
	width: number;
	glyph: string;
	family: Family;
	canOpen: boolean;
	canClose: boolean;
}

const GLYPHS: readonly (readonly [Family, string])[] = [
	['double', '“”„‟"＂״'],
	['single', "‘’‚‛'"],
	['guillemet', '«»‹›'],
	['corner', '「」『』']
];
const FAMILY: ReadonlyMap<string, Family> = new Map(
	GLYPHS.flatMap(([family, glyphs]) => [...glyphs].map((glyph) => [glyph, family] as const))
);
const family = (glyph: string) => FAMILY.get(glyph);
const MARKS = new RegExp(`[${[...FAMILY.keys()].join('')}]`, 'g');

export const WORD = /[\p{L}\p{N}\p{M}]/u;
const UNSPACED = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const HEBREW = /\p{Script=Hebrew}/u;
const ARABIC = /\p{Script=Arabic}/u;

/* So many marks with hardly a word between them quote nothing: a drawing, a table, damaged text. */
const WILD = 300;
const SPARSEST = 5;

/** The quotation marks of a paragraph; apostrophes inside words, inches and abbreviations left out, none where they run wild. */
export function marksIn(text: string, span: Span): Mark[] {
	const marks: Mark[] = [];
	// On the paragraph alone: in the whole text each search would run on to the next mark, however far.
	const paragraph = text.slice(span.start, span.end);
	MARKS.lastIndex = 0;
	for (let match = MARKS.exec(paragraph); match; match = MARKS.exec(paragraph)) {
		if (marks.length >= WILD && match.index < WILD * SPARSEST) return [];
		const mark = markAt(text, span.start + match.index, span);
		MARKS.lastIndex = match.index + mark.width;
		if (mark.canOpen || mark.canClose) marks.push(mark);
	}
	return marks;
}

function markAt(text: string, at: number, span: Span): Mark {
	const glyph = text[at]!;
	const family = FAMILY.get(glyph)!;
	const twin = at + 1 < span.end ? text[at + 1]! : '';
	const related = family !== 'corner' && FAMILY.get(twin) === family;
	const same = related && twin === glyph;
	const twoSingles = same && family === 'single' && glyph !== '‚';
	const mixed =
		related &&
		family === 'double' &&
		directionOf(glyph) === directionOf(twin) &&
		!edges(text, at, 1, span).canClose;
	const width = twoSingles || (same && family !== 'single') || mixed ? 2 : 1;
	const mark: Mark = { at, width, glyph, family, ...edges(text, at, width, span) };
	if (twoSingles) {
		const double = glyph === "'" ? '"' : glyph === '’' ? '”' : '“';
		Object.assign(mark, { family: 'double', glyph: double });
	}
	if (family === 'corner') point(mark, glyph === '「' || glyph === '『');
	else if (family === 'guillemet') point(mark, guillemetOpens(text, mark, span));
	else if (glyph === '„') point(mark, true);
	else if (mark.family === 'double' && !mark.canOpen && !mark.canClose)
		Object.assign(mark, inWord(text, mark, span));
	return mark;
}

function point(mark: Mark, opens: boolean): void {
	mark.canOpen = opens;
	mark.canClose = !opens;
}

/* D’« ici »: an elided word stands before a mark as a space would. */
const ELIDED = /(?<!\p{L})(?:[dlnjmtsc]|qu)['’]$/iu;

/** French sets them off by a space: the shape decides, unless the place contradicts it. */
function guillemetOpens(text: string, mark: Mark, { start }: Span): boolean {
	const { at, width, glyph, canOpen, canClose } = mark;
	const opens = glyph === '«' || glyph === '‹';
	const spaced = /\s/.test(text[at - 1] ?? ' ') && /\s/.test(text[at + width] ?? ' ');
	if (spaced || ELIDED.test(text.slice(Math.max(start, at - 4), at))) return opens;
	const reversed = opens ? canClose && !canOpen : canOpen && !canClose;
	return opens !== reversed;
}

function directionOf(glyph: string): number {
	return '“„‟‘‚‛'.includes(glyph) ? 1 : '”’'.includes(glyph) ? -1 : 0;
}

/* What may stand directly before an opening mark, and directly after a closing one. */
const BEFORE_OPEN = /[\s([{<—–―\-‐‑/:;,.…|=*_“”„"‘’'«»‹›¿¡ـ؛،]/;
const AFTER_CLOSE = /[\s)\]}>.,;:!?…—–―\-‐‑/|*_“”"‘’'«»‹›؟،؛。、*[(]/;

interface Edges {
	canOpen: boolean;
	canClose: boolean;
}

function edges(text: string, at: number, width: number, { start, end }: Span): Edges {
	const glyph = text[at]!;
	const first = at <= start;
	const before = first ? ' ' : text[at - 1]!;
	const after = at + width >= end ? ' ' : text[at + width]!;
	const [spaceBefore, spaceAfter] = [/\s/.test(before), /\s/.test(after)];
	const left = BEFORE_OPEN.test(before);
	const stopped = after === '.' && text[at + width + 1] !== '.';
	let canOpen = left && !stopped && !spaceAfter && !/[,;:!?)\]}؟،]/.test(after);
	let canClose = AFTER_CLOSE.test(after) && !spaceBefore && !/[([{]/.test(before);
	// Beside a stop only one of both makes sense: ." closes, and a mark between a space and a letter opens.
	if (canOpen && canClose) {
		if (/[.,!?…؟،;:]/.test(before) && /[\s)\]]/.test(after)) canOpen = false;
		else if (WORD.test(before)) canOpen = false;
		else if (WORD.test(after)) canClose = /[.,!?…]/.test(before);
	}
	// A space slipped in before the closing mark: the costs ”.
	if (!canOpen && !canClose && !first && spaceBefore && /[\s.,;:!?)]/.test(after))
		canClose = /[”"]/.test(glyph);
	// And one behind the opening mark: “ We stay; a straight one alone between spaces may be either.
	if (!canOpen && left && spaceAfter && spaceBefore && '“„"'.includes(glyph))
		[canOpen, canClose] = [true, glyph === '"' && !first];
	// Korean and Chinese go on without a space; there the shape of the mark decides.
	const direction = UNSPACED.test(before) || UNSPACED.test(after) ? directionOf(glyph) : 0;
	if (direction !== 0) return { canOpen: direction > 0, canClose: direction < 0 };
	// A closing mark glued to the next word, as copied pages have it, opens nothing: her side.”Read more.
	if (/[.,!?…]/.test(before) && WORD.test(after)) {
		if (directionOf(glyph) < 0) return { canOpen: false, canClose: true };
		if (family(glyph) === 'double') return { canOpen, canClose: true };
	}
	// Inside a word it is an apostrophe: l’ordre, but l’“ordre” is not.
	const apostrophe = WORD.test(before) && WORD.test(after);
	return apostrophe ? { canOpen: false, canClose: false } : { canOpen, canClose };
}

/* So far around a mark between two letters its words are read. */
const BESIDE = 12;

/**
 * A double mark between two letters. In Hebrew it marks an abbreviation, unless a prefix stands before
 * it; in Arabic a prefix, or a space that was forgotten. Elsewhere it is no quotation mark: the source
 * lost a space, as in said."We, or "one"two.
 */
function inWord(text: string, { at, width }: Mark, { start, end }: Span): Partial<Edges> {
	const head = text.slice(Math.max(start, at - BESIDE), at);
	const tail = text.slice(at + width, Math.min(end, at + width + BESIDE));
	if (HEBREW.test(head.slice(-1))) {
		const prefix = /(?:^|[^\p{L}])(\p{L}+)$/u.exec(head)?.[1] ?? head;
		const rest = /^\p{L}*/u.exec(tail)![0];
		return { canOpen: /^[והבכלמש]{1,3}$/.test(prefix) && rest.length >= 2 };
	}
	const bothArabic = ARABIC.test(head.slice(-1)) && ARABIC.test(tail[0] ?? '');
	// What was opened ends there: “a disgrace”Read more.
	if (!bothArabic) return text[at] === '”' ? { canClose: true } : {};
	return { canOpen: true, canClose: !/(?:^|[^\p{L}])[وفبلكا]{1,3}$/u.test(head) };
}

/** Whether a mark can open, and its shape does not say that it closes. */
export function opens({ glyph, canOpen, canClose }: Mark): boolean {
	return canOpen && !('”’」』'.includes(glyph) && canClose);
}

export function glyphOpens({ glyph }: Mark): boolean {
	return '“„‟‘‚‛«‹「『'.includes(glyph);
}

export function sameKind(a: Mark, b: Mark): boolean {
	return a.family === b.family && '‹›'.includes(a.glyph) === '‹›'.includes(b.glyph);
}

const CLOSES: Readonly<Record<string, string>> = {
	...{ '«': '»', '»': '«»', '‹': '›', '›': '‹›' },
	...{ '「': '」', '『': '』' }
};

/** Whether a mark of this shape closes one opened by that shape. */
export function closes({ family, glyph }: Mark, opened: Mark): boolean {
	if (family !== opened.family) return false;
	if (family === 'double' || family === 'single') return glyph !== '„' && glyph !== '‚';
	return CLOSES[opened.glyph]!.includes(glyph);
}
