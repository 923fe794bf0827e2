import { joinsOf, type Joins } from './joins.ts';
import type { ClaimRecord, ResponseRecord, TheRecord } from './record.ts';
import { byDate } from './days.ts';
import { compareEdtf } from './edtf.ts';

/** The claims of a topic by date, then as written. */
export function claimsOfTopic(record: TheRecord, topic: string): ClaimRecord[] {
	return byDate(joinsOf(record).claimsIn.get(topic) ?? []);
}

/**
 * The claims of a topic by the document in which they were made, or in which they are found where that
 * is not known (its id; empty for a claim without any). Documents by date, then as the record has
 * them; claims as written.
 */
export function claimsByDocument(
	record: TheRecord,
	topic: string
): { document: string; claims: ClaimRecord[] }[] {
	const groups = new Map<string, ClaimRecord[]>();
	for (const claim of joinsOf(record).claimsIn.get(topic) ?? []) {
		const document = claim.work ?? claim.quotes[0]?.source ?? '';
		const group = groups.get(document);
		if (group) group.push(claim);
		else groups.set(document, [claim]);
	}
	const published = (document: string) => record.sources.get(document)?.published;
	return [...groups]
		.map(([document, claims]) => ({ document, claims }))
		.sort((a, b) => compareEdtf(published(a.document), published(b.document)));
}

/** All responses to `claims`, the rejoinders to these, and so on: each once, by date. */
export function threadOf(joins: Joins, claims: readonly ClaimRecord[]): ResponseRecord[] {
	const thread = new Set<ResponseRecord>();
	for (const claim of claims) for (const one of joins.toClaim.get(claim.id) ?? []) thread.add(one);
	// A Set that grows while it is read is read to its new end, so this is the whole closure.
	for (const one of thread) for (const next of joins.toResponse.get(one.id) ?? []) thread.add(next);
	return byDate(thread);
}

/** The thread of a topic's claims, and what is filed under the topic and answers something elsewhere. */
export function responsesOfTopic(
	record: TheRecord,
	topic: string,
	claims: readonly ClaimRecord[]
): ResponseRecord[] {
	const joins = joinsOf(record);
	return byDate(new Set([...threadOf(joins, claims), ...(joins.responsesIn.get(topic) ?? [])]));
}
