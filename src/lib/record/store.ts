import type { Counts, TheRecord, Vouching, Whole } from './record.ts';
import type { Correction, Settings } from './schema.ts';

/**
 * What a record says of itself as a whole, and what others vouch for: small beside its entries, so whoever
 * answers may keep it in memory.
 */
export interface Facts {
	counts: Counts;
	corrections: Correction[];
	settings: Settings;
	vouching: Vouching;
	/** The record's version in exports: the date of its latest topic, since the record is dated, not numbered. */
	version: string;
	/** How many sources have evidence. */
	held: number;
	captured: Whole['captured'];
	/** Changes with everything that a page can show of the record; empty where a process sees one state of it. */
	stamp: string;
}

/** Lists whose entries have pages. */
export type Paged = 'topics' | 'claims' | 'responses' | 'parties' | 'sources';

/** The questions that pages ask of a record, of files or of a database: views do not know which. */
export interface RecordStore {
	facts(): Promise<Facts>;
	/** A record that has at least all that the page of one entry shows; null where there is no such entry. */
	around(list: Paged, id: string): Promise<TheRecord | null>;
	/** The id that an entry has today which had this one formerly. */
	renamed(list: Paged, id: string): Promise<string | null>;
	/** Everything, for what is made of all of it; the same object until something changes. */
	whole(): Promise<TheRecord>;
}
