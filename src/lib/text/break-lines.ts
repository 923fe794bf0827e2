/** Greedy lines: as many words on each as `width` holds. A word longer than a line is broken within. */
export function breakLines(
	text: string,
	width: number,
	widthOf: (text: string) => number
): string[] {
	// A width ends with the ink: the space, and the little that follows the ink of a letter.
	const space = widthOf('n n') - 2 * widthOf('n');
	const lines: string[] = [];
	let line = '';
	let taken = 0;
	for (const word of wordsOf(text).flatMap((one) => pieces(one, width, widthOf))) {
		const own = widthOf(word);
		if (line !== '' && taken + space + own > width) {
			lines.push(line);
			line = '';
			taken = 0;
		}
		taken += line === '' ? own : space + own;
		line = line === '' ? word : `${line} ${word}`;
	}
	return line === '' ? lines : [...lines, line];
}

export function wordsOf(text: string): string[] {
	return text.split(' ').filter((word) => word !== '');
}

/** A word in pieces that each fit a line, none cut inside a character and its marks. */
export function pieces(word: string, width: number, widthOf: (text: string) => number): string[] {
	if (widthOf(word) <= width) return [word];
	const out: string[] = [];
	let piece = '';
	let taken = 0;
	for (const character of word.match(/\P{M}\p{M}*|\p{M}+/gu) ?? []) {
		const own = widthOf(character);
		if (piece !== '' && taken + own > width) {
			out.push(piece);
			piece = '';
			taken = 0;
		}
		piece += character;
		taken += own;
	}
	return [...out, piece];
}

/**
 * A text as a picture can show it: controls are spaces, and what would turn the direction of the
 * lines around it is taken out, since its other end may stand on another line.
 */
export function drawable(text: string): string {
	return text
		.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
		.replace(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '')
		.replace(/\p{Surrogate}/gu, '\uFFFD')
		.trim();
}
