import type { Span } from '../paragraphs.ts';

/** Who speaks, at the place in the text where the name stands in full. */
export interface Speaker extends Span {
	/** The words of the text from `start` to `end`. */
	name: string;
	/** Id of the known party that has this name. */
	party?: string;
	/** What the text calls the person: senior researcher at the institute. */
	role?: string;
	/** The body the person speaks for, from the role. */
	organisation?: string;
	/** Its name or its role says that it is a body: a council, a company. */
	body?: true;
}

/** Who spoke last, and where the words stand. */
export interface LastSpeaker {
	speaker: Speaker;
	at: number;
}
