import type { ClaimRecord, ResponseRecord, TheRecord } from '#lib/record/record.ts';
import { isReply, isSilence, type Outcome } from '#lib/record/vocabulary.ts';
import { cellOf, heardFrom } from '../matrix/cell.ts';
import { MOVE_TABLE } from '#lib/record/moves.ts';
import { joinsOf } from '#lib/record/joins.ts';
import { claimsOfTopic, responsesOfTopic } from '#lib/record/replies.ts';
import { isRejoinder, linksOf } from '#lib/record/relations.ts';
import {
	claimKey,
	responseKey,
	workKey,
	type StatementKey,
	type TargetKey
} from '#lib/record/statement.ts';
import type { EdgeKind, GraphEdge, GraphNode, NodeId, Said } from './node.ts';
import { nest, type TreeItem } from './tree.ts';

export interface Graph {
	/** Claims by date, then responses by date, then silences that are computed. */
	nodes: GraphNode[];
	edges: GraphEdge[];
	/** The same as a nested list: what answers a node, or is raised by it, stands under it. */
	tree: TreeItem[];
}

/** Who answers whom in a topic. A statement of another topic that one of this answers or raises is there too. */
export function graphOf(record: TheRecord, topic: string): Graph {
	const own = claimsOfTopic(record, topic);
	const replies = joinsOf(record);
	const thread = responsesOfTopic(record, topic, own);
	const { claims, responses } = withNeighbours(record, own, thread);

	const none = own.flatMap((claim) => noneOnRecord(record, claim, replies.toClaim.get(claim.id)));
	const documents = documentsAnswered(thread);
	const nodes = [
		...documents.map(documentNode),
		...claims.map(claimNode),
		...responses.map(responseNode),
		...none.map(({ node }) => node)
	];
	const edges = [
		...claims.flatMap((claim) => madeIn(claim, documents)),
		...thread.flatMap(edgesFrom),
		...none.map(({ edge }) => edge)
	];
	return { nodes, edges, tree: nest(nodes, edges) };
}

/** Each edge then has both its nodes. Their own threads stay in their own topics. */
function withNeighbours(
	record: TheRecord,
	claims: readonly ClaimRecord[],
	responses: readonly ResponseRecord[]
): { claims: ClaimRecord[]; responses: ResponseRecord[] } {
	const targets = responses.flatMap(linksOf).map(({ target }) => target);
	const claimIds = [
		...targets.flatMap(({ claim }) => claim ?? []),
		...responses.flatMap((response) => response.raises)
	];
	return {
		claims: [...new Set([...claims, ...claimIds.flatMap((id) => record.claims.get(id) ?? [])])],
		responses: [
			...new Set([
				...responses,
				...targets.flatMap(({ response = '' }) => record.responses.get(response) ?? [])
			])
		]
	};
}

/** Documents that something answers, or speaks of, as a whole. */
function documentsAnswered(responses: readonly ResponseRecord[]): string[] {
	return [...new Set(responses.flatMap(linksOf).flatMap(({ target }) => target.work ?? []))];
}

function documentNode(source: string): GraphNode {
	return { kind: 'document', id: workKey(source), source };
}

function madeIn({ id, work = '' }: ClaimRecord, documents: readonly string[]): GraphEdge[] {
	if (!documents.includes(work)) return [];
	return [{ from: claimKey(id), to: workKey(work), kind: 'made-in', moves: [], points: [] }];
}

function claimNode(claim: ClaimRecord): GraphNode {
	return { kind: 'claim', ...saidOf(claimKey(claim.id), claim), claim: claim.kind };
}

function responseNode(response: ResponseRecord): GraphNode {
	const { id, outcome } = response;
	const replies = isRejoinder(response) ? 'rejoinder' : 'response';
	const kind = isSilence(outcome) ? 'silence' : replies;
	return { kind, ...saidOf(responseKey(id), response), outcome };
}

function saidOf(
	id: StatementKey,
	{ topic, speaker, said, gist }: ClaimRecord | ResponseRecord
): Said {
	return { id, topic, speaker, ...(said === undefined ? {} : { said }), gist };
}

function edgesFrom(response: ResponseRecord): GraphEdge[] {
	const from = responseKey(response.id);
	const edges = new Map<string, GraphEdge>();
	const edge = (to: TargetKey, kind: EdgeKind): GraphEdge => {
		const key = `${kind} ${to}`;
		let one = edges.get(key);
		if (!one) edges.set(key, (one = { from, to, kind, moves: [], points: [] }));
		return one;
	};
	for (const { key, moves } of linksOf(response)) {
		if (moves.length === 0) edge(key, withoutReading(response.outcome));
		for (const { kind, on } of moves) {
			const one = edge(key, MOVE_TABLE[kind].family);
			one.moves = [...new Set([...one.moves, kind])];
			one.points = [...new Set([...one.points, ...on.points])];
		}
	}
	for (const claim of response.raises) edge(claimKey(claim), 'raises');
	return [...edges.values()];
}

function withoutReading(outcome: Outcome): EdgeKind {
	if (isReply(outcome)) return 'replies';
	return isSilence(outcome) ? 'silence' : 'earlier';
}

/** One node and its edge for each party that a claim concerns and of which nothing is on record. */
function noneOnRecord(
	record: TheRecord,
	claim: ClaimRecord,
	responses: readonly ResponseRecord[] = []
): { node: GraphNode; edge: GraphEdge }[] {
	const heard = heardFrom(record, responses);
	return [...new Set(claim.concerns)].flatMap((party) => {
		const cell = cellOf(record, claim, party, heard.get(party));
		if (cell.state !== 'none-on-record') return [];
		const { held, captured, asOf } = cell;
		const id: NodeId = `none/${claim.id}/${party}`;
		return [
			{
				node: { kind: cell.state, id, party, held, captured, asOf },
				edge: { from: id, to: claimKey(claim.id), kind: 'silence', moves: [], points: [] }
			}
		];
	});
}
