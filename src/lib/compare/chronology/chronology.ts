import type { ClaimRecord, ResponseRecord, TheRecord } from '#lib/record/record.ts';
import type { Target } from '#lib/record/schema.ts';
import { isReply, isSilence, type Outcome } from '#lib/record/vocabulary.ts';
import { dayNumber, daysBetween, spanOf, type DayRange, type Span } from '#lib/record/days.ts';
import { codeUnits } from '#lib/text/order.ts';
import { joinsOf } from '#lib/record/joins.ts';
import { claimsOfTopic, responsesOfTopic, threadOf } from '#lib/record/replies.ts';
import { isRejoinder, linksOf } from '#lib/record/relations.ts';
import { claimKey, responseKey, type StatementKey, type TargetKey } from '#lib/record/statement.ts';
import { settle } from './settle.ts';

/** How long a reply took, reckoned from what it answers or from the day the party was asked. */
interface Delay extends DayRange {
	since: 'claim' | 'response' | 'document' | 'asked';
	/** What it answers; for `asked`, the response itself. */
	key: TargetKey;
}

/** A thing that was said, a silence that was reported, or (`asked`) a question put to a party. */
interface Happening {
	key: StatementKey;
	kind: 'claim' | 'response' | 'rejoinder' | 'silence' | 'asked';
	party: string;
	outcome: Outcome | null;
	delays: Delay[];
}

export interface Chronology {
	/**
	 * By `from`, the first day on which each can have been said: a vague date puts no answer before what
	 * it answers. On the same day what was said is before what answers it, then the more exact date.
	 */
	dated: (Happening & { said: Span; from: number; follows: string[] })[];
	/**
	 * Without a date in the record. `knownBy` is the day number by which a source that quotes it had
	 * been published, where one says: it was said then or earlier.
	 */
	undated: (Happening & { knownBy: number | null })[];
	/** First and last day number of the line: the last is the as-of day or later. Null when nothing is dated. */
	line: { from: number; to: number } | null;
}

/** A topic's claims, the responses to them and what followed, in order of time. */
export function chronologyOfTopic(record: TheRecord, topic: string): Chronology {
	const claims = claimsOfTopic(record, topic);
	return build(record, claims, responsesOfTopic(record, topic, claims));
}

/**
 * One claim, the responses to it, the rejoinders to these, and the claims that they raise. How long a
 * reply took is reckoned from these alone, whatever else it answers.
 */
export function chronologyOfClaim(record: TheRecord, own: ClaimRecord): Chronology {
	const thread = threadOf(joinsOf(record), [own]);
	const raised = new Set(thread.flatMap((response) => response.raises));
	raised.delete(own.id);
	const claims = [own, ...[...raised].flatMap((id) => record.claims.get(id) ?? [])];
	const chronology = build(record, claims, thread);
	const shown = new Set<TargetKey>([...claims.map(({ id }) => claimKey(id)), ...thread.map(keyOf)]);
	const within = <T extends Happening>(one: T): T => ({
		...one,
		delays: one.delays.filter(({ key }) => shown.has(key) || key === `work/${own.work}`)
	});
	return {
		...chronology,
		dated: chronology.dated.map(within),
		undated: chronology.undated.map(within)
	};
}

const keyOf = ({ id }: ResponseRecord): StatementKey => responseKey(id);

/** Of fewer dated things the claim's own page says all that a line of time could. */
const LEAST_DATED = 3;

/** Whether the chronology of a claim has enough that is dated to be read as one. */
export function hasChronology(record: TheRecord, claim: ClaimRecord): boolean {
	return chronologyOfClaim(record, claim).dated.length >= LEAST_DATED;
}

function build(
	record: TheRecord,
	claims: readonly ClaimRecord[],
	responses: readonly ResponseRecord[]
): Chronology {
	const spans: (Happening & { said: Span; follows: string[] })[] = [];
	const undated: Chronology['undated'] = [];
	const followed = followsOf(record, claims, responses);
	const put = (one: Happening, edtf: string | undefined, said: ClaimRecord | ResponseRecord) => {
		const span = spanOf(edtf);
		const isResponse = one.kind !== 'claim' && one.kind !== 'asked';
		const follows = isResponse ? (followed.get(said.id) ?? []) : [];
		if (span) spans.push({ ...one, said: span, follows });
		else undated.push({ ...one, knownBy: publishedBy(record, said) });
	};
	for (const claim of claims) put(fromClaim(claim), claim.said, claim);
	for (const response of responses) {
		put(fromResponse(record, response), response.said, response);
		if (response.asked?.when !== undefined) put(asking(response), response.asked.when, response);
	}
	const raised = raisedAfter(record, claims, followed);
	const places = settle(
		spans.map((one) => ({
			...one,
			id: happeningId(one),
			follows: one.kind === 'claim' ? (raised.get(one.key) ?? []) : one.follows
		}))
	);
	const place = (one: Happening) => places.get(happeningId(one))!;
	const last = ({ said }: { said: Span }) => said.latest ?? Number.MAX_SAFE_INTEGER;
	const dated = spans
		.map((one) => ({ ...one, from: place(one).from }))
		.sort(
			(a, b) =>
				a.from - b.from || place(a).depth - place(b).depth || last(a) - last(b) || kindThenKey(a, b)
		);
	undated.sort(kindThenKey);
	return { dated, undated, line: lineOf(record, claims, dated) };
}

