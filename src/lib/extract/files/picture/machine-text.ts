import type { Line } from '../pdf/lines.ts';
import type { ReadLine } from './lines.ts';
import type { MachineLine, MachineText } from './page.ts';

/** What is kept of the lines of pages. */
export function machineText(
	pages: readonly (readonly (Line | ReadLine)[])[],
	labels: readonly string[] | null
): MachineText {
	return {
		pages: pages.length,
		labels: labels && [...labels],
		lines: pages.flat().map((line): MachineLine => {
			const { text, page, x0, x1, y, size, font, block, isNote, right, mark } = line;
			const kept = { text, page, x0, x1, y, size, font, block, isNote, right, mark };
			const pieces = line.pieces.length > 1 ? { pieces: [...line.pieces] } : {};
			return { ...kept, ...pieces, ...('picture' in line ? { picture: line.picture } : {}) };
		})
	};
}
