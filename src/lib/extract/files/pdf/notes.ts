import type { Line } from './lines.ts';

/** A note is set smaller than the text. */
const SMALLER = 0.95;
/** What a note begins with where its marker is not raised: `3 See`, `* See`, `[3] See`. */
const MARKER =
	/^(?:(?:\[?\p{Nd}{1,3}[\].)]?|[*†‡§¶]{1,3})\s+\S|(?:\p{Nd}{1,3}|[*†‡§¶]{1,3})[\p{Lu}\p{Lo}“"«])/u;

/**
 * The lines of pages without the notes at their feet. A note is what the structure calls one, or what is
 * set smaller below the text and begins with a marker; one may go on at the foot of the next page.
 */
export function withoutFootnotes(
	pages: readonly Line[][],
	bodySize: number
): { pages: Line[][]; notes: string[] } {
	const notes: string[] = [];
	let isUnended = false;
	const kept = pages.map((lines) => {
		const off = new Set(lines.filter(({ isNote }) => isNote));
		for (const column of columnsIn(lines.filter((line) => !off.has(line)))) {
			for (const line of atTheFoot(column, bodySize, isUnended)) off.add(line);
		}
		const those = lines.filter((line) => off.has(line));
		if (those.length > 0) notes.push(...notesOf(those));
		isUnended = those.length > 0 && !/[.!?؟。”"')\]]\s*$/u.test(those.at(-1)!.text);
		return lines.filter((line) => !off.has(line));
	});
	return { pages: kept, notes };
}

/** Lines above each other, from the top. */
function columnsIn(lines: readonly Line[]): Line[][] {
	const columns: Line[][] = [];
	for (const line of [...lines].sort((a, b) => b.y - a.y)) {
		const column = columns.find((one) => {
			const last = one.at(-1)!;
			return last.x0 < line.x1 && last.x1 > line.x0;
		});
		if (column) column.push(line);
		else columns.push([line]);
	}
	return columns;
}

function atTheFoot(column: readonly Line[], bodySize: number, goesOn: boolean): readonly Line[] {
	let start = column.length;
	while (start > 0 && column[start - 1]!.size <= SMALLER * bodySize) start--;
	// A page that is set small throughout has no foot.
	if (start === 0) return [];
	const small = column.slice(start);
	const first = small.findIndex(({ mark, text }) => mark !== null || MARKER.test(text));
	if (goesOn && (first !== -1 || small.length > 0)) return small;
	return first === -1 ? [] : small.slice(first);
}

function notesOf(lines: readonly Line[]): string[] {
	const notes: string[] = [];
	for (const { text, mark } of lines) {
		if (notes.length > 0 && mark === null && !MARKER.test(text))
			notes.push(`${notes.pop()!} ${text}`);
		else notes.push(mark === null ? text : `${mark} ${text}`);
	}
	return notes;
}
