/** Words given of a long passage at either end: enough to be unique, short enough for an address. */
const EDGE_WORDS = 6;

/**
 * `#:~:text=…` (WICG Scroll to Text Fragment): the address opens at these words in browsers that know
 * it and at the top of the page in others. Long texts are given by their first and last words.
 */
export function textFragment(text: string): string {
	const words = text.trim().split(' ');
	if (words.length <= 2 * EDGE_WORDS) return `#:~:text=${escape(words)}`;
	return `#:~:text=${escape(words.slice(0, EDGE_WORDS))},${escape(words.slice(-EDGE_WORDS))}`;
}

/** The hyphen has a meaning of its own in a text fragment, beyond what URLs escape. */
function escape(words: readonly string[]): string {
	return encodeURIComponent(words.join(' ').toWellFormed()).replaceAll('-', '%2D');
}
