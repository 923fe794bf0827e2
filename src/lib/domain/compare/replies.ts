import type { ClaimRecord, ResponseRecord, TheRecord } from '../record/record.ts';
import { byDate } from './days.ts';

/**
 * Who answers what, gathered in one pass: `responsesTo` of coverage.ts reads all responses for one
 * claim, which a table of many claims cannot afford. The order is the same: by date, then as written.
 */
export interface Replies {
	toClaim: ReadonlyMap<string, readonly ResponseRecord[]>;
	toResponse: ReadonlyMap<string, readonly ResponseRecord[]>;
}

export function indexReplies(record: TheRecord): Replies {
	const toClaim = new Map<string, ResponseRecord[]>();
	const toResponse = new Map<string, ResponseRecord[]>();
	for (const response of record.responses.values()) {
		for (const { claim, response: earlier } of response.to) {
			if (claim !== undefined) append(toClaim, claim, response);
			if (earlier !== undefined) append(toResponse, earlier, response);
		}
	}
	for (const groups of [toClaim, toResponse]) {
		for (const [target, group] of groups) groups.set(target, byDate(group));
	}
	return { toClaim, toResponse };
}

/** One response can answer the same target twice, with other moves; it is one response all the same. */
function append(groups: Map<string, ResponseRecord[]>, target: string, response: ResponseRecord) {
	const group = groups.get(target);
	if (!group) groups.set(target, [response]);
	else if (group.at(-1) !== response) group.push(response);
}

/** The claims of a topic by date, then as written; null when there is no such topic. */
export function claimsOfTopic(record: TheRecord, topic: string): ClaimRecord[] | null {
	if (!record.topics.has(topic)) return null;
	return byDate([...record.claims.values()].filter((claim) => claim.topic === topic));
}

/** All responses to `claims`, the rejoinders to these, and so on: each once, by date. */
export function threadOf(replies: Replies, claims: readonly ClaimRecord[]): ResponseRecord[] {
	const thread = new Set<ResponseRecord>();
	for (const claim of claims)
		for (const one of replies.toClaim.get(claim.id) ?? []) thread.add(one);
	// A Set that grows while it is read is read to its new end, so this is the whole closure.
	for (const one of thread)
		for (const next of replies.toResponse.get(one.id) ?? []) thread.add(next);
	return byDate(thread);
}

/** The thread of a topic's claims, and what is filed under the topic and answers something elsewhere. */
export function responsesOfTopic(
	record: TheRecord,
	replies: Replies,
	topic: string,
	claims: readonly ClaimRecord[]
): ResponseRecord[] {
	const filed = [...record.responses.values()].filter((one) => one.topic === topic);
	return byDate(new Set([...threadOf(replies, claims), ...filed]));
}
