import { graphOf } from '../compare/graph.ts';
import type { EdgeKind, GraphEdge, GraphNode } from '../compare/node.ts';
import type { TreeItem } from '../compare/tree.ts';
import type { TheRecord, TopicRecord } from '../record/record.ts';
import type { ClaimKind, Language, MoveKind, Outcome } from '../vocabulary.ts';
import { inLanguage, partyLink, type PartyLink, type Words } from './links.ts';

/** A node as the map shows it; of one of which nothing is on record there is no gist. */
export interface MapNode {
	id: string;
	kind: GraphNode['kind'];
	party: PartyLink;
	gist?: Words;
	said?: string;
	outcome?: Outcome;
	claim?: ClaimKind;
	/** Set where the statement belongs to another topic, with that topic's title. */
	topic?: Words;
	/** Set where nothing is on record: in how many captured sources. */
	held?: number;
	/** Address of its own page, without language; that of the party where nothing is on record. */
	path: string;
}

export interface MapEdge {
	from: string;
	to: string;
	kind: EdgeKind;
	moves: MoveKind[];
	/** Numbers of the points of the claim that the moves name. */
	points: number[];
}

export interface TopicMap {
	nodes: MapNode[];
	edges: MapEdge[];
	tree: TreeItem[];
}

/** Who answers whom in a topic, in the words of a language. */
export function topicMap(record: TheRecord, topic: TopicRecord, lang: Language): TopicMap {
	const graph = graphOf(record, topic.id);
	if (graph.kind === 'unknown-topic') throw new Error(`no topic "${graph.topic}"`);
	return {
		nodes: graph.nodes.map((node) => nodeOf(record, topic, node, lang)),
		edges: graph.edges.map((edge) => edgeOf(record, edge)),
		tree: graph.tree
	};
}

function nodeOf(record: TheRecord, topic: TopicRecord, node: GraphNode, lang: Language): MapNode {
	if (node.kind === 'none-on-record') {
		const { id, kind, party, held } = node;
		return { id, kind, party: partyLink(record, party, lang), held, path: `/parties/${party}` };
	}
	const [place, id = ''] = node.id.split('/');
	const other = node.topic === topic.id ? undefined : record.topics.get(node.topic);
	return {
		id: node.id,
		kind: node.kind,
		party: partyLink(record, node.speaker, lang),
		gist: inLanguage(node.gist, lang),
		...(node.said === undefined ? {} : { said: node.said }),
		...(node.kind === 'claim' ? { claim: node.claim } : { outcome: node.outcome }),
		...(other === undefined ? {} : { topic: inLanguage(other.title, lang) }),
		path: place === 'claim' ? `/claims/${id}` : `/responses/${id}`
	};
}

function edgeOf(record: TheRecord, { from, to, kind, moves, points }: GraphEdge): MapEdge {
	const claim = to.startsWith('claim/') ? record.claims.get(to.slice('claim/'.length)) : undefined;
	const numbers = points.flatMap((id) => {
		const at = claim?.points.findIndex((point) => point.id === id) ?? -1;
		return at < 0 ? [] : [at + 1];
	});
	return { from, to, kind, moves, points: numbers.sort((a, b) => a - b) };
}
