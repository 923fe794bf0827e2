import type { Evidence } from '#lib/evidence/evidence.ts';
import type { Timestamp } from '#lib/evidence/timestamp.ts';
import type { BasisKind, Grade, Language } from './vocabulary.ts';
import type {
	Authority,
	Claim,
	Origin,
	Party,
	Response,
	Source,
	Term,
	Topic,
	Translation
} from './schema.ts';

export type PartyRecord = Party & { id: string };
export type SourceRecord = Source & { id: string };
export type TopicRecord = Omit<Topic, 'claims' | 'responses'> & { id: string };
export type ClaimRecord = Claim & { topic: string };
export type ResponseRecord = Response & { topic: string };
export type StatementRecord = ClaimRecord | ResponseRecord;
export type EvidenceRecord = Evidence & { source: string };
/** The site whose entries have ids that begin with `id` and two hyphens. */
export type OriginRecord = Omit<Origin, 'files'> & { id: string };
export type TranslationRecord = Translation & { lang: Language };

/** The whole record, resolved: every id in it leads to an entry of the map that it names. */
export interface TheRecord {
	parties: Map<string, PartyRecord>;
	sources: Map<string, SourceRecord>;
	topics: Map<string, TopicRecord>;
	claims: Map<string, ClaimRecord>;
	responses: Map<string, ResponseRecord>;
	terms: Map<string, Term>;
	/** By the id of the source. */
	evidence: Map<string, EvidenceRecord>;
	/** Ours, by language, source and the words of the quotation (`translationKey`). */
	translations: Map<string, TranslationRecord>;
	/** Other sites, by the name that the ids of their entries begin with. */
	origins: Map<string, OriginRecord>;
	/** Where this is a part of a record: what pages tell of the whole. */
	whole?: Whole;
}

/** The name of a list of entries. */
export type List = Exclude<keyof TheRecord, 'whole'>;

/** What a page of one entry tells of all the others. */
export interface Whole {
	/** How many sources are captured, by the dates of their publication; those without one by an empty date. */
	captured: ReadonlyMap<string, number>;
	/** The latest day on which a topic was gone through; empty in a record without any. */
	lastDay: string;
}

export type TimestampRecord = Timestamp & { id: string };
export type AuthorityRecord = Authority & { certificates: readonly string[] };

/** What others vouch for, beside the record and not of it. */
export interface Vouching {
	/** In order of their files. */
	timestamps: readonly TimestampRecord[];
	/** Those that the settings name, with their certificates. */
	authorities: ReadonlyMap<string, AuthorityRecord>;
}

export function emptyRecord(): TheRecord {
	return {
		parties: new Map(),
		sources: new Map(),
		topics: new Map(),
		claims: new Map(),
		responses: new Map(),
		terms: new Map(),
		evidence: new Map(),
		translations: new Map(),
		origins: new Map()
	};
}

/** The entries of a record as its JSON export lists them. */
export function listsOf({
	parties,
	sources,
	topics,
	claims,
	responses,
	terms,
	evidence,
	translations,
	origins
}: TheRecord) {
	return {
		parties: [...parties.values()],
		sources: [...sources.values()],
		topics: [...topics.values()],
		claims: [...claims.values()],
		responses: [...responses.values()],
		terms: [...terms.values()],
		evidence: [...evidence.values()],
		translations: [...translations.values()],
		origins: [...origins.values()]
	};
}

/** What was counted while reading, for the one line that says how the record stands. */
export interface Counts {
	parties: number;
	sources: number;
	topics: number;
	claims: number;
	points: number;
	responses: number;
	/** Answers by how near they come and by what they rest on. */
	answers: { grades: Record<Grade, number>; bases: Record<BasisKind, number> };
	silences: number;
	drafts: number;
	quotations: number;
	/** Translations of ours, and how many are of words that have changed since. */
	translations: { given: number; stale: number };
	proven: number;
	/** Words that bases rest on, and how many of them are proven; they are among the quotations. */
	basisWords: { given: number; proven: number };
}

/** The latest day on which a topic was gone through; empty in a record without any. */
export function lastDayOf(record: TheRecord): string {
	return (
		record.whole?.lastDay ??
		[...record.topics.values()]
			.map(({ asOf }) => asOf)
			.sort()
			.at(-1) ??
		''
	);
}
