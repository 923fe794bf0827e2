import type { Place } from '#lib/text/places.ts';
import { fold } from '../../white-space.ts';
import { settled, type Piece, type SettledText } from '../placed-text.ts';

/** A text out of paragraphs, set apart, whose pieces are joined as they are: a word may go over two pages. */
export function textOf(paragraphs: readonly (readonly Piece[])[]): SettledText {
	const places: Place[] = [];
	let text = '';
	for (const pieces of paragraphs) {
		let paragraph = '';
		const gap = text === '' ? '' : '\n\n';
		for (const { text: raw, at } of pieces) {
			const words = fold(raw.normalize('NFC'));
			if (words === '') continue;
			places.push({ start: text.length + gap.length + paragraph.length, at });
			// A piece ends with the space that is before the next.
			paragraph += words + (/\s$/.test(raw) ? ' ' : '');
		}
		if (paragraph !== '') text += gap + paragraph.trimEnd();
	}
	return settled({ text, places });
}
