import type { PairIndex } from '../compare/pair-index.ts';
import type { Reason } from '../compare/reasons.ts';
import { languageOf, targetOf, type Statement, type StatementKey } from '../compare/statement.ts';
import { suggestPairs } from '../compare/suggest.ts';
import { termFinder } from '../compare/terms.ts';
import { findQuotation } from '../evidence/verify.ts';
import type {
	ClaimRecord,
	EvidenceRecord,
	PartyRecord,
	ResponseRecord,
	SourceRecord,
	TheRecord,
	TopicRecord
} from '../record/record.ts';
import type { Quotation, Term } from '../schema.ts';
import { known } from './links.ts';

/**
 * One statement with what of the record it takes to show it and to join it with another: a record in
 * small, so that the same functions read it. What stands around the statement is cut down to what
 * links to it say, in both languages.
 */
export interface StatementSlice {
	key: StatementKey;
	topics: TopicRecord[];
	parties: PartyRecord[];
	sources: SourceRecord[];
	claims: ClaimRecord[];
	responses: ResponseRecord[];
	terms: Term[];
	/** Passages without their proofs, which the check in the browser fetches for itself. */
	evidence: EvidenceRecord[];
	/** What is worth reading beside it, nearest first; statements that `claims` or `responses` hold too. */
	suggestions: { key: StatementKey; reasons: Reason[] }[];
}

/** As many as are read at a glance. */
const MOST_SUGGESTED = 12;

export function sliceOf(index: PairIndex, key: StatementKey): StatementSlice {
	const { record } = index;
	const statement = known(index.facts, key, 'statement').statement;
	const suggested = suggestPairs(index, key);
	const suggestions =
		suggested.kind === 'suggestions' ? suggested.pairs.slice(0, MOST_SUGGESTED) : [];
	const { claims, responses } = around(record, statement);
	for (const { key: other } of suggestions) {
		const { statement: one } = known(index.facts, other, 'statement');
		if (one.kind === 'claim') claims.add(one.value);
		else responses.add(one.value);
	}
	const own = (value: ClaimRecord | ResponseRecord) => value === statement.value;
	const sources = sourcesOf(record, statement.value, claims, responses);
	const terms = termsIn(record, statement.value.quotes);
	const parties = partiesOf(record, [statement.value, ...claims, ...responses], sources, terms);
	return {
		key,
		topics: [...new Set([...claims, ...responses].map(({ topic }) => topic))].map((id) => ({
			...known(record.topics, id, 'topic'),
			summary: { en: '' }
		})),
		parties: parties.map(bareParty),
		sources: sources.map((source) => ({ ...source, note: undefined })),
		claims: [...claims].map((claim) => (own(claim) ? claim : { ...claim, quotes: [] })),
		responses: [...responses].map((one) => (own(one) ? one : { ...one, quotes: [] })),
		terms,
		evidence: evidenceOf(record, statement.value.quotes),
		suggestions
	};
}

/** The statement itself, what it answers and raises, and what answers it. */
function around(record: TheRecord, statement: Statement) {
	const claims = new Set<ClaimRecord>();
	const responses = new Set<ResponseRecord>();
	if (statement.kind === 'claim') claims.add(statement.value);
	else {
		const { id, to, raises } = statement.value;
		responses.add(statement.value);
		for (const answer of to) {
			if (answer.claim !== undefined) claims.add(known(record.claims, answer.claim, 'claim'));
			if (answer.response !== undefined)
				responses.add(known(record.responses, answer.response, 'response'));
		}
		for (const raised of raises) claims.add(known(record.claims, raised, 'claim'));
		for (const one of record.responses.values())
			if (one.to.some((answer) => targetOf(answer) === `response/${id}`)) responses.add(one);
	}
	return { claims, responses };
}

function sourcesOf(
	record: TheRecord,
	own: ClaimRecord | ResponseRecord,
	claims: Iterable<ClaimRecord>,
	responses: Iterable<ResponseRecord>
): SourceRecord[] {
	const ids = [
		...own.quotes.flatMap(({ source, variants }) => [source, ...variants.map((one) => one.where)]),
		...('elsewhere' in own ? own.elsewhere : []),
		...[...claims, ...responses].flatMap(({ work }) => work ?? [])
	];
	return [...new Set(ids)].map((id) => known(record.sources, id, 'source'));
}

