import type { ClaimRecord, ResponseRecord, TheRecord } from '../record/record.ts';
import { SILENCES, type Outcome } from '../vocabulary.ts';
import { compareSpans, dayNumber, daysBetween, spanOf, type DayRange, type Span } from './days.ts';
import { firstWords } from './excerpt.ts';
import { codeUnits } from './order.ts';
import { joinsOf } from '../record/joins.ts';
import { claimsOfTopic, responsesOfTopic, threadOf } from './replies.ts';
import { claimKey, responseKey, targetOf, type StatementKey } from './statement.ts';

/** How long a reply took, reckoned from what it answers or from the day the party was asked. */
interface Delay extends DayRange {
	since: 'claim' | 'response' | 'asked';
	/** What it answers; for `asked`, the response itself. */
	key: StatementKey;
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
	kind: 'chronology';
	/** By first possible day, then last; on the same days what was said before what answers it. */
	dated: (Happening & { said: Span })[];
	/**
	 * Without a date in the record. `knownBy` is the day number by which a source that quotes it had
	 * been published, where one says: it was said then or earlier.
	 */
	undated: (Happening & { knownBy: number | null })[];
	/** First and last day number of the line: the last is the as-of day or later. Null when nothing is dated. */
	line: { from: number; to: number } | null;
}

/** A topic's claims, the responses to them and what followed, in order of time. */
export function chronologyOfTopic(
	record: TheRecord,
	topic: string
): Chronology | { kind: 'unknown-topic'; topic: string } {
	const claims = claimsOfTopic(record, topic);
	if (!claims) return { kind: 'unknown-topic', topic: firstWords(topic).text };
	return build(record, claims, responsesOfTopic(record, topic, claims));
}

/**
 * One claim, the responses to it, the rejoinders to these, and the claims that they raise. How long a
 * reply took is reckoned from these alone, whatever else it answers.
 */
export function chronologyOfClaim(
	record: TheRecord,
	claim: string
): Chronology | { kind: 'unknown-claim'; claim: string } {
	const own = record.claims.get(claim);
	if (!own) return { kind: 'unknown-claim', claim: firstWords(claim).text };
	const thread = threadOf(joinsOf(record), [own]);
	const raised = new Set(thread.flatMap((response) => response.raises));
	raised.delete(claim);
	const claims = [own, ...[...raised].flatMap((id) => record.claims.get(id) ?? [])];
	const chronology = build(record, claims, thread);
	const shown = new Set([...claims.map(({ id }) => claimKey(id)), ...thread.map(keyOf)]);
	const within = <T extends Happening>(one: T): T => ({
		...one,
		delays: one.delays.filter(({ key }) => shown.has(key))
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
export function hasChronology(record: TheRecord, claim: string): boolean {
	const chronology = chronologyOfClaim(record, claim);
	return chronology.kind === 'chronology' && chronology.dated.length >= LEAST_DATED;
}

function build(
	record: TheRecord,
	claims: readonly ClaimRecord[],
	responses: readonly ResponseRecord[]
): Chronology {
	const dated: Chronology['dated'] = [];
	const undated: Chronology['undated'] = [];
	const put = (one: Happening, edtf: string | undefined, said: ClaimRecord | ResponseRecord) => {
		const span = spanOf(edtf);
		if (span) dated.push({ ...one, said: span });
		else undated.push({ ...one, knownBy: publishedBy(record, said) });
	};
	for (const claim of claims) put(fromClaim(claim), claim.said, claim);
	for (const response of responses) {
		put(fromResponse(record, response), response.said, response);
		if (response.asked?.when !== undefined) put(asking(response), response.asked.when, response);
	}
	dated.sort((a, b) => compareSpans(a.said, b.said) || kindThenKey(a, b));
	undated.sort(kindThenKey);
	return { kind: 'chronology', dated, undated, line: lineOf(record, claims, dated) };
}

function fromClaim(claim: ClaimRecord): Happening {
	const { id, speaker } = claim;
	return { key: claimKey(id), kind: 'claim', party: speaker, outcome: null, delays: [] };
}

function fromResponse(record: TheRecord, response: ResponseRecord): Happening {
	const { id, speaker, outcome } = response;
	const rejoins = response.to.every((answer) => answer.response !== undefined);
	return {
		key: responseKey(id),
		kind: SILENCES.includes(outcome) ? 'silence' : rejoins ? 'rejoinder' : 'response',
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

/** None for a silence that ended in no words: it has a date of report, not of reply. */
function delaysOf(record: TheRecord, response: ResponseRecord): Delay[] {
	const said = spanOf(response.said);
	const { outcome } = response;
	if (!said || (SILENCES.includes(outcome) && outcome !== 'declined')) return [];
	const asked = spanOf(response.asked?.when);
	return [
		...response.to.flatMap((answer): Delay[] => {
			const earlier =
				answer.response === undefined
					? record.claims.get(answer.claim ?? '')
					: record.responses.get(answer.response);
			const from = spanOf(earlier?.said);
			if (!from) return [];
			const since = answer.response === undefined ? 'claim' : 'response';
			return [{ since, key: targetOf(answer), ...daysBetween(from, said) }];
		}),
		...(asked
			? [{ since: 'asked', key: responseKey(response.id), ...daysBetween(asked, said) } as const]
			: [])
	];
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
