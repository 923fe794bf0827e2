import {
	coverageOf,
	rejoindersTo,
	responsesTo,
	searchedFor,
	type Searched
} from '#lib/record/coverage.ts';
import { joinsOf } from '#lib/record/joins.ts';
import type { ClaimRecord, ResponseRecord, TheRecord } from '#lib/record/record.ts';
import { isRejoinder, linksOf } from '#lib/record/relations.ts';
import { claimKey, responseKey, workKey, type TargetKey } from '#lib/record/statement.ts';
import { isReply, isSilence } from '#lib/record/vocabulary.ts';
import { nearestFirst } from '#lib/views/statement.ts';
import type { Graph } from './graph.ts';
import { relationOf, type Relation } from './relation.ts';

/** Why things stand beside a statement: on the side of what it answers, or of what answers it. */
export type BeforeHead = 'answers' | 'rejoins' | 'asked' | 'older' | 'raised-in' | 'said-in';
export type AfterHead = 'answered' | 'raises' | 'carries';

export interface Neighbour {
	key: TargetKey;
	/** Absent where the head of its group says all. */
	relation?: Relation;
}

export interface NeighbourGroup<Head> {
	head: Head;
	neighbours: Neighbour[];
}

/**
 * A statement, or a document as a whole, between what it answers and what answers it. Groups are never
 * empty. Whatever stands after something has that before it, except an answer to a document, which
 * stands after each claim made in there too, as it does on the claim's own page.
 */
export interface Around {
	key: TargetKey;
	before: NeighbourGroup<BeforeHead>[];
	after: NeighbourGroup<AfterHead>[];
	/** Parties that a claim concerns and of which no reply was found. */
	none: string[];
	/** Where a reply was looked for. */
	searched: Searched;
}

/** What stands around each node of a graph, in their order. */
export function aroundEach(record: TheRecord, graph: Graph): Around[] {
	const documents = new Set(
		graph.nodes.flatMap(({ key, kind }) => (kind === 'document' ? key : []))
	);
	/** What was said in each document of the map, by whoever speaks there. */
	const saidIn = new Map<TargetKey, TargetKey[]>();
	for (const { key } of graph.nodes) {
		const [kind, id = ''] = key.split('/');
		const said = kind === 'claim' ? record.claims.get(id) : record.responses.get(id);
		if (kind === 'work' || said?.work === undefined) continue;
		const work = workKey(said.work);
		if (documents.has(work)) saidIn.set(work, [...(saidIn.get(work) ?? []), key]);
	}
	const document = ({ work = '' }: ClaimRecord | ResponseRecord): Neighbour[] =>
		documents.has(workKey(work)) ? [{ key: workKey(work) }] : [];
	return graph.nodes.map(({ key }) => {
		const [kind, id = ''] = key.split('/');
		const claim = kind === 'claim' ? record.claims.get(id) : undefined;
		if (claim) return aroundClaim(record, claim, document(claim));
		const response = kind === 'response' ? record.responses.get(id) : undefined;
		if (response) return aroundResponse(record, response, document(response));
		return {
			key,
			before: [],
			after: groups<AfterHead>([
				['answered', related(record, joinsOf(record).toWork.get(id) ?? [], key)],
				['carries', (saidIn.get(key) ?? []).map((said) => ({ key: said }))]
			]),
			none: [],
			searched: searchedFor(record, record.sources.get(id)?.published)
		};
	});
}

function aroundClaim(record: TheRecord, claim: ClaimRecord, document: Neighbour[]): Around {
	const key = claimKey(claim.id);
	const { noneOnRecord, held, captured } = coverageOf(record, claim);
	const raising = joinsOf(record).raising.get(claim.id) ?? [];
	return {
		key,
		before: groups<BeforeHead>([
			['raised-in', raising.map(({ id }) => ({ key: responseKey(id) }))],
			['said-in', document]
		]),
		after: groups<AfterHead>([['answered', related(record, responsesTo(record, claim.id), key)]]),
		none: noneOnRecord,
		searched: { held, captured }
	};
}

function aroundResponse(
	record: TheRecord,
	response: ResponseRecord,
	document: Neighbour[]
): Around {
	const key = responseKey(response.id);
	const { outcome } = response;
	const answers = isRejoinder(response) ? 'rejoins' : 'answers';
	const head = isReply(outcome) ? answers : isSilence(outcome) ? 'asked' : 'older';
	const targets = linksOf(response).map((link) => ({
		key: link.key,
		relation: relationOf(record, response, link.key)
	}));
	return {
		key,
		before: groups<BeforeHead>([
			[head, targets],
			['said-in', document]
		]),
		after: groups<AfterHead>([
			['answered', related(record, rejoindersTo(record, response.id), key)],
			['raises', response.raises.map((id) => ({ key: claimKey(id) }))]
		]),
		none: [],
		searched: searchedFor(record, response.said)
	};
}

/** Responses with what they have to do with `key`, in the order of the claim page. */
function related(
	record: TheRecord,
	responses: readonly ResponseRecord[],
	key: TargetKey
): Neighbour[] {
	const all = responses.map((response) => ({
		key: responseKey(response.id),
		outcome: response.outcome,
		relation: relationOf(record, response, key)
	}));
	return nearestFirst(all.map((one) => ({ ...one, grade: one.relation.grade }))).map(
		({ key: own, relation }) => ({ key: own, relation })
	);
}

function groups<Head>(all: [Head, Neighbour[]][]): NeighbourGroup<Head>[] {
	return all.flatMap(([head, neighbours]) => (neighbours.length > 0 ? [{ head, neighbours }] : []));
}
