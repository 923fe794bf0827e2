/** A paragraph of a text, by its place: UTF-16 offsets, trimmed, never empty. */
export interface Span {
	start: number;
	end: number;
}

/** How many of an ordered list come before a place, by bisection. */
export function countBefore<T>(ordered: readonly T[], isBefore: (one: T) => boolean): number {
	let low = 0;
	let high = ordered.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (isBefore(ordered[middle]!)) low = middle + 1;
		else high = middle;
	}
	return low;
}

const BREAKS = /(?:\r\n|[\n\r\u0085\u2028\u2029])[\s]*/g;

/**
 * The paragraphs of a text: its lines, as pages are copied with one line a paragraph. A line that
 * goes on in small letters after an unended one was only wrapped, and is joined with it.
 */
export function paragraphsOf(text: string): Span[] {
	const paragraphs: Span[] = [];
	let start = 0;
	const add = (end: number): void => {
		let [from, to] = [start, end];
		while (from < to && /\s/.test(text[from]!)) from++;
		while (to > from && /\s/.test(text[to - 1]!)) to--;
		if (from === to) return;
		while (to - from > LONGEST) {
			const cut = cutBefore(text, from, from + LONGEST);
			paragraphs.push({ start: from, end: cut });
			from = cut;
			while (from < to && /\s/.test(text[from]!)) from++;
		}
		if (from === to) return;
		const last = paragraphs.at(-1);
		if (last && to - last.start <= LONGEST && isWrapped(text, last.end, from)) last.end = to;
		else paragraphs.push({ start: from, end: to });
	};
	for (const match of text.matchAll(BREAKS)) {
		add(match.index);
		start = match.index + match[0].length;
	}
	add(text.length);
	return paragraphs;
}

/* No writer's paragraph is longer; a text without line breaks is read in pieces, so that time stays linear. */
const LONGEST = 8000;

/** The last sentence end before a place, or at least the last space. */
function cutBefore(text: string, from: number, to: number): number {
	const piece = text.slice(from, to);
	const sentence = Math.max(
		piece.lastIndexOf('. '),
		piece.lastIndexOf('.” '),
		piece.lastIndexOf('." ')
	);
	const at = sentence > LONGEST / 2 ? piece.indexOf(' ', sentence) : piece.lastIndexOf(' ');
	return at > 0 ? from + at : to;
}

function isWrapped(text: string, end: number, from: number): boolean {
	const gap = text.slice(end, from).match(/\r\n|[\n\r\u0085\u2028\u2029]/g)?.length ?? 0;
	return (
		gap === 1 &&
		/[\p{L}\p{N},;–-]$/u.test(text.slice(end - 2, end)) &&
		/^\p{Ll}/u.test(text.slice(from, from + 2))
	);
}

/* From this length on a paragraph is asked whether it says anything, by so many of its words. */
const LONG = 2000;
const ASKED = 400;
/* Prose has half as many different words. */
const FEWEST_WORDS = 30;

/**
 * Whether a long stretch is the same few words over and over: damage, filling, an attack. Nobody is
 * named in it and nobody speaks; to read it word by word takes seconds.
 */
export function isFilling(text: string, { start, end }: Span): boolean {
	if (end - start < LONG) return false;
	const words = text.slice(start, start + LONG).split(/\s+/, ASKED);
	return words.length > FEWEST_WORDS && new Set(words).size < FEWEST_WORDS;
}
