import type { Dictionary } from './dictionary.ts';

/**
 * What is left of a name however it is spelt or transliterated: its consonants by kind, without
 * vowels, vowel letters and doublings (in the manner of Soundex, but of the whole name and for
 * three scripts). Gaddafi, Qadhafi and Kadafi share one.
 */
const DROPPED = 'aeiouyhwاويهءאהוי';
/** the first letter stands for the others */
const KINDS = ['kcqg', 'sz', 'fv', 'td', 'תט', 'כק'];

const kinds = new Map<number, number>();
for (const letter of DROPPED) kinds.set(letter.charCodeAt(0), 0);
for (const kind of KINDS) {
	for (const letter of kind) kinds.set(letter.charCodeAt(0), kind.charCodeAt(0));
}
const P = 0x70;
const H = 0x68;
const F = 0x66;

/** Skeletons of fewer consonants are shared by too many words to mean anything. */
const FEWEST_CONSONANTS = 3;
/** Numbers have none. */
const NONE = -1;

/** FNV-1a, 32 bits, of the skeleton of `chars[from, to)`; or NONE. */
function skeletonHash(chars: ArrayLike<number>, from: number, to: number): number {
	let sum = 0x811c9dc5;
	let last = 0;
	let length = 0;
	for (let i = from; i < to; i++) {
		const letter = chars[i]!;
		if (letter >= 0x30 && letter <= 0x39) return NONE;
		const kind =
			letter === P && chars[i + 1] === H && i + 1 < to ? F : (kinds.get(letter) ?? letter);
		if (kind === 0 || kind === last) continue;
		sum = Math.imul(sum ^ kind, 0x01000193);
		last = kind;
		length++;
	}
	return length < FEWEST_CONSONANTS ? NONE : sum >>> 0;
}

/** Terms by skeleton: `hash * TERMS + term`, ascending. */
export type Skeletons = Float64Array;

/** 32 bits of hash and 21 of term fill a double's 53. */
const TERMS = 2 ** 21;

export function skeletonsOf({ size, chars, starts }: Dictionary): Skeletons {
	const keys = new Float64Array(Math.min(size, TERMS));
	let count = 0;
	for (let term = 0; term < keys.length; term++) {
		const hash = skeletonHash(chars, starts[term]!, starts[term + 1]!);
		if (hash !== NONE) keys[count++] = hash * TERMS + term;
	}
	return keys.slice(0, count).sort();
}

/** The terms that share the skeleton of `term`, and seldom another whose hash is the same. */
export function sameSkeleton(skeletons: Skeletons, term: string): number[] {
	const codes = Array.from({ length: term.length }, (_, i) => term.charCodeAt(i));
	const hash = skeletonHash(codes, 0, codes.length);
	if (hash === NONE) return [];
	const from = hash * TERMS;
	let low = 0;
	let high = skeletons.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if (skeletons[middle]! < from) low = middle + 1;
		else high = middle;
	}
	const found: number[] = [];
	for (; low < skeletons.length && skeletons[low]! < from + TERMS; low++) {
		found.push(skeletons[low]! - from);
	}
	return found;
}
