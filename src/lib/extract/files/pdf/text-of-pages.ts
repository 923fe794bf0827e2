import { pageAt } from '#lib/text/places.ts';
import type { Aside } from '#lib/text/plain-text.ts';
import type { SettledText } from '../placed-text.ts';
import { withoutFurniture } from './furniture.ts';
import { labelsOf } from './labels.ts';
import type { Line } from './lines.ts';
import { withoutFootnotes } from './notes.ts';
import { paragraphsOf } from './paragraphs.ts';
import { textOf } from './text.ts';

export interface TextOfPages extends SettledText {
	/** What each page is called. */
	readonly labels: readonly string[];
	readonly notes: number;
	/** Those of which the text is made. */
	readonly lines: readonly Line[];
}

/**
 * The text of pages: their heads, feet and notes apart, lines joined into paragraphs, each at its page.
 * `given`: the labels that the file gives its pages; null where it gives none.
 */
export function textOfPages(
	pages: readonly Line[][],
	given: readonly string[] | null
): TextOfPages {
	const bodySize = sizeOf(pages.flat());
	const bare = withoutFurniture(pages, bodySize);
	const { pages: body, notes } = withoutFootnotes(bare.pages, bodySize);
	const labels = labelsOf(given, bare.numbers);
	const text = textOf(paragraphsOf(body.flat(), (page) => pageAt(labels[page]!, page + 1)));
	const apart = (texts: readonly string[], why: Aside['why']) =>
		texts.map((one) => ({ text: one, why }));
	return {
		...text,
		aside: [...apart(bare.aside, 'page'), ...apart(notes, 'note'), ...text.aside],
		labels,
		lines: body.flat(),
		notes: notes.length
	};
}

/** The size that most letters are set in. */
function sizeOf(lines: readonly Line[]): number {
	const letters = new Map<number, number>();
	for (const { size, text } of lines) {
		const rounded = Math.round(size * 4) / 4;
		letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
	}
	return [...letters].reduce((a, b) => (b[1] > a[1] ? b : a), [0, 0])[0];
}
