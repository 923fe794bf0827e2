import { parseEdtf } from './edtf.ts';
import { joinsOf } from './joins.ts';
import type { ClaimRecord, ResponseRecord, TheRecord, Whole } from './record.ts';
import { bearingOf, type Bearing } from './relations.ts';
import type { Move } from './schema.ts';
import { claimKey } from './statement.ts';
import { GRADES, type Grade } from './vocabulary.ts';

/** What one response does to the points of one claim. */
export interface ResponseCoverage {
	response: string;
	bearing: Bearing;
	/** Moves by point id. */
	byPoint: Map<string, Move[]>;
	/** Moves that rest on the claim as a whole. */
	whole: Move[];
	/** Points that no move of this response names, in the claim's order. */
	notAddressed: string[];
}

/** In how many captured sources an answer was looked for. */
export interface Searched {
	/** Those that can hold one: their latest possible date is not before the earliest of what was said. */
	held: number;
	/** All of them. */
	captured: number;
}

/** Which parties of a claim answered, which were silent, and of whom nothing is on record. */
export interface Coverage extends Searched {
	responses: ResponseCoverage[];
	/** By grade, the parties whose answer comes that near and no nearer. */
	answered: Record<Grade, string[]>;
	silent: string[];
	/** Parties whose words on the matter are older than the claim. */
	earlier: string[];
	/** Parties that the claim concerns and of whom nothing is on record, here or elsewhere. */
	noneOnRecord: string[];
	/** Captured sources that the responses are quoted from. */
	quotedFrom: number;
	asOf: string;
	/** Points that no response addresses, in the claim's order. */
	unanswered: string[];
	/** Whether any response with words was read against the points at all. */
	read: boolean;
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
	const covered = responses.map((response) => coverageBy(claim, response));
	const speakers = (wanted: (bearing: Bearing) => boolean) => [
		...new Set(
			responses.filter((_, i) => wanted(covered[i]!.bearing)).map((response) => response.speaker)
		)
	];
	const answered = {} as Record<Grade, string[]>;
	for (const grade of GRADES) {
		const nearer = Object.values(answered).flat();
		answered[grade] = speakers((one) => one.as === 'answer' && one.grade === grade).filter(
			(party) => !nearer.includes(party)
		);
	}
	const heard = new Set(responses.flatMap((response) => speaksFor(record, response.speaker)));
	const addressed = new Set(covered.flatMap((one) => [...one.byPoint.keys()]));
	return {
		responses: covered,
		answered,
		silent: speakers(({ as }) => as === 'silence'),
		earlier: speakers(({ as }) => as === 'earlier'),
		noneOnRecord: claim.concerns.filter((party) => !heard.has(party) && party !== claim.speaker),
		...searchedFor(record, claim.said),
		quotedFrom: new Set(responses.flatMap((one) => one.quotes.map((quote) => quote.source))).size,
		asOf: record.topics.get(claim.topic)?.asOf ?? '',
		unanswered: claim.points.map((point) => point.id).filter((id) => !addressed.has(id)),
		read: covered.some(({ bearing }) => bearing.as === 'answer' && hasMoves(bearing))
	};
}

const hasMoves = ({ moves, onDocument }: { moves: readonly Move[]; onDocument: readonly Move[] }) =>
	moves.length > 0 || onDocument.length > 0;

/** Where an answer to what was said then can be. A source without a date may hold one to anything. */
export function searchedFor(record: TheRecord, said: string | undefined): Searched {
	const from = said === undefined ? null : parseEdtf(said);
	let [held, captured] = [0, 0];
	for (const [date, sources] of capturedOn(record)) {
		captured += sources;
		const published = parseEdtf(date);
		if (!from || !published || published.latest >= from.earliest) held += sources;
	}
	return { held, captured };
}

/** What of the whole record is captured, also where this is a part of it. */
export function capturedOn(record: TheRecord): Whole['captured'] {
	if (record.whole) return record.whole.captured;
	const dates = new Map<string, number>();
	for (const id of record.evidence.keys()) {
		const date = record.sources.get(id)?.published ?? '';
		dates.set(date, (dates.get(date) ?? 0) + 1);
	}
	return dates;
}

/** What `response` does to each point of `claim`. */
export function coverageBy(claim: ClaimRecord, response: ResponseRecord): ResponseCoverage {
	const bearing = bearingOf(response, claimKey(claim.id), claim.work);
	const moves = bearing.as === 'answer' ? bearing.moves : [];
	const byPoint = new Map<string, Move[]>();
	for (const { id } of claim.points) {
		const own = moves.filter((move) => move.on.points.includes(id));
		if (own.length > 0) byPoint.set(id, own);
	}
	return {
		response: response.id,
		bearing,
		byPoint,
		whole: moves.filter((move) => move.on.points.length === 0),
		notAddressed: claim.points.map((point) => point.id).filter((id) => !byPoint.has(id))
	};
}
