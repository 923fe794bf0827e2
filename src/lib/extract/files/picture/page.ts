/** What a program read from the picture of a page. Lengths are in points, from the top left. */
export interface PicturePage {
	readonly height: number;
	/** In the order of reading. */
	readonly lines: readonly PictureLine[];
}

export interface PictureLine {
	/** In the order in which they are spoken. */
	readonly words: readonly PictureWord[];
	readonly x0: number;
	readonly x1: number;
	readonly top: number;
	readonly bottom: number;
	readonly baseline: number;
	/** Of its letters. */
	readonly size: number;
}

export interface PictureWord {
	readonly text: string;
	/** What the program gives for it, from 0 to 100. */
	readonly sure: number;
}

/** Pages that were read from their pictures, by their numbers in the file, from 1. */
export type PicturePages = ReadonlyMap<number, PicturePage>;

/** A line as it is kept: where it stands, in points, y up, and what it says. */
export interface MachineLine {
	text: string;
	/** Of its page, from 0. */
	page: number;
	x0: number;
	x1: number;
	y: number;
	size: number;
	font: string;
	block: number | null;
	isNote: boolean;
	right: boolean;
	mark: string | null;
	/** Where it is set in more than one font or direction. */
	pieces?: { text: string; right: boolean }[];
	/** Of a line that was read from a picture; absent for one that the file has as text. */
	picture?: LineInPicture;
	/** The day on which a person had compared it with its picture. */
	compared?: string;
}

/** What a person needs who compares a line with its picture. */
export interface LineInPicture {
	/** In points, from the top of the page. */
	readonly top: number;
	readonly bottom: number;
	/** Which of its words, counted from 0, the program was not sure of. */
	readonly unsure: readonly number[];
}

/** A document of which pages were read from their pictures: the lines that its text is made of. */
export interface MachineText {
	pages: number;
	/** The labels that the file gives its pages; null where it gives none. */
	labels: string[] | null;
	lines: MachineLine[];
}
