import type { Proposal } from '#lib/extract/speakers/proposal.ts';

/** A piece of a paragraph: plain, or marked by the innermost proposal that covers it. */
export interface Piece {
	start: number;
	text: string;
	proposal?: Proposal;
}

/** A stretch of a text that is shown at once. */
export interface Part {
	start: number;
	end: number;
}

/** More text than this at once makes a page slow. */
const PART = 10_000;

/** Cuts a long text at line breaks into parts that are shown one at a time. */
export function partsOf(text: string): Part[] {
	const parts: Part[] = [];
	for (let start = 0; start < text.length;) {
		const far = start + PART;
		const at = far >= text.length ? text.length : text.indexOf('\n', far);
		// A single line of megabytes is cut where it must be.
		const end = at < 0 || at > far + PART ? Math.min(far + PART, text.length) : at;
		parts.push({ start, end });
		start = end + (text[end] === '\n' ? 1 : 0);
	}
	return parts;
}

export function keyOf({ start, end }: { start: number; end: number }): string {
	return `${start}-${end}`;
}

/** The paragraphs of a part, each cut where proposals begin and end. */
export function paragraphsOf(text: string, part: Part, proposals: readonly Proposal[]): Piece[][] {
	const inside = proposals.filter(({ start, end }) => start < part.end && end > part.start);
	const paragraphs: Piece[][] = [];
	let at = part.start;
	for (const line of text.slice(part.start, part.end).split('\n')) {
		const end = at + line.length;
		if (line.trim() !== '') paragraphs.push(piecesOf(text, at, end, inside));
		at = end + 1;
	}
	return paragraphs;
}

function piecesOf(text: string, from: number, to: number, proposals: readonly Proposal[]): Piece[] {
	const here = proposals.filter(({ start, end }) => start < to && end > from);
	const cuts = [
		...new Set([
			from,
			to,
			...here.flatMap(({ start, end }) => [Math.max(from, start), Math.min(to, end)])
		])
	].sort((a, b) => a - b);
	return cuts.slice(0, -1).map((start, i) => {
		const end = cuts[i + 1]!;
		const covering = here
			.filter((one) => one.start <= start && one.end >= end)
			.sort((a, b) => a.end - a.start - (b.end - b.start));
		return { start, text: text.slice(start, end), proposal: covering[0] };
	});
}
