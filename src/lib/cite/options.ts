import type { PlaceWords } from '#lib/record/locator.ts';
import type { StepWords } from '#lib/record/attribution.ts';
import type { Site } from '#lib/record/site-address.ts';
import type { Language, SourceKind } from '#lib/record/vocabulary.ts';

/** What a copied quotation says in the reader's language beside its words and names. */
export interface CopiedWords {
	noDate: string;
	/** Of a date that is not certain. */
	circa: (date: string) => string;
	/** Of words that are the source's report of what was said. */
	sourceWords: string;
	translation: (by: string) => string;
	/** Who made our own translations: the editors of a site, by its name. */
	editors: (site: string) => string;
	source: string;
	accessed: (date: string) => string;
}

/** The reader's words for the steps of an attribution, for what stands around it, and for kinds of source. */
export interface CiteWords {
	steps: StepWords;
	copied: CopiedWords;
	sourceKind: Record<SourceKind, string>;
	place: PlaceWords;
	/** Of words that a program read and nobody has compared. */
	machine: string;
}

export interface CiteOptions {
	site: Site;
	language: Language;
	words: CiteWords;
	/** ISO day on which the reader saw the source and the record. */
	accessed: string;
	/** Version of the record. */
	version: string;
	/** Whether our translation goes along with a quotation, and its citation says whose it is. */
	translated?: boolean;
}
