import type { Language } from '#lib/record/vocabulary.ts';

/** One addition to the record, or one correction of it. */
export interface FeedEntry {
	/** Permanent and unique: an address or a tag URI. */
	id: string;
	kind: 'addition' | 'correction';
	title: string;
	url: string;
	/** ISO day or date and time with offset. */
	date: string;
	summary: string;
}

export interface Feed {
	title: string;
	/** Address of the page whose changes these are, and of the feed itself. */
	home: string;
	self: string;
	language: Language;
	/** Who publishes it. */
	author: string;
	/** ISO day or time of the last change, for a feed that has no entry yet. */
	updated: string;
	entries: readonly FeedEntry[];
}

/**
 * Atom wants whole IRIs as ids (RFC 4287, 4.2.6). Where the site's address is not known, a path becomes
 * a tag URI (RFC 4151) of a name that nobody can own.
 */
export function wholeId(id: string): string {
	return /^[a-z][a-z\d+.-]*:/i.test(id) ? id : `tag:rejoinder.invalid,2024:${id}`;
}

/** RFC 3339 date and time, which both kinds of feed ask for; a day counts from its beginning, UTC. */
export function rfc3339(date: string): string {
	return /^\d{4}-\d{2}-\d{2}$/.test(date) ? `${date}T00:00:00Z` : date;
}

/** Newest first; entries of one date keep their order. */
export function newestFirst(entries: readonly FeedEntry[]): FeedEntry[] {
	const time = (entry: FeedEntry) => Date.parse(rfc3339(entry.date)) || 0;
	return [...entries].sort((a, b) => time(b) - time(a));
}