function partiesOf(
	record: TheRecord,
	statements: readonly (ClaimRecord | ResponseRecord)[],
	sources: readonly SourceRecord[],
	terms: readonly Term[]
): PartyRecord[] {
	const ids = new Set([
		...statements.flatMap((one) => [
			one.speaker,
			...('concerns' in one ? one.concerns : []),
			...('asked' in one && one.asked ? [one.asked.by] : []),
			...one.quotes.flatMap(({ via }) => via.map(({ party }) => party))
		]),
		...sources.flatMap(({ publisher, authors, repostedBy }) => [
			publisher,
			...authors,
			...(repostedBy === undefined ? [] : [repostedBy])
		]),
		...terms.flatMap(({ wordings }) => wordings.flatMap(({ uses }) => uses.map(({ by }) => by)))
	]);
	// A Set that grows while it is read is read to its new end.
	for (const id of ids) {
		const party = known(record.parties, id, 'party').role?.for;
		if (party !== undefined) ids.add(party);
	}
	return [...ids].map((id) => known(record.parties, id, 'party'));
}

function bareParty({ id, name, short, kind, role }: PartyRecord): PartyRecord {
	return {
		id,
		name,
		...(short === undefined ? {} : { short }),
		...(role === undefined ? {} : { role: { text: role.text, for: role.for } }),
		kind,
		names: [],
		formerly: [],
		interest: 'unknown'
	};
}

function termsIn(record: TheRecord, quotes: readonly Quotation[]): Term[] {
	const find = termFinder(record.terms.values());
	const found = new Set(
		quotes.flatMap((quote) => find(quote.text, languageOf(record, quote)).map((span) => span.term))
	);
	return [...found].map((id) => {
		const term = known(record.terms, id, 'term');
		return {
			...term,
			wordings: term.wordings.map((wording) => ({
				...wording,
				uses: wording.uses.map(({ by, quote }) => ({ by, quote: { ...quote, text: '' } }))
			}))
		};
	});
}

function evidenceOf(record: TheRecord, quotes: readonly Quotation[]): EvidenceRecord[] {
	return [...new Set(quotes.map(({ source }) => source))].flatMap((source) => {
		const evidence = record.evidence.get(source);
		if (!evidence) return [];
		const kept = new Set<number>();
		for (const quote of quotes) {
			if (quote.source !== source) continue;
			const found = findQuotation(quote.text, evidence.disclosed, quote.occurrence);
			// All places: which of several is meant is counted among them.
			for (const { first, last } of 'all' in found ? found.all.flat() : [])
				for (let i = first; i <= last; i++) kept.add(i);
		}
		const disclosed = evidence.disclosed
			.filter(({ index }) => kept.has(index))
			.map((passage) => ({ ...passage, nonce: '', path: [] }));
		return [{ ...evidence, disclosed }];
	});
}

/** The record that slices make up together. A statement's own slice has all of it and goes before. */
export function recordOf(slices: readonly StatementSlice[]): TheRecord {
	const record: TheRecord = {
		parties: new Map(),
		sources: new Map(),
		topics: new Map(),
		claims: new Map(),
		responses: new Map(),
		terms: new Map(),
		evidence: new Map()
	};
	for (const slice of slices) {
		for (const one of slice.topics) record.topics.set(one.id, one);
		for (const one of slice.parties) record.parties.set(one.id, one);
		for (const one of slice.sources) record.sources.set(one.id, one);
		for (const one of slice.terms) record.terms.set(one.id, one);
		for (const one of slice.evidence) {
			const before = record.evidence.get(one.source)?.disclosed ?? [];
			record.evidence.set(one.source, { ...one, disclosed: joined(before, one.disclosed) });
		}
		for (const one of slice.claims)
			if (`claim/${one.id}` === slice.key || !record.claims.has(one.id))
				record.claims.set(one.id, one);
		for (const one of slice.responses)
			if (`response/${one.id}` === slice.key || !record.responses.has(one.id))
				record.responses.set(one.id, one);
	}
	return record;
}

type Disclosed = EvidenceRecord['disclosed'];

function joined(a: Disclosed, b: Disclosed): Disclosed {
	const byIndex = new Map([...a, ...b].map((passage) => [passage.index, passage]));
	return [...byIndex.values()].sort((one, other) => one.index - other.index);
}
