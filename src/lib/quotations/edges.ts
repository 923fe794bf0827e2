import { canonical } from '#lib/text/text.ts';
import { passagesOf } from '#lib/evidence/passages.ts';
import { cuesIn, kindsOf } from './cues.ts';
import type { CueKind } from './cue-tables.ts';
import { cutsApart, wordEdge } from './boundary.ts';
import { glueMarks } from './glue.ts';
import type { Mark, Place } from './mark.ts';
import { withoutNotes } from '#lib/text/notes.ts';
import { startsSentence } from './side.ts';
import { tokensOf } from './tokens.ts';

/** The original, canonical, with what a verdict asks of it. */
export interface Original {
	readonly text: string;
	readonly lang: string;
	/** Where each sentence begins, and the length of the text: line breaks end one, too. */
	readonly sentences: readonly number[];
}

const UNSPACED_END = /[。！？][」』”’）]*(?=[^\p{White_Space}])/gu;

export function originalOf(raw: string, lang: string): Original {
	const sentences = [0];
	for (const passage of passagesOf(raw)) {
		const from = sentences.at(-1)!;
		// Where no space stands between sentences, a passage may hold several.
		for (const end of passage.matchAll(UNSPACED_END))
			sentences.push(from + end.index + end[0].length);
		sentences.push(from + passage.length + 1);
	}
	return { text: canonical(raw), lang, sentences };
}

/** From `at` back to where its sentence begins. */
export function sentenceBefore({ sentences }: Original, at: number): Place {
	return { start: sentences[sentenceAt(sentences, at)]!, end: at };
}

/** From `at` on to where its sentence ends; empty if one ends there. */
export function sentenceAfter({ sentences, text }: Original, at: number): Place {
	const next = sentences[sentenceAt(sentences, Math.max(0, at - 1)) + 1] ?? text.length;
	const end = text[next - 1] === ' ' || next > text.length ? next - 1 : next;
	return { start: at, end: Math.max(at, Math.min(end, text.length)) };
}

/** Whether a sentence begins at `at`, or behind the marks that open a quotation there. */
export function beginsSentence({ sentences, text }: Original, at: number): boolean {
	const start = sentences[sentenceAt(sentences, at)]!;
	return !hasWords(text.slice(start, at)) || startsSentence(text, at);
}

function sentenceAt(sentences: readonly number[], at: number): number {
	let low = 0;
	let high = sentences.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if (sentences[middle]! <= at) low = middle;
		else high = middle - 1;
	}
	return low;
}

/** The kinds of cues in a stretch of the original; a long one is read at both ends only. */
export function cueKinds({ text, lang }: Original, { start, end }: Place): CueKind[] {
	const ranges =
		end - start <= 2 * READ_FOR_CUES
			? [text.slice(start, end)]
			: [text.slice(start, start + READ_FOR_CUES), text.slice(end - READ_FOR_CUES, end)];
	const cues = ranges.flatMap((range) => cuesIn(tokensOf(range, lang), lang));
	return kindsOf(cues).filter((kind) => kind !== 'article');
}

const READ_FOR_CUES = 5000;

export const hasWords = (text: string) =>
	/[\p{L}\p{N}\p{S}%‰@#&§/]/u.test(
		text.length > LONGEST_NOTES ? text : withoutNotes(`xx${text}`).slice(2)
	);

/** A stretch of more than markers of notes. */
const LONGEST_NOTES = 80;

/** A word, number or compound of the original of which the quotation has a part only. */
export function halvedMarks(
	original: Original,
	part: { original: Place; quotation: Place }
): Mark[] {
	const marks: Mark[] = [];
	for (const side of ['before', 'after'] as const) {
		const at = side === 'before' ? part.original.start : part.original.end;
		if (!cutsApart(original.text, at)) continue;
		const edge = wordEdge(original.text, at, side);
		const place = { start: Math.min(at, edge), end: Math.max(at, edge) };
		const inQuotation = side === 'before' ? part.quotation.start : part.quotation.end;
		const shared = { original: place, quotation: { start: inQuotation, end: inQuotation } };
		marks.push({ kind: 'change', which: 'cut', effect: 'removed', ...shared });
		for (const which of lostWith(original.text.slice(place.start, place.end), side)) {
			marks.push({ kind: 'change', which, effect: 'removed', ...shared });
		}
	}
	return marks;
}

function lostWith(piece: string, side: 'before' | 'after'): ('negation' | 'number')[] {
	if (/\p{N}|[%‰$€£₪−]/u.test(piece) || piece === '-') return ['number'];
	if (side === 'after') return /^(?:n?['’]t|not)\b/.test(piece) ? ['negation'] : [];
	return /^(?:un|in|im|il|ir|non|dis|anti)[-‐‑]?$/i.test(piece) ? ['negation'] : [];
}

/** What the quotation has before its first word and the original has not, and where that begins. */
export function leadMarks(original: Original, lead: string, at: Place, start: number): Mark[] {
	const before = /[^\p{L}\p{N}\p{M}\p{White_Space}]*\u0020?$/u.exec(
		original.text.slice(Math.max(0, start - 20), start)
	)![0];
	const place = { start: start - Math.min(lead.length, before.length), end: start };
	const stands = original.text.slice(place.start, place.end);
	return glueMarks({
		original: stands,
		quotation: lead,
		places: { original: place, quotation: at }
	});
}

const FULL_STOP = /[.…。!]/;
const CLOSED_QUOTE = /^[,،]\s?["'”’»]/;

/**
 * What the quotation has after its last word and the original has not. A full stop where the
 * original's sentence goes on closes what the original left open.
 */
export function tailMarks(original: Original, tail: string, at: Place, end: number): Mark[] {
	const rest = sentenceAfter(original, end);
	const after = original.text.slice(rest.start, rest.end);
	if (FULL_STOP.test(tail) && hasWords(after) && !CLOSED_QUOTE.test(after)) {
		return [{ kind: 'closed', quotation: at, original: rest, cues: cueKinds(original, rest) }];
	}
	const glue = /^[^\p{L}\p{N}\p{S}\p{White_Space}]*/u.exec(after)![0];
	const length = hasWords(after) ? tail.length : Math.max(tail.length, glue.length);
	const place = { start: end, end: end + Math.min(glue.length, length) };
	const stands = original.text.slice(place.start, place.end);
	return glueMarks({
		original: stands,
		quotation: tail,
		places: { original: place, quotation: at }
	});
}
