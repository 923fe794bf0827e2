import { joinsOf } from '#lib/record/joins.ts';
import {
	emptyRecord,
	type ClaimRecord,
	type ResponseRecord,
	type SourceRecord,
	type TheRecord
} from '#lib/record/record.ts';
import { originOf } from '#lib/record/origin.ts';
import { basesOf, linksOf, relatedTo } from '#lib/record/relations.ts';
import { translationsFor } from '#lib/record/translations.ts';
import type { Quotation } from '#lib/record/schema.ts';
import { claimKey, isStatementKey, responseKey, type TargetKey } from '#lib/record/statement.ts';

/** How much of the record an export is of. */
export type Scope =
	{ kind: 'record' } | { kind: 'topic'; id: string } | { kind: 'claim'; id: string };

/**
 * The part of the record that a scope names, itself a record: every id in it leads to an entry of it.
 * A claim brings the responses to it and their rejoinders; a response that also answers something
 * outside keeps the answers whose targets are inside. An id that the record lacks gives an empty one.
 */
export function excerpt(record: TheRecord, scope: Scope): TheRecord {
	if (scope.kind === 'record') return record;
	const { claims, responses } = statementsIn(record, scope);
	const topics = new Set([...claims, ...responses].map((statement) => statement.topic));
	const part: TheRecord = {
		...emptyRecord(),
		topics: only(record.topics, topics),
		claims: new Map(claims.map((claim) => [claim.id, claim]))
	};
	const within = new Set<TargetKey>([
		...claims.map(({ id }) => claimKey(id)),
		...responses.map(({ id }) => responseKey(id))
	]);
	for (const response of responses) {
		part.responses.set(response.id, {
			...relatedTo(response, (key) => !isStatementKey(key) || within.has(key)),
			raises: response.raises.filter((id) => part.claims.has(id))
		});
	}
	const terms = [...part.topics.values()].flatMap((topic) => topic.terms);
	part.terms = only(record.terms, new Set(terms));
	const { parties, sources } = referredTo(record, part);
	part.parties = only(record.parties, parties);
	part.sources = only(record.sources, sources);
	part.evidence = only(record.evidence, sources);
	part.translations = translationsFor(part, record);
	part.origins = only(record.origins, originsOf(part));
	return part;
}

/** The sites that entries of `part` came from. */
function originsOf({ parties, sources, topics }: TheRecord): Set<string> {
	const ids = [...parties.keys(), ...sources.keys(), ...topics.keys()];
	return new Set(ids.flatMap((id) => originOf(id) ?? []));
}

/** The entries that `ids` names, in the order of the record, which is not read through for a few of them. */
function only<V>(map: ReadonlyMap<string, V>, ids: Iterable<string>): Map<string, V> {
	const places = placesIn(map);
	const found = [...ids].flatMap((id): [string, V][] => {
		const value = map.get(id);
		return value === undefined ? [] : [[id, value]];
	});
	return new Map(found.sort(([a], [b]) => (places.get(a) ?? 0) - (places.get(b) ?? 0)));
}

const placesKnown = new WeakMap<ReadonlyMap<string, unknown>, ReadonlyMap<string, number>>();

function placesIn(map: ReadonlyMap<string, unknown>): ReadonlyMap<string, number> {
	let places = placesKnown.get(map);
	if (!places) placesKnown.set(map, (places = new Map([...map.keys()].map((id, i) => [id, i]))));
	return places;
}

/** In the order of the record. A topic's response to a claim elsewhere brings that claim along. */
function statementsIn(
	record: TheRecord,
	scope: Exclude<Scope, { kind: 'record' }>
): { claims: ClaimRecord[]; responses: ResponseRecord[] } {
	const { toClaim, toResponse, claimsIn, responsesIn } = joinsOf(record);
	const claims = new Set<string>();
	const responses = new Set<ResponseRecord>();
	const bring = (response: ResponseRecord) => {
		if (responses.has(response)) return;
		responses.add(response);
		for (const { target } of linksOf(response)) {
			const other = record.responses.get(target.response ?? '');
			if (target.claim !== undefined) claims.add(target.claim);
			if (other) bring(other);
		}
	};
	if (scope.kind === 'claim') {
		if (record.claims.has(scope.id)) claims.add(scope.id);
	} else {
		for (const { id } of claimsIn.get(scope.id) ?? []) claims.add(id);
		responsesIn.get(scope.id)?.forEach(bring);
	}
	for (const id of claims) for (const one of toClaim.get(id) ?? []) responses.add(one);
	// A Set that grows while it is read is read to its new end.
	for (const { id } of responses) for (const one of toResponse.get(id) ?? []) responses.add(one);
	return {
		claims: [...only(record.claims, claims).values()],
		responses: [
			...only(
				record.responses,
				[...responses].map(({ id }) => id)
			).values()
		]
	};
}

/** The parties and sources that the statements and terms of `part` name, and what those name in turn. */
function referredTo(
	record: TheRecord,
	part: TheRecord
): { parties: Set<string>; sources: Set<string> } {
	const parties = new Set<string>();
	const sources = new Set<string>();
	const addSource = (id: string | undefined) => {
		const source = id === undefined ? undefined : record.sources.get(id);
		if (!source || sources.has(source.id)) return;
		sources.add(source.id);
		peopleOf(source).forEach(addParty);
		source.cites.forEach(addSource);
		addSource(source.extractOf);
		addSource(source.knownFrom?.source);
	};
	const addParty = (id: string | undefined) => {
		const party = id === undefined ? undefined : record.parties.get(id);
		if (!party || parties.has(party.id)) return;
		parties.add(party.id);
		addParty(party.role?.for);
		addSource(party.role?.quote?.source);
		addSource(party.describesItselfAs?.source);
		if (party.interest !== 'unknown') party.interest.forEach((one) => addSource(one.source));
	};
	const addQuotation = (quote: Pick<Quotation, 'source' | 'via' | 'variants'>) => {
		addSource(quote.source);
		quote.via.forEach((link) => addParty(link.party));
		quote.variants.forEach((variant) => addSource(variant.where));
	};
	for (const statement of [...part.claims.values(), ...part.responses.values()]) {
		addParty(statement.speaker);
		addSource(statement.work);
		statement.quotes.forEach(addQuotation);
	}
	for (const claim of part.claims.values()) {
		claim.concerns.forEach(addParty);
		claim.elsewhere?.forEach(addSource);
	}
	for (const response of part.responses.values()) {
		addParty(response.asked?.by);
		response.elsewhere.forEach(addSource);
		for (const { by, source } of basesOf(response)) {
			addParty(by);
			addSource(source);
		}
		for (const { target } of linksOf(response)) addSource(target.work);
	}
	for (const use of [...part.terms.values()].flatMap((term) =>
		term.wordings.flatMap((wording) => wording.uses)
	)) {
		addParty(use.by);
		addSource(use.quote.source);
	}
	return { parties, sources };
}

function peopleOf(source: SourceRecord): (string | undefined)[] {
	return [source.publisher, source.repostedBy, ...source.authors];
}
