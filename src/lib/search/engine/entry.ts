/** What the search engine takes in and gives back. */
export const FACETS = [
	'kind',
	'party',
	'topic',
	'source',
	'move',
	'outcome',
	'voice',
	'language',
	'period'
] as const;
export type Facet = (typeof FACETS)[number];

export const FIELDS = ['title', 'text', 'names', 'source', 'tags'] as const;
export type Field = (typeof FIELDS)[number];

/** One thing that can be found. */
export interface Entry {
	kind: string;
	/** unique within its kind */
	id: string;
	title: string;
	text: string;
	names: string[];
	source: string;
	tags: string[];
	/** BCP 47 */
	lang: string;
	/** EDTF, or '' when unknown */
	date: string;
	facets: Partial<Record<Exclude<Facet, 'kind' | 'language' | 'period'>, string[]>>;
	/** key of the statement that it answers, `claim/<id>` or `response/<id>`; shown, not searched */
	answers?: string;
	/** what the maker of the entries shows of it beside; neither searched nor looked into here */
	beside?: object;
}

/** OR within a facet, AND between facets; a period is a year, 'YYYY'. */
export type Filters = Partial<Record<Facet, string[]>>;

/** A matched word: UTF-16 offsets in the original `title`, `text`, `names[at]`, `source`, `tags[at]`. */
export interface Mark {
	field: Field;
	/** which of the names or tags; 0 for the single-valued fields */
	at: number;
	start: number;
	end: number;
}

export interface Hit {
	id: string;
	kind: string;
	/** comparable within one answer only */
	score: number;
	/** the fields that hold a matched word, in the order of FIELDS */
	fields: Field[];
	/** by field, then `at`, then `start`; empty when the index was loaded without its documents */
	marks: Mark[];
	/** the entry as it was indexed; absent when the index was loaded without its documents */
	entry?: Entry;
}

export interface FacetCount {
	value: string;
	count: number;
}

export interface Answer {
	hits: Hit[];
	/** how many entries match, on this page or not */
	total: number;
	/** counts among the matches, each facet with its own filter lifted, most frequent first; empty unless asked for */
	facets: Record<Facet, FacetCount[]>;
	/** "did you mean": the whole query with its unknown words corrected, folded */
	suggestion?: string;
}

export interface SearchOptions {
	/** 10 unless told */
	limit?: number;
	offset?: number;
	filters?: Filters;
	/** the reader's language (BCP 47): prefers, never excludes */
	lang?: string;
	/** whether to count facets; true unless told, and of no use to who only types */
	facets?: boolean;
	/** the last word is still being typed; true unless told */
	prefix?: boolean;
}

export interface Index {
	search(query: string, options?: SearchOptions): Answer;
}
