import type { Claim, Evidence, Party, Response, Source, Term, Topic } from '../schema.ts';

export type PartyRecord = Party & { id: string };
export type SourceRecord = Source & { id: string };
export type TopicRecord = Omit<Topic, 'claims' | 'responses'> & { id: string };
export type ClaimRecord = Claim & { topic: string };
export type ResponseRecord = Response & { topic: string };
export type EvidenceRecord = Evidence & { source: string };

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
}

export function emptyRecord(): TheRecord {
	return {
		parties: new Map(),
		sources: new Map(),
		topics: new Map(),
		claims: new Map(),
		responses: new Map(),
		terms: new Map(),
		evidence: new Map()
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
	silences: number;
	drafts: number;
	quotations: number;
	proven: number;
}
