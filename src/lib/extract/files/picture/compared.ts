import type { Line } from '../pdf/lines.ts';
import { textOfPages, type TextOfPages } from '../pdf/text-of-pages.ts';
import type { MachineLine, MachineText } from './page.ts';

/** The text that lines make, which a person may have corrected; `lines`: those of which it is made. */
export function textOfMachine({
	pages,
	labels,
	lines
}: MachineText): Omit<TextOfPages, 'lines'> & { lines: MachineLine[] } {
	const byPage: Line[][] = Array.from({ length: pages }, () => []);
	const origins = new Map<Line, MachineLine>();
	for (const line of lines) {
		const { text, right, pieces = [{ text, right }] } = line;
		const own = { ...line, pieces };
		origins.set(own, line);
		byPage[line.page]!.push(own);
	}
	const made = textOfPages(byPage, labels);
	return { ...made, lines: made.lines.flatMap((line) => origins.get(line) ?? []) };
}

/** Whether a person has compared a line, or it needs none: the file itself has its text. */
export const isLineCompared = ({ picture, compared }: MachineLine): boolean =>
	picture === undefined || compared !== undefined;

/**
 * A question to a text of lines: whether all lines that `passage` stands on are compared. `before`: the
 * words of the text that stand before it, for words that stand in it several times.
 */
export function comparedIn(machine: MachineText): (passage: string, before: string) => boolean {
	const { text, lines } = textOfMachine(machine);
	const letters = bare(text);
	/** Of each letter: 0 in no line that was found, 1 in one that is not compared, 2 in one that is. */
	const stands = new Uint8Array(letters.length);
	let next = 0;
	for (const line of lines) {
		const words = bare(line.text);
		const at = placeOf(words, letters, stands, next);
		if (at < 0 || words === '') continue;
		next = at + words.length;
		stands.fill(isLineCompared(line) ? 2 : 1, at, next);
	}
	return (passage, before) => {
		const start = bare(before).length;
		const words = bare(passage);
		return (
			words !== '' &&
			letters.startsWith(words, start) &&
			stands.subarray(start, start + words.length).every((one) => one === 2)
		);
	};
}

/** Where a line stands: behind the one before it, or, where an inset was moved, in the first room that is left. */
function placeOf(words: string, letters: string, stands: Uint8Array, next: number): number {
	const isFree = (at: number) => stands[at] === 0 && stands[at + words.length - 1] === 0;
	if (letters.startsWith(words, next) && isFree(next)) return next;
	let at = letters.indexOf(words);
	while (at >= 0 && !isFree(at)) at = letters.indexOf(words, at + 1);
	return at;
}

/** Without what is lost or put in where lines are joined: white space, hyphens and signs that nobody sees. */
const bare = (text: string): string =>
	text.normalize('NFC').replace(/[\s\p{Cf}\u2010\u2011-]/gu, '');
