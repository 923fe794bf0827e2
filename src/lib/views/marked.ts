/** A piece of a text, marked where it was matched. */
export interface Piece {
	text: string;
	marked: boolean;
}

/**
 * A text cut at its matched places, which are in order and do not overlap. Longer than `most`
 * UTF-16 units, it is cut down to the words around the first match, at word ends, with ellipses.
 */
export function markedPieces(
	text: string,
	marks: readonly { start: number; end: number }[],
	most = Infinity
): Piece[] {
	const { from, to } = windowOf(text, marks[0]?.start ?? 0, most);
	const pieces: Piece[] = [];
	let at = from;
	for (const { start, end } of marks) {
		if (start < at || end > to) continue;
		if (start > at) pieces.push({ text: text.slice(at, start), marked: false });
		pieces.push({ text: text.slice(start, end), marked: true });
		at = end;
	}
	if (at < to) pieces.push({ text: text.slice(at, to), marked: false });
	if (from > 0) pieces.unshift({ text: '… ', marked: false });
	if (to < text.length) pieces.push({ text: ' …', marked: false });
	return pieces;
}

function windowOf(text: string, first: number, most: number): { from: number; to: number } {
	if (text.length <= most) return { from: 0, to: text.length };
	// A third of the window before the match, the rest after it: what follows explains more.
	const wanted = Math.max(0, Math.min(first - Math.floor(most / 3), text.length - most));
	const space = wanted === 0 ? -1 : text.indexOf(' ', wanted);
	// A word longer than the room before the match is cut, rather than the match left out.
	const from = wanted === 0 ? 0 : wholeFrom(text, space >= 0 && space < first ? space + 1 : wanted);
	const end = from + most;
	if (end >= text.length) return { from, to: text.length };
	const last = text.lastIndexOf(' ', end);
	return { from, to: wholeFrom(text, last > first ? last : end) };
}

/** The offset itself, or the one before it where it would part a surrogate pair. */
function wholeFrom(text: string, at: number): number {
	const code = text.charCodeAt(at);
	return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
}
