import { type Dictionary, termAt } from './dictionary.ts';

/**
 * What is left of a name however it is spelt or transliterated: its consonants by kind, without
 * vowels, vowel letters and doublings (in the manner of Soundex, but of the whole name and for
 * three scripts). Gaddafi, Qadhafi and Kadafi share one.
 */
const KINDS: Readonly<Record<string, string>> = {
	...{ a: '', e: '', i: '', o: '', u: '', y: '', h: '', w: '' },
	...{ c: 'k', q: 'k', g: 'k', z: 's', v: 'f', d: 't' },
	...{ ا: '', و: '', ي: '', ه: '', ء: '' },
	...{ א: '', ה: '', ו: '', י: '', ט: 'ת', ק: 'כ' }
};

/** Skeletons of fewer consonants are shared by too many words to mean anything. */
const FEWEST_CONSONANTS = 3;

export function skeleton(term: string): string {
	let left = '';
	let last = '';
	for (let i = 0; i < term.length; i++) {
		let letter = term[i]!;
		if (letter === 'p' && term[i + 1] === 'h') letter = 'f';
		const kind = letter === 'x' ? 'ks' : (KINDS[letter] ?? letter);
		if (kind === '' || kind === last) continue;
		left += kind;
		last = kind.slice(-1);
	}
	return left.length < FEWEST_CONSONANTS || /\d/.test(left) ? '' : left;
}

/** Terms by skeleton: `hash * TERMS + term`, ascending. */
export type Skeletons = Float64Array;

/** 32 bits of hash and 21 of term fill a double's 53. */
const TERMS = 2 ** 21;

/** FNV-1a, 32 bits. */
function hash(text: string): number {
	let sum = 0x811c9dc5;
	for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193);
	return sum >>> 0;
}

export function skeletonsOf(dictionary: Dictionary): Skeletons {
	const keys: number[] = [];
	for (let term = 0; term < Math.min(dictionary.size, TERMS); term++) {
		const key = skeleton(termAt(dictionary, term));
		if (key !== '') keys.push(hash(key) * TERMS + term);
	}
	return Float64Array.from(keys).sort();
}

/** The terms that share the skeleton of `term`, and seldom another whose hash is the same. */
export function sameSkeleton(skeletons: Skeletons, term: string): number[] {
	const key = skeleton(term);
	if (key === '') return [];
	const from = hash(key) * TERMS;
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
