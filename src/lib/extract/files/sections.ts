import { namedAt } from '#lib/text/places.ts';
import type { Piece } from './placed-text.ts';

/** A paragraph of a document, as its program marks it. */
export interface Paragraph {
	readonly text: string;
	readonly isHeading: boolean;
}

/** A longer name of a section helps nobody to find it. */
const LONGEST_NAME = 100;
/** One heading is the title of the whole. */
const FEWEST_HEADINGS = 2;

/**
 * Paragraphs with their places: in a document with headings the heading above, `section=`; in one
 * without, the number of the paragraph from its beginning, `paragraph=`. Empty ones are not counted.
 */
export function inSections(paragraphs: readonly Paragraph[]): Piece[][] {
	const said = paragraphs.filter(({ text }) => text.trim() !== '');
	const hasSections = said.filter(({ isHeading }) => isHeading).length >= FEWEST_HEADINGS;
	let at = '';
	return said.map(({ text, isHeading }, i) => {
		if (!hasSections) at = `paragraph=${i + 1}`;
		else if (isHeading) at = sectionOf(text);
		return [{ text, at }];
	});
}

export function sectionOf(heading: string): string {
	const name = heading.replace(/\s+/g, ' ').trim();
	const cut = name.lastIndexOf(' ', LONGEST_NAME);
	const short = cut > 0 ? name.slice(0, cut) : name.slice(0, LONGEST_NAME);
	return namedAt('section', name.length > LONGEST_NAME ? `${short}…` : name);
}
