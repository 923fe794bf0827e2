import type { CiteWords } from '#lib/cite/options.ts';
import type { TheRecord } from '#lib/record/record.ts';
import type { Site } from '#lib/record/site-address.ts';
import type { Language } from '#lib/record/vocabulary.ts';
import type { Scope } from './scope.ts';

/** A language's words in files: those of citing, and what names the grounds that nobody put into words. */
export interface FormatWords extends CiteWords {
	/** Of a party, and of the work in which they are, by its title. */
	grounds: (name: string, work: string | undefined) => string;
}

/** What a file is written with. */
export interface WriteOptions {
	site: Site;
	scope: Scope;
	/** Version of the record, as the caller names it (a release, a commit, a date). */
	version: string;
	/** ISO day on which its sources and pages count as read. */
	accessed: string;
	/** Of our own words where a format has room for one language only, and `words` in it. */
	language: Language;
	words: FormatWords;
}

export type Write = (record: TheRecord, options: WriteOptions) => string;

/** A form in which the record, or a part of it, is given out as one file. */
export interface Format {
	/** What it is called, in every language. */
	name: string;
	/** The plainer of two formats of one name. */
	simple?: true;
	/** Media type (RFC 6838), with its parameters. */
	mediaType: string;
	/** What there is a file of. */
	of: readonly Scope['kind'][];
	/** Its writer, in a file of its own that is loaded when something is first written. */
	load: () => Promise<{ write: Write }>;
}
