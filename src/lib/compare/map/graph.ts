import type { ResponseRecord, TheRecord } from '#lib/record/record.ts';
import { isRejoinder, linksOf } from '#lib/record/relations.ts';
import { claimsOfTopic, responsesOfTopic } from '#lib/record/replies.ts';
import { claimKey, responseKey, workKey, type TargetKey } from '#lib/record/statement.ts';
import { isReply, isSilence } from '#lib/record/vocabulary.ts';

export const NODE_KINDS = ['document', 'claim', 'response', 'rejoinder', 'silence'] as const;
export type NodeKind = (typeof NODE_KINDS)[number];

export interface GraphNode {
	key: TargetKey;
	kind: NodeKind;
	/** Who speaks; of a document, who published it. */
	party: string;
}

/**
 * `no-answer`: from a silence to what was asked about. `earlier`: from words to what is newer than they
 * are. `raises`: from a response to a claim that it makes.
 */
export const EDGE_KINDS = ['answers', 'no-answer', 'earlier', 'raises'] as const;
export type EdgeKind = (typeof EDGE_KINDS)[number];

export interface GraphEdge {
	from: TargetKey;
	to: TargetKey;
	kind: EdgeKind;
}

/** Who answers whom in a topic. Each statement is once; every edge has both its nodes. */
export interface Graph {
	/** Documents that are answered as a whole, then claims by date, then responses by date. */
	nodes: GraphNode[];
	edges: GraphEdge[];
}

/** Statements of other topics are in those topics' graphs, and edges to them in none. */
export function graphOf(record: TheRecord, topic: string): Graph {
	const claims = claimsOfTopic(record, topic);
	const responses = responsesOfTopic(record, topic, claims);
	const nodes = [
		...documentsOf(record, responses),
		...claims.map(({ id, speaker }): GraphNode => ({
			key: claimKey(id),
			kind: 'claim',
			party: speaker
		})),
		...responses.map(responseNode)
	];
	const known = new Set(nodes.map(({ key }) => key));
	const edges = responses.flatMap(edgesFrom).filter(({ to }) => known.has(to));
	return { nodes, edges };
}

/** Documents that something of the topic answers, or speaks of, as a whole. */
function documentsOf(record: TheRecord, responses: readonly ResponseRecord[]): GraphNode[] {
	const ids = responses.flatMap(linksOf).flatMap(({ target }) => target.work ?? []);
	return [...new Set(ids)].flatMap((id) => {
		const source = record.sources.get(id);
		return source ? [{ key: workKey(id), kind: 'document', party: source.publisher }] : [];
	});
}

function responseNode(response: ResponseRecord): GraphNode {
	return { key: responseKey(response.id), kind: kindOf(response), party: response.speaker };
}

export function kindOf(response: ResponseRecord): NodeKind {
	if (isSilence(response.outcome)) return 'silence';
	return isRejoinder(response) ? 'rejoinder' : 'response';
}

function edgesFrom(response: ResponseRecord): GraphEdge[] {
	const from = responseKey(response.id);
	const { outcome } = response;
	const kind = isReply(outcome) ? 'answers' : isSilence(outcome) ? 'no-answer' : 'earlier';
	return [
		...linksOf(response).map(({ key }): GraphEdge => ({ from, to: key, kind })),
		...response.raises.map((id): GraphEdge => ({ from, to: claimKey(id), kind: 'raises' }))
	];
}
