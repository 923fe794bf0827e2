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

const FAMILY: Readonly<Record<string, Family>> = {
	'“': 'double',
	'”': 'double',
	'„': 'double',
	'‟': 'double',
	'"': 'double',
	'＂': 'double',
	'״': 'double',
	'‘': 'single',
	'’': 'single',
	'‚': 'single',
	'‛': 'single',
	"'": 'single',
	'«': 'guillemet',
	'»': 'guillemet',
	'‹': 'guillemet',
	'›': 'guillemet',
	'「': 'corner',
	'」': 'corner',
	'『': 'corner',
	'』': 'corner'
};

const MARKS = /[“”„‟"＂״‘’‚‛'«»‹›「」『』]/g;

export const WORD = /[\p{L}\p{N}\p{M}]/u;
const UNSPACED = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const HEBREW = /\p{Script=Hebrew}/u;
const ARABIC = /\p{Script=Arabic}/u;

/* So many marks with hardly a word between them quote nothing: a drawing, a table, damaged text. */
const WILD = 300;
const SPARSEST = 5;

/** The quotation marks of a paragraph; apostrophes inside words, inches and abbreviations left out, none where they run wild. */
export function marksIn(text: string, { start, end }: Span): Mark[] {
	const marks: Mark[] = [];
	// On the paragraph alone: in the whole text each search would run on to the next mark, however far.
	const paragraph = text.slice(start, end);
	MARKS.lastIndex = 0;
	for (let match = MARKS.exec(paragraph); match; match = MARKS.exec(paragraph)) {
		const at = start + match.index;
		if (marks.length >= WILD && match.index < WILD * SPARSEST) return [];
		let glyph = match[0];
		let width = 1;
		let family = FAMILY[glyph]!;
		const twin = text[at + 1];
		if (twin !== undefined && at + 1 < end && FAMILY[twin] === family && family !== 'corner') {
			const doubled = twin === glyph && (family === 'double' || family === 'guillemet');
			const twoSingles = twin === glyph && family === 'single' && glyph !== '‚';
			const mixed =
				family === 'double' &&
				glyphDirection(glyph) === glyphDirection(twin) &&
				!edges(text, at, 1, start, end).canClose;
			if (doubled || twoSingles || mixed) width = 2;
			if (twoSingles) {
				family = 'double';
				glyph = glyph === "'" ? '"' : glyph === '’' ? '”' : '“';
			}
			if (width === 2) MARKS.lastIndex = match.index + 2;
		}
		const { canOpen, canClose } = edges(text, at, width, start, end);
		const mark: Mark = { at, width, glyph, family, canOpen, canClose };
		if (family === 'guillemet') {
			// French sets them off by a space: the shape decides, unless the place contradicts it.
			const shapeOpens = glyph === '«' || glyph === '‹';
			const reversed = shapeOpens ? canClose && !canOpen : canOpen && !canClose;
			mark.canOpen = shapeOpens !== reversed;
			mark.canClose = !mark.canOpen;
			if (spaced(text, at, width) || ELIDED.test(text.slice(Math.max(start, at - 4), at))) {
				mark.canOpen = shapeOpens;
				mark.canClose = !shapeOpens;
			}
		} else if (family === 'corner') {
			mark.canOpen = glyph === '「' || glyph === '『';
			mark.canClose = !mark.canOpen;
		} else if (family === 'double') {
			if (glyph === '„') Object.assign(mark, { canOpen: true, canClose: false });
			else if (!canOpen && !canClose && !inWord(text, mark, start, end)) continue;
		} else if (!canOpen && !canClose) continue;
		if (mark.canOpen || mark.canClose) marks.push(mark);
	}
	return marks;
}

/* D’« ici »: an elided word stands before a mark as a space would. */
const ELIDED = /(?<!\p{L})(?:[dlnjmtsc]|qu)['’]$/iu;

function glyphDirection(glyph: string): number {
	return '“„‟‘‚‛'.includes(glyph) ? 1 : '”’'.includes(glyph) ? -1 : 0;
}

function spaced(text: string, at: number, width: number): boolean {
	return /\s/.test(text[at - 1] ?? ' ') && /\s/.test(text[at + width] ?? ' ');
}

/* What may stand directly before an opening mark, and directly after a closing one. */
const BEFORE_OPEN = /[\s([{<—–―\-‐‑/:;,.…|=*_“”„"‘’'«»‹›¿¡ـ؛،]/;
const AFTER_CLOSE = /[\s)\]}>.,;:!?…—–―\-‐‑/|*_“”"‘’'«»‹›؟،؛。、*[(]/;

function edges(
	text: string,
	at: number,
	width: number,
	start: number,
	end: number
): { canOpen: boolean; canClose: boolean } {
	const before = at <= start ? ' ' : text[at - 1]!;
	const after = at + width >= end ? ' ' : text[at + width]!;
	const left = BEFORE_OPEN.test(before);
	const right = AFTER_CLOSE.test(after);
	const stopped = after === '.' && text[at + width + 1] !== '.';
	let canOpen = left && !stopped && !/\s/.test(after) && !/[,;:!?)\]}؟،]/.test(after);
	let canClose = right && !/\s/.test(before) && !/[([{]/.test(before);
	// Beside a stop only one of both makes sense: ." closes, and a mark between a space and a letter opens.
	if (canOpen && canClose) {
		if (/[.,!?…؟،;:]/.test(before) && /[\s)\]]/.test(after)) canOpen = false;
		else if (WORD.test(before)) canOpen = false;
		else if (WORD.test(after)) canClose = /[.,!?…]/.test(before) ? canClose : false;
	}
	// A space slipped in before the closing mark: the costs ”.
	if (
		!canOpen &&
		!canClose &&
		at > start &&
		/\s/.test(before) &&
		/[\s.,;:!?)]/.test(after) &&
		/[”"’]/.test(text[at]!) &&
		text[at] !== "'"
	)
		canClose = text[at] !== '’';
	// And one behind the opening mark: “ We stay; a straight one alone between spaces may be either.
	if (
		!canOpen &&
		left &&
		/\s/.test(after) &&
		/\s/.test(before + (at <= start ? ' ' : '')) &&
		'“„"'.includes(text[at]!)
	) {
		canOpen = true;
		canClose = text[at] === '"' && at > start;
	}
	// Korean and Chinese go on without a space; there the shape of the mark decides.
	if (UNSPACED.test(before) || UNSPACED.test(after)) {
		const direction = glyphDirection(text[at]!);
		if (direction !== 0) return { canOpen: direction > 0, canClose: direction < 0 };
	}
	// Inside a word it is an apostrophe: l’ordre, but l’“ordre” is not.
	if (WORD.test(before) && WORD.test(after)) return { canOpen: false, canClose: false };
	return { canOpen, canClose };
}

/**
 * A double mark between two letters. In Hebrew it marks an abbreviation, unless a prefix stands before
 * it; in Arabic a prefix, or a space that was forgotten. Elsewhere it is no quotation mark.
 */
function inWord(text: string, mark: Mark, start: number, end: number): boolean {
	const head = text.slice(Math.max(start, mark.at - 12), mark.at);
	const tail = text.slice(mark.at + mark.width, Math.min(end, mark.at + mark.width + 12));
	if (HEBREW.test(head.slice(-1))) {
		const prefix = /(?:^|[^\p{L}])(\p{L}+)$/u.exec(head)?.[1] ?? head;
		const rest = /^\p{L}*/u.exec(tail)![0];
		if (!/^[והבכלמש]{1,3}$/.test(prefix) || rest.length < 2) return false;
		mark.canOpen = true;
		return true;
	}
	if (ARABIC.test(head.slice(-1)) && ARABIC.test(tail[0] ?? '')) {
		mark.canOpen = true;
		mark.canClose = !/(?:^|[^\p{L}])[وفبلكا]{1,3}$/u.test(head);
		return true;
	}
	// The source lost a space: said."We, or "one"two.
	return false;
}
