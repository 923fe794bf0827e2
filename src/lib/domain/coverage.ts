import { joinsOf } from './record/joins.ts';
import type { ClaimRecord, ResponseRecord, TheRecord } from './record/record.ts';
import type { Move } from './schema.ts';
import { SILENCES } from './vocabulary.ts';

/** What one response does to the points of one claim. */
export interface ResponseCoverage {
	response: string;
	/** Moves by point id; a move that names no point rests on the claim as a whole. */
	byPoint: Map<string, Move[]>;
	whole: Move[];
	/** Points that no move of this response names, in the claim's order. */
	notAddressed: string[];
}

/** Which parties of a claim answered, which were silent, and of whom nothing is on record. */
export interface Coverage {
	responses: ResponseCoverage[];
	replied: string[];
	repliedElsewhere: string[];
	silent: string[];
	/** Parties that the claim concerns and of whom no response, here or elsewhere, is on record. */
	noneOnRecord: string[];
	/** Captured sources that were searched, the denominator of "none on record". */
	held: number;
	/** Captured sources that the responses are quoted from. */
	quotedFrom: number;
	asOf: string;
	/** Points that no response addresses, in the claim's order. */
	unanswered: string[];
}

/** Responses to a claim in the order of the record: by date, then as written. Drafts are not in the record. */
export function responsesTo(record: TheRecord, claim: string): ResponseRecord[] {
	return [...(joinsOf(record).toClaim.get(claim) ?? [])];
}

/** Responses to a response, which are rejoinders. */
export function rejoindersTo(record: TheRecord, response: string): ResponseRecord[] {
	return [...(joinsOf(record).toResponse.get(response) ?? [])];
}

/** The parties that a party speaks with: itself, and for a person the party that they speak for. */
export function speaksFor(record: TheRecord, party: string): string[] {
	const role = record.parties.get(party)?.role?.for;
	return role === undefined ? [party] : [party, role];
}

export function coverageOf(record: TheRecord, claim: ClaimRecord): Coverage {
	const responses = responsesTo(record, claim.id);
	const speakers = (wanted: (response: ResponseRecord) => boolean) => [
		...new Set(responses.filter(wanted).map((response) => response.speaker))
	];
	const heard = new Set(responses.flatMap((response) => speaksFor(record, response.speaker)));
	const covered = responses.map((response) => coverageBy(claim, response));
	const addressed = new Set(covered.flatMap((one) => [...one.byPoint.keys()]));
	return {
		responses: covered,
		replied: speakers((response) => response.outcome === 'replied'),
		repliedElsewhere: speakers((response) => response.outcome === 'replied-elsewhere'),
		silent: speakers((response) => SILENCES.includes(response.outcome)),
		noneOnRecord: claim.concerns.filter((party) => !heard.has(party) && party !== claim.speaker),
		held: record.evidence.size,
		quotedFrom: new Set(responses.flatMap((one) => one.quotes.map((quote) => quote.source))).size,
		asOf: record.topics.get(claim.topic)?.asOf ?? '',
		unanswered: claim.points.map((point) => point.id).filter((id) => !addressed.has(id))
	};
}

/** What `response` does to each point of `claim`. */
export function coverageBy(claim: ClaimRecord, response: ResponseRecord): ResponseCoverage {
	const moves = response.to
		.filter((answer) => answer.claim === claim.id)
		.flatMap((answer) => answer.moves);
	const byPoint = new Map<string, Move[]>();
	for (const { id } of claim.points) {
		const own = moves.filter((move) => move.points.includes(id));
		if (own.length > 0) byPoint.set(id, own);
	}
	return {
		response: response.id,
		byPoint,
		whole: moves.filter((move) => move.points.length === 0),
		notAddressed: claim.points.map((point) => point.id).filter((id) => !byPoint.has(id))
	};
}
