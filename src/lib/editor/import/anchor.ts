import { cutsWord } from '#lib/text/text.ts';

/** Words marked in another copy of a text, with what stood around them there. */
export interface Selector {
	exact: string;
	prefix?: string;
	suffix?: string;
}

/** Where the words stand in a text. UTF-16 offsets. */
export type Anchored =
	/** The same words between the same words. */
	| { kind: 'exact'; start: number; end: number }
	/** The same words, once, in other surroundings. */
	| { kind: 'moved'; start: number; end: number }
	| { kind: 'absent' }
	/** Several times, and what stood around them does not tell which is meant. */
	| { kind: 'ambiguous'; times: number };

/** Longer marks are no quotation, and a pattern of them would be slow. */
const LONGEST = 5000;
/** What begins alike in more places is no quotation either. */
const MOST_PLACES = 10_000;
/** So much of the words is looked for first: comparing long ones at every place would be slow. */
const HEAD = 64;

/**
 * Looks for words marked in another copy of a text (TextQuoteSelector, Web Annotation Data Model
 * §4.2.4). Only white space may differ: words that are nearly the same are not found, and of several
 * places that the surroundings do not tell apart none is taken, since a mark that lands elsewhere in
 * silence is worse than one that is listed as lost.
 */
export function anchor(text: string, { exact, prefix = '', suffix = '' }: Selector): Anchored {
	const words = exact.normalize('NFC').trim();
	if (words === '' || words.length > LONGEST) return { kind: 'absent' };
	const before = bare(prefix.slice(-MOST_CONTEXT).normalize('NFC'));
	const after = bare(suffix.slice(0, MOST_CONTEXT).normalize('NFC'));
	const told = before !== '' || after !== '';
	const fitting = { near: new Places(), far: new Places() };
	const whole = new Places();
	const head = patternOf(words.slice(0, HEAD).trim(), 'g');
	const pattern = patternOf(words, 'y');
	let tried = 0;
	for (let begin = head.exec(text); begin; begin = head.exec(text)) {
		// Places may overlap, as in "again and again and again".
		head.lastIndex = begin.index + 1;
		if (++tried > MOST_PLACES) {
			return whole.count > 0 ? { kind: 'ambiguous', times: whole.count } : { kind: 'absent' };
		}
		pattern.lastIndex = begin.index;
		const match = pattern.exec(text);
		if (!match) continue;
		const place = { start: match.index, end: match.index + match[0].length };
		const inWords = cutsWord(text, place.start) || cutsWord(text, place.end);
		if (!inWords) whole.add(place);
		if (!told) continue;
		if (fits(text, place, before.slice(-NEAR), after.slice(0, NEAR))) {
			fitting.near.add(place);
			if (fits(text, place, before, after)) fitting.far.add(place);
		}
	}
	// What stands near is the same in several places; further on they may differ.
	const meant = fitting.near.only ?? fitting.far.only;
	if (meant) return { kind: 'exact', ...meant };
	const times = told && fitting.near.count > 0 ? fitting.near.count : whole.count;
	if (times > 1) return { kind: 'ambiguous', times };
	// Part of a longer word is another word, unless what stood around says that it was marked so.
	if (!whole.only) return { kind: 'absent' };
	return { kind: told ? 'moved' : 'exact', ...whole.only };
}

interface Place {
	start: number;
	end: number;
}

/** How many there are, and the one where there is but one. */
class Places {
	count = 0;
	#first: Place | undefined;

	add(place: Place): void {
		this.count++;
		this.#first ??= place;
	}

	get only(): Place | undefined {
		return this.count === 1 ? this.#first : undefined;
	}
}

function patternOf(words: string, flags: 'g' | 'y'): RegExp {
	const parts = words.split(/\s+/).map((word) =>
		word
			.split(JOINT)
			.map((part) => part.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'))
			.join(BREAK)
	);
	return new RegExp(parts.join('\\s+'), flags);
}

/* Other programs join the words on both sides of a paragraph's end: "in May.Nobody", "the wallThe harbour". */
const JOINT =
	/(?<=[.!?:;,…。！？؟"'”’»)\]])(?=[\p{L}\p{N}"'“‘„«([])|(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=\p{Lo})(?=\p{Lo})/u;
const BREAK = '(?:\\s*\\n\\s*)?';

/* The copies may break lines differently, and one may begin where the other has a menu: compare the near part. */
const NEAR = 12;
/* Hypothesis keeps 32 characters on either side; other programs may keep more. */
const MOST_CONTEXT = 256;

function fits(text: string, { start, end }: Place, before: string, after: string): boolean {
	return (
		bare(text.slice(Math.max(0, start - reach(before)), start)).endsWith(before) &&
		bare(text.slice(end, end + reach(after))).startsWith(after)
	);
}

/** So far to look for so many characters, white space between them. */
function reach(characters: string): number {
	return 4 * characters.length + 16;
}

function bare(text: string): string {
	return text.replace(/\s+/g, '');
}
