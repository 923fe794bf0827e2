import { opens, type Mark } from './marks.ts';

/* Single marks: most of them are apostrophes. */

/* How many marks ahead are looked at: what closes a quotation stands within a few. */
const AHEAD = 40;

/* Words that begin with an apostrophe; behind the other marks only those that begin nothing else. */
const ELIDED =
	/^(?:\d\ds?|em|til|tis|twas|cause|cos|round|n|bout|neath|s|t|ll|re|ve|d|n)(?![\p{L}\p{N}])/iu;
const ALSO_WORDS = /^(?:round|cause|s|t|d)/i;

/** Whether a single mark that might open a quotation is an apostrophe: it opens one only where another closes it. */
export function isApostrophe(
	text: string,
	outer: Mark | undefined,
	marks: readonly Mark[],
	position: number
): boolean {
	const { at, width, glyph } = marks[position]!;
	const next = text.slice(at + width, at + width + 8);
	if (!/^[\p{L}\p{N}[(“"«…$£€¿¡#@]/u.test(next)) return true;
	if (ELIDED.test(next) && (glyph === '’' || !ALSO_WORDS.test(next))) return true;
	let doubles = 0;
	for (const later of marks.slice(position + 1, position + AHEAD)) {
		if (later.family === 'double') {
			doubles++;
			const ends = doubles % 2 === 1 && later.canClose && !later.canOpen;
			if (outer?.family === 'double' && ends) return true;
		}
		if (later.family !== 'single' || !later.canClose) continue;
		if (later.glyph !== '‘' || glyph === '‚') return false;
	}
	const begins = text.slice(0, at).trimEnd() === '';
	return !begins && !/[\n\r]\s*$/.test(text.slice(Math.max(0, at - 4), at));
}

/** Whether a single mark closes the quotation that another opened. */
export function singleCloses(
	text: string,
	opened: Mark,
	marks: readonly Mark[],
	position: number
): boolean {
	const { at, width, glyph, canClose } = marks[position]!;
	if (!canClose || glyph === '‚') return false;
	if (glyph === '‘' && opened.glyph !== '‚') return false;
	if (opened.glyph === "'" && glyph === '’') return false;
	const before = text[at - 1] ?? '';
	const after = text[at + width] ?? '';
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
