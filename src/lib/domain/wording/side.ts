import { cuesIn } from './cues.ts';
import type { Cue } from './cues.ts';
import type { Place } from './mark.ts';
import type { Chain, Element } from './pattern.ts';
import { tokensOf } from './tokens.ts';
import type { Token } from './tokens.ts';
import { unmarked } from './decoding.ts';
import { keyOf } from './typography.ts';

/** A token of one of the two texts, with what it is compared by. */
export interface Word extends Token {
	/** Latin marks dropped, since a wrong decoding may have dropped them. */
	readonly key: string;
	/** The quotation's bracket that this token is, or has in it. */
	readonly bracket: Element | undefined;
}

/** One of the two texts, or the stretch of it that is being compared; offsets are the whole text's. */
export interface Side {
	readonly text: string;
	readonly words: readonly Word[];
	readonly cues: readonly Cue[];
}

export function sideOf(text: string, place: Place, lang: string, chain?: Chain): Side {
	const brackets = (chain?.elements ?? []).filter(({ kind }) => kind !== 'literal');
	const tokens = tokensOf(masked(text, brackets).slice(place.start, place.end), lang);
	const words = tokens.map((token): Word => {
		const [start, end] = [token.start + place.start, token.end + place.start];
		const bracket = brackets.find((each) => each.place.start < end && each.place.end > start);
		const held = text.slice(start, end);
		const core = bracket ? held.replace(/[[\]]/g, '') : held;
		// A bracket's words are the editor's: they equal nothing in the original.
		const key = bracket?.kind === 'words' ? `[${start}]` : unmarked(keyOf(core));
		return { core, key, start: Math.min(start, bracket?.place.start ?? start), end, bracket };
	});
	return { text, words, cues: cuesIn(words, lang) };
}

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
