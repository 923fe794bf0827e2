/** Names as CSL-JSON has them: an organisation, or a name that is not taken apart, is `literal`. */
export type CslName = { literal: string } | { family: string; given: string };

/** A date, a range, or a date in words where neither says it. */
export interface CslDate {
	'date-parts'?: number[][];
	circa?: boolean;
	literal?: string;
}

/** The part of CSL-JSON (schema 1.0.2) that the record can fill. */
export interface CslItem {
	id: string;
	type: 'article-newspaper' | 'report' | 'webpage';
	title: string;
	author?: CslName[];
	'container-title'?: string;
	publisher?: string;
	genre?: string;
	issued?: CslDate;
	accessed?: CslDate;
	URL: string;
	archive?: string;
	archive_location?: string;
	language: string;
	/** Where all words stand that are cited from it: a page, a time. */
	locator?: string;
	version?: string;
	'original-author'?: CslName[];
	'original-title'?: string;
	'original-publisher'?: string;
	'original-date'?: CslDate;
	note?: string;
}
