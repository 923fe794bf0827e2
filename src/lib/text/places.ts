/**
 * Where in its document a stretch of a text stands, as evidence of version 2 binds it: `page=` and the
 * label that is printed on the page, `t=` and the seconds in which it is said, `section=` or
 * `paragraph=` and the name that the document gives it; empty where the document tells no place.
 */
export type At = string;

/** From this offset on, up to the next one, a text stands there. */
export interface Place {
	/** UTF-16 offset in the text. */
	readonly start: number;
	readonly at: At;
}

/** A text with the places that its document tells, in order; none for a text that has none. */
export interface PlacedText {
	readonly text: string;
	readonly places: readonly Place[];
}

/** The place of an offset in a text: that of the last stretch that begins at it or before it. */
export function placeAt({ places }: PlacedText, offset: number): At {
	return places.findLast(({ start }) => start <= offset)?.at ?? '';
}
