import { cuesIn } from './cues.ts';
import type { Cue } from './cues.ts';
import type { Place } from './mark.ts';
import { notesIn } from '#lib/text/notes.ts';
import type { Chain, Element } from './pattern.ts';
import { unitsOf } from './tokens.ts';
import type { Token } from './tokens.ts';
import { pairingKeyOf } from './typography.ts';

/** A token of one of the two texts, with what it is compared by. */
export interface Word extends Token {
	/** See `pairingKeyOf`. */
	readonly key: string;
	/** The quotation's bracket that this token is, or has in it. */
	readonly bracket: Element | undefined;
	/** A sentence begins with it. */
	readonly isFirst: boolean;
	/** A line ends inside it, behind a hyphen. */
	readonly broken?: true;
}

/** One of the two texts, or the stretch of it that is being compared; offsets are the whole text's. */
export interface Side {
	readonly text: string;
	readonly lang: string;
	readonly words: readonly Word[];
	readonly cues: readonly Cue[];
}

interface Stretch {
	readonly lang: string;
	/** The quotation's own brackets. */
	readonly chain?: Chain;
	/** Whether a line of the text begins at an offset. */
	readonly begins?: (at: number) => boolean;
}

export function sideOf(text: string, place: Place, { lang, chain, begins }: Stretch): Side {
	const brackets = (chain?.elements ?? []).filter(({ kind }) => kind !== 'literal');
	const stretch = masked(text, brackets).slice(place.start, place.end);
	// A note's marker is no word: it lies between two.
	const notes = notesIn(stretch);
	let note = 0;
	const tokens = unitsOf(stretch, lang).filter(({ start }) => {
		while (note < notes.length && notes[note]!.end <= start) note++;
		return note === notes.length || start < notes[note]!.start;
	});
	const words = tokens.map((token): Word => {
		const [start, end] = [token.start + place.start, token.end + place.start];
		const bracket = brackets.find((each) => each.place.start < end && each.place.end > start);
		const held = text.slice(start, end);
		const core = bracket ? held.replace(/[[\]]/g, '') : held;
		// A bracket's words are the editor's: they equal nothing in the original.
		const key = bracket?.kind === 'words' ? `[${start}]` : pairingKeyOf(core);
		const isFirst = startsSentence(text, start) || begins?.(start) === true;
		return {
			core,
			key,
			start: Math.min(start, bracket?.place.start ?? start),
			end,
			bracket,
			isFirst
		};
	});
	return { text, lang, words, cues: cuesIn(words, lang) };
}

/** The words of a side, those joined that a line's end cut in two and that the other side has whole. */
export function linesJoined(side: Side, other: Side): Side {
	const { text, lang } = side;
	const isBroken = (i: number) => {
		const [word, next] = [side.words[i], side.words[i + 1]];
		return (
			word && next && /^[-‐] $/.test(text.slice(word.end, next.start)) && /^\p{Ll}/u.test(next.core)
		);
	};
	if (!side.words.some((_, i) => isBroken(i))) return side;
	const keys = new Set(other.words.map(({ key }) => key));
	const words: Word[] = [];
	for (let i = 0; i < side.words.length; i++) {
		const [word, next] = [side.words[i]!, side.words[i + 1]];
		const core = word.core + (next?.core ?? '');
		const whole = isBroken(i) && keys.has(pairingKeyOf(core));
		if (whole) i++;
		words.push(
			whole ? { ...word, core, key: pairingKeyOf(core), end: next!.end, broken: true } : word
		);
	}
	return { text, lang, words, cues: cuesIn(words, lang) };
}

const OPENING = /[\p{White_Space}\p{Ps}\p{Pi}\p{Cf}"'“„‚«»¿¡*•]+$/u;
const ENDS = /[.!?…:؟。！？]["'”’»)\]}›]*$/u;

/** Whether what stands before `at` ends a sentence, or nothing stands there. */
export function startsSentence(text: string, at: number): boolean {
	const before = text.slice(Math.max(0, at - NEAR), at).replace(OPENING, '');
	return before === '' ? at <= NEAR : ENDS.test(before);
}

const NEAR = 12;

/** What a wrong decoding leaves inside a word. */
const LOST_LETTER = /\ufffd|(?<=\p{L})\?(?=\p{L})/gu;

/** The same length of text in which each bracket is read as one word, or as part of its word. */
function masked(text: string, brackets: readonly Element[]): string {
	let out = '';
	let from = 0;
	for (const { kind, place } of brackets) {
		const held = text.slice(place.start, place.end);
		out += text.slice(from, place.start);
		out += kind === 'words' ? 'x'.repeat(held.length) : `\u2060${held.slice(1, -1)}\u2060`;
		from = place.end;
	}
	return (out + text.slice(from)).replace(LOST_LETTER, 'x');
}

/** Where the words from `from` to `to` stand; for none, the place between their neighbours. */
export function placeOf({ words }: Side, from: number, to: number): Place {
	if (to > from) return { start: words[from]!.start, end: words[to - 1]!.end };
	const at = words[from - 1]?.end ?? words[from]?.start ?? 0;
	return { start: at, end: at };
}

export function textAt({ text }: Side, place: Place): string {
	return text.slice(place.start, place.end);
}
