import { parseEdtf } from '#lib/record/edtf.ts';
import type { ClaimRecord, ResponseRecord, TheRecord } from '#lib/record/record.ts';
import { firstWords } from '#lib/record/opening.ts';
import { relatedTo, targetsOf } from '#lib/record/relations.ts';
import {
	claimKey,
	responseKey,
	workKey,
	type StatementKey,
	type TargetKey
} from '#lib/record/statement.ts';

export type AsOf =
	| {
			kind: 'as-of';
			/** The last day that the asked date can mean, as an ISO day. */
			day: string;
			record: TheRecord;
			/** Kept although the record has no date for them: they may have been said later. */
			undated: StatementKey[];
			/** Kept because they can have been said by then, though their date reaches beyond. */
			perhapsLater: StatementKey[];
			/** Said later. */
			later: StatementKey[];
			/** Responses left out because all that they answer was said later. */
			unprompted: StatementKey[];
	  }
	| { kind: 'no-date'; asked: string };

const LONGEST_DATE = 30;

/**
 * The record as it stood at the end of a day, by when things were said; when we wrote them down plays
 * no part, so sources, parties, terms and evidence stay whole. `date` is a date as edtf.ts reads it.
 * What remains refers only to what remains, and no topic claims to be known later than that day.
 */
export function recordAsOf(record: TheRecord, date: string): AsOf {
	const asked = date.length > LONGEST_DATE ? null : parseEdtf(date);
	if (!asked) return { kind: 'no-date', asked: firstWords(date).text };
	const day = asked.latest;
	const undated: StatementKey[] = [];
	const perhapsLater: StatementKey[] = [];
	const later: StatementKey[] = [];
	const isSaid = (key: StatementKey, said: string | undefined): boolean => {
		const when = said === undefined ? null : parseEdtf(said);
		if (!when) undated.push(key);
		else if (when.earliest > day) later.push(key);
		else if (when.latest > day) perhapsLater.push(key);
		return !when || when.earliest <= day;
	};

	const claims = [...record.claims.values()].filter(({ id, said }) => isSaid(claimKey(id), said));
	const said = [...record.responses.values()].filter((one) =>
		isSaid(responseKey(one.id), one.said)
	);
	const responses = prompted(claims, said);

	const kept = new Set(responses.map(({ id }) => id));
	const unprompted = said.filter(({ id }) => !kept.has(id)).map(({ id }) => responseKey(id));
	const left = new Set(unprompted);
	return {
		kind: 'as-of',
		day,
		record: {
			...record,
			topics: new Map(
				[...record.topics].map(([id, topic]) => [
					id,
					{ ...topic, asOf: topic.asOf < day ? topic.asOf : day }
				])
			),
			claims: new Map(claims.map((claim) => [claim.id, claim])),
			responses: new Map(responses.map((response) => [response.id, response]))
		},
		undated: undated.filter((key) => !left.has(key)),
		perhapsLater: perhapsLater.filter((key) => !left.has(key)),
		later,
		unprompted
	};
}

/**
 * The responses that answer, directly or through others, a claim of `claims` or the document that it
 * was made in, without their answers to anything else. Found from the claims outwards, so that a ring
 * of responses without one falls.
 */
function prompted(
	claims: readonly ClaimRecord[],
	said: readonly ResponseRecord[]
): ResponseRecord[] {
	const answerers = new Map<TargetKey, TargetKey[]>();
	const leadsTo = (from: TargetKey, to: TargetKey) => {
		const group = answerers.get(from);
		if (group) group.push(to);
		else answerers.set(from, [to]);
	};
	const reached = new Set<TargetKey>(claims.map(({ id }) => claimKey(id)));
	for (const { id, work } of claims) if (work) leadsTo(claimKey(id), workKey(work));
	for (const response of said) {
		const own = responseKey(response.id);
		if (response.work) leadsTo(own, workKey(response.work));
		for (const target of targetsOf(response)) leadsTo(target, own);
	}
	// A Set that grows while it is read is read to its new end.
	for (const key of reached) for (const next of answerers.get(key) ?? []) reached.add(next);
	return said
		.filter(({ id }) => reached.has(responseKey(id)))
		.map((response) => ({
			...relatedTo(response, (key) => reached.has(key)),
			raises: response.raises.filter((id) => reached.has(claimKey(id)))
		}));
}
