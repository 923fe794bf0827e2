import type { ClaimRecord, ResponseRecord, TheRecord } from '../record/record.ts';
import { SILENCES } from '../vocabulary.ts';
import { cellOf, heardFrom } from './cell.ts';
import { firstWords } from './excerpt.ts';
import { FAMILY } from './family.ts';
import { joinsOf } from '../record/joins.ts';
import { claimsOfTopic, responsesOfTopic } from './replies.ts';
import { claimKey, responseKey, targetOf, type StatementKey } from './statement.ts';
import type { EdgeKind, GraphEdge, GraphNode, NodeId, Said } from './node.ts';
import { nest, type TreeItem } from './tree.ts';

export interface Graph {
	kind: 'graph';
	/** Claims by date, then responses by date, then silences that are computed. */
	nodes: GraphNode[];
	edges: GraphEdge[];
	/** The same as a nested list: what answers a node, or is raised by it, stands under it. */
	tree: TreeItem[];
}

/** Who answers whom in a topic. A statement of another topic that one of this answers or raises is there too. */
export function graphOf(
	record: TheRecord,
	topic: string
): Graph | { kind: 'unknown-topic'; topic: string } {
	const own = claimsOfTopic(record, topic);
	if (!own) return { kind: 'unknown-topic', topic: firstWords(topic).text };
	const replies = joinsOf(record);
	const thread = responsesOfTopic(record, topic, own);
	const { claims, responses } = withNeighbours(record, own, thread);

	const none = own.flatMap((claim) => noneOnRecord(record, claim, replies.toClaim.get(claim.id)));
	const nodes = [
		...claims.map(claimNode),
		...responses.map(responseNode),
		...none.map(({ node }) => node)
	];
	const edges = [...thread.flatMap(edgesFrom), ...none.map(({ edge }) => edge)];
	return { kind: 'graph', nodes, edges, tree: nest(nodes, edges) };
}

/** Each edge then has both its nodes. Their own threads stay in their own topics. */
function withNeighbours(
	record: TheRecord,
	claims: readonly ClaimRecord[],
	responses: readonly ResponseRecord[]
): { claims: ClaimRecord[]; responses: ResponseRecord[] } {
	const answers = responses.flatMap((response) => response.to);
	const claimIds = [
		...answers.flatMap((answer) => answer.claim ?? []),
		...responses.flatMap((response) => response.raises)
	];
	return {
		claims: [...new Set([...claims, ...claimIds.flatMap((id) => record.claims.get(id) ?? [])])],
		responses: [
			...new Set([
				...responses,
				...answers.flatMap((answer) => record.responses.get(answer.response ?? '') ?? [])
			])
		]
	};
}

function claimNode(claim: ClaimRecord): GraphNode {
	return { kind: 'claim', ...saidOf(claimKey(claim.id), claim), claim: claim.kind };
}

function responseNode(response: ResponseRecord): GraphNode {
	const { id, outcome, to } = response;
	const rejoins = to.every((answer) => answer.response !== undefined);
	const kind = SILENCES.includes(outcome) ? 'silence' : rejoins ? 'rejoinder' : 'response';
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
	const edge = (to: StatementKey, kind: EdgeKind): GraphEdge => {
		const key = `${kind} ${to}`;
		let one = edges.get(key);
		if (!one) edges.set(key, (one = { from, to, kind, moves: [], points: [] }));
		return one;
	};
	for (const answer of response.to) {
		const to = targetOf(answer);
		if (answer.moves.length === 0) {
			edge(to, SILENCES.includes(response.outcome) ? 'silence' : 'replies');
		}
		for (const { kind, points } of answer.moves) {
			const one = edge(to, FAMILY[kind]);
			one.moves = [...new Set([...one.moves, kind])];
			one.points = [...new Set([...one.points, ...points])];
		}
	}
	for (const claim of response.raises) edge(claimKey(claim), 'raises');
	return [...edges.values()];
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
		const id: NodeId = `none/${claim.id}/${party}`;
		return [
			{
				node: { kind: cell.state, id, party, held: cell.held, asOf: cell.asOf },
				edge: { from: id, to: claimKey(claim.id), kind: 'silence', moves: [], points: [] }
			}
		];
	});
}