/** A response and the question that led to it share a key. */
export const happeningId = ({ kind, key }: Pick<Happening, 'kind' | 'key'>): string =>
	`${kind === 'asked' ? 'asked ' : ''}${key}`;

/**
 * What each response comes after: what it answers or was asked about, itself or by way of its document,
 * and the question. Words that are older than a claim come after nothing.
 */
function followsOf(
	record: TheRecord,
	claims: readonly ClaimRecord[],
	responses: readonly ResponseRecord[]
): Map<string, string[]> {
	const { toClaim, toResponse } = joinsOf(record);
	const follows = new Map(
		responses.map(({ id }) => [id, [happeningId({ kind: 'asked', key: responseKey(id) })]])
	);
	const note = (key: StatementKey, bearing: readonly ResponseRecord[] = []) => {
		for (const { id, outcome } of bearing) {
			if (outcome !== 'spoke-earlier') follows.get(id)?.push(key);
		}
	};
	for (const { id } of claims) note(claimKey(id), toClaim.get(id));
	for (const { id } of responses) note(responseKey(id), toResponse.get(id));
	return follows;
}

/**
 * What a claim comes after that is raised in responses: the claims that these answer, if they are raised in none
 * themselves. So nothing goes round in a circle.
 */
function raisedAfter(
	record: TheRecord,
	claims: readonly ClaimRecord[],
	followed: ReadonlyMap<string, string[]>
): Map<string, string[]> {
	const { raising } = joinsOf(record);
	const first = new Set(
		claims.filter(({ id }) => !raising.has(id)).map(({ id }) => claimKey(id) as string)
	);
	return new Map(
		claims.map(({ id }) => [
			claimKey(id),
			(raising.get(id) ?? [])
				.flatMap((response) => followed.get(response.id) ?? [])
				.filter((key) => first.has(key))
		])
	);
}

function fromClaim(claim: ClaimRecord): Happening {
	const { id, speaker } = claim;
	return { key: claimKey(id), kind: 'claim', party: speaker, outcome: null, delays: [] };
}

function fromResponse(record: TheRecord, response: ResponseRecord): Happening {
	const { id, speaker, outcome } = response;
	return {
		key: responseKey(id),
		kind: isSilence(outcome) ? 'silence' : isRejoinder(response) ? 'rejoinder' : 'response',
		party: speaker,
		outcome,
		delays: delaysOf(record, response)
	};
}

/** The question counts as the asker's; its key is that of the response, or silence, it led to. */
function asking(response: ResponseRecord): Happening {
	const key = responseKey(response.id);
	return { key, kind: 'asked', party: response.asked!.by, outcome: null, delays: [] };
}

/** None for a silence that ended in no words, which has a date of report, nor for what was said earlier. */
function delaysOf(record: TheRecord, response: ResponseRecord): Delay[] {
	const said = spanOf(response.said);
	const { outcome } = response;
	if (!said || (!isReply(outcome) && outcome !== 'declined')) return [];
	const asked = spanOf(response.asked?.when);
	return [
		...linksOf(response).flatMap(({ key, target }): Delay[] => {
			const { since, when } = startOf(record, target);
			const from = spanOf(when);
			return from ? [{ since, key, ...daysBetween(from, said) }] : [];
		}),
		...(asked
			? [{ since: 'asked', key: responseKey(response.id), ...daysBetween(asked, said) } as const]
			: [])
	];
}

function startOf(
	record: TheRecord,
	{ claim, response, work = '' }: Target
): { since: Delay['since']; when: string | undefined } {
	if (claim !== undefined) return { since: 'claim', when: record.claims.get(claim)?.said };
	if (response !== undefined)
		return { since: 'response', when: record.responses.get(response)?.said };
	return { since: 'document', when: record.sources.get(work)?.published };
}

function publishedBy(record: TheRecord, said: ClaimRecord | ResponseRecord): number | null {
	const days = said.quotes.flatMap(({ source }) => {
		const published = spanOf(record.sources.get(source)?.published);
		return published?.latest == null ? [] : [published.latest];
	});
	return days.length === 0 ? null : Math.min(...days);
}

function lineOf(
	record: TheRecord,
	claims: readonly ClaimRecord[],
	dated: Chronology['dated']
): Chronology['line'] {
	const [first] = dated;
	if (!first) return null;
	let to = first.said.earliest;
	const reach = (day: number | null) => {
		if (day !== null && day > to) to = day;
	};
	for (const { said } of dated) {
		reach(said.earliest);
		reach(said.latest);
	}
	for (const { topic } of claims) {
		const asOf = record.topics.get(topic)?.asOf;
		if (asOf !== undefined) reach(dayNumber(asOf));
	}
	return { from: Math.min(...dated.map(({ said }) => said.earliest)), to };
}

const KINDS: readonly Happening['kind'][] = ['claim', 'asked', 'response', 'silence', 'rejoinder'];

function kindThenKey(a: Happening, b: Happening): number {
	return KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || codeUnits(a.key, b.key);
}
