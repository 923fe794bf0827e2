import type { Citation, Link } from '../citation.ts';
import type { CslItem } from '../item.ts';
import type { Span } from './spans.ts';

/** Reference styles that a reader can choose, in the order in which they are offered. */
export const REFERENCE_STYLES = ['apa', 'mla', 'chicago', 'harvard'] as const;
export type ReferenceStyle = (typeof REFERENCE_STYLES)[number];

/** A list of references, and what of its works it takes the list to tell. */
export interface Listing {
	items: readonly CslItem[];
	/** The letter behind the year of a work that another one of the same head and year stands beside. */
	letter: (item: CslItem) => string;
	/** Whether the head is that of another work too. */
	shared: (item: CslItem) => boolean;
	/** The title in short, or whole where another work has the same in short. */
	title: (item: CslItem, article?: 'kept' | 'dropped') => string;
}

/** A citation as it stands in a text that somebody writes. */
export interface InText {
	/** Where the work is cited first. */
	first: Span[];
	/** Where it is cited again, if that differs: a note in short, a name by its letters. */
	later?: Span[];
	/** Whether the sentence has to say whose words were reported, since the citation does not. */
	names?: true;
}

/** How a style writes a work in the list of references, and a quotation from it in the text. */
export interface Style {
	/** What the entry begins with. */
	head: (item: CslItem) => Span[];
	/** `letter` tells two works apart that have one head and one year. */
	entry: (item: CslItem, letter: string) => Span[];
	inText: (citation: Citation, listing: Listing) => InText;
	/** Whether works with one head follow one another by date, as where the year stands behind the head. */
	byDate: boolean;
}

/** How words passed on: somebody's own are quoted, reported ones cited; who is told them comes before who prints them. */
export function passing(
	{ then }: Pick<Link, 'then'>,
	voice: Citation['voice'],
	last: boolean
): 'told' | 'quoted' | 'cited' {
	if (then === 'told' && !last) return 'told';
	return then === 'reported' || (then === 'told' && voice === 'reported') ? 'cited' : 'quoted';
}
