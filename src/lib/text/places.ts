import { canonical, codePoints } from './text.ts';

/**
 * Where in its document a stretch of a text stands, as evidence of version 2 binds it: `page=` and the
 * label that is printed on the page, with `;sheet=` and its number in the file where that is another,
 * `t=` and the seconds from and to which it is said, `section=`, `paragraph=` or `verse=` and the name that the
 * document gives it; empty where the document tells no place.
 */
export type At = string;

/** From this offset on, up to the next one, a text stands there. */
export interface Place {
	/** UTF-16 offset in the text. */
	readonly start: number;
	readonly at: At;
}

/** A text with the places that its document tells, in order; none for a text that has none. */
export interface PlacedText {
	readonly text: string;
	readonly places: readonly Place[];
}

/** The place of an offset in a text: that of the last stretch that begins at it or before it. */
export function placeAt({ places }: PlacedText, offset: number): At {
	return places.findLast(({ start }) => start <= offset)?.at ?? '';
}

/** Kinds of places that have a name of their document's own. */
const NAMED = ['section', 'paragraph', 'verse'] as const;
type Named = (typeof NAMED)[number];

/** A place, read. */
export type Locus =
	/** `sheet`: the number of the page in its file, from 1, where the label is another. */
	| { kind: 'page'; label: string; sheet?: number }
	/** In seconds; no longer than a moment where the end is not told. */
	| { kind: 't'; from: number; to: number }
	| { kind: Named; name: string };

/** No name that a document prints for a place is longer, in code points. */
const LONGEST_NAME = 200;
/** What cannot be seen, or turns its neighbours around; the joiners belong to the spelling. */
const UNSEEN = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]|(?![\u200c\u200d])\p{Cf}/u;
const SHEET = /;sheet=([1-9]\d{0,5})$/;
const SECONDS = String.raw`(0|[1-9]\d{0,6}(?:\.\d{1,3})?|0\.\d{1,3})`;
const TIME = new RegExp(`^${SECONDS}(?:,${SECONDS})?$`);

/** Reads a place; null for what is none in the closed grammar, and for the empty one. */
export function readAt(at: At): Locus | null {
	const [, kind, value] = /^([a-z]+)=(.+)$/su.exec(at) ?? [];
	if (kind === undefined || value === undefined) return null;
	if (kind === 't') {
		const [, first, second] = TIME.exec(value) ?? [];
		const [from, to] = [Number(first), Number(second ?? first)];
		return first === undefined || from > to ? null : { kind, from, to };
	}
	if (kind === 'page') {
		const [suffix = '', sheet] = SHEET.exec(value) ?? [];
		const label = value.slice(0, value.length - suffix.length);
		if (!isName(label) || label.includes(';') || label === sheet) return null;
		return { kind, label, ...(sheet === undefined ? {} : { sheet: Number(sheet) }) };
	}
	const named = NAMED.find((one) => one === kind);
	return named && isName(value) ? { kind: named, name: value } : null;
}

function isName(name: string): boolean {
	return (
		name !== '' &&
		name.length <= 2 * LONGEST_NAME &&
		codePoints(name) <= LONGEST_NAME &&
		!UNSEEN.test(name) &&
		canonical(name) === name
	);
}

/** A page by its printed label and its number in the file, from 1; that number where none is printed. */
export function pageAt(label: string, sheet?: number): At {
	const printed = nameOf(label).replaceAll(';', ',') || String(sheet ?? '');
	if (printed === '') return '';
	return `page=${printed}${sheet === undefined || printed === String(sheet) ? '' : `;sheet=${sheet}`}`;
}

/** What is said from one second on, and to which if that is known; none where that is no time of any recording. */
export function timeAt(from: number, to?: number): At {
	const times = to === undefined ? [from] : [from, to];
	const at = `t=${times.map((seconds) => Number(seconds.toFixed(3))).join(',')}`;
	return readAt(at) ? at : '';
}

/** A section, paragraph or verse by the name that its document prints. */
export function namedAt(kind: Named, name: string): At {
	const printed = nameOf(name);
	return printed === '' ? '' : `${kind}=${printed}`;
}

/** A name as places have it: what is not seen left out, and no longer than any. */
function nameOf(name: string): string {
	const all = canonical(name.toWellFormed().replace(new RegExp(UNSEEN, 'gu'), ' '));
	return canonical([...all].slice(0, LONGEST_NAME).join(''));
}

/** The same text in NFC, its places with it. */
export function inNfc({ text, places }: PlacedText): PlacedText {
	const whole = text.normalize('NFC');
	if (whole === text) return { text, places };
	let [from, length] = [0, 0];
	const moved = places.map(({ start, at }) => {
		const safe = Math.max(from, startOfLetter(text, start));
		length += text.slice(from, safe).normalize('NFC').length;
		from = safe;
		return { start: length + text.slice(from, start).normalize('NFC').length, at };
	});
	return { text: whole, places: moved };
}

/** What may be written into one sign with what stands before it: marks, and vowels and finals of Hangul. */
const JOINS = /[\p{M}\u1160-\u11ff]/u;
/** No letter has more marks (UAX 15, Stream-Safe Text Format): a bound for a text that is made of them. */
const MOST_MARKS = 60;

/** From there on, a text comes to NFC as if nothing stood before it. */
function startOfLetter(text: string, at: number): number {
	for (let i = at; i > at - MOST_MARKS && i > 0; i--) {
		if (!JOINS.test(text[i] ?? '')) return i;
	}
	return at;
}
