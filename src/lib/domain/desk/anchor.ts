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
const LONGEST = 20_000;

/**
 * Looks for words marked in another copy of a text (TextQuoteSelector, Web Annotation Data Model
 * §4.2.4). Only white space may differ: words that are nearly the same are not found, since a mark
 * that lands elsewhere in silence is worse than one that is listed as lost.
 */
export function anchor(text: string, { exact, prefix = '', suffix = '' }: Selector): Anchored {
	const words = exact.normalize('NFC').trim();
	if (words === '' || words.length > LONGEST) return { kind: 'absent' };
	const places = [...text.matchAll(patternOf(words))].map(({ index, 0: found }) => ({
		start: index,
		end: index + found.length
	}));
	const [only] = places;
	if (!only) return { kind: 'absent' };
	const fitting = places.filter(
		({ start, end }) =>
			endsAlike(text.slice(0, start), prefix.normalize('NFC')) &&
			beginsAlike(text.slice(end), suffix.normalize('NFC'))
	);
	const [first] = fitting;
	const told = prefix.trim() !== '' || suffix.trim() !== '';
	if (first && fitting.length === 1 && (told || places.length === 1)) {
		return { kind: 'exact', ...first };
	}
	return places.length === 1
		? { kind: 'moved', ...only }
		: { kind: 'ambiguous', times: places.length };
}

function patternOf(words: string): RegExp {
	const escaped = words.split(/\s+/).map((word) => word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'));
	return new RegExp(escaped.join('\\s+'), 'g');
}

/* The copies may break lines differently, and one may begin where the other has a menu: compare the near part. */
const NEAR = 12;

function endsAlike(before: string, prefix: string): boolean {
	const wanted = bare(prefix).slice(-NEAR);
	return bare(before.slice(-4 * NEAR)).endsWith(wanted);
}

function beginsAlike(after: string, suffix: string): boolean {
	const wanted = bare(suffix).slice(0, NEAR);
	return bare(after.slice(0, 4 * NEAR)).startsWith(wanted);
}

function bare(text: string): string {
	return text.replace(/\s+/g, '');
}
