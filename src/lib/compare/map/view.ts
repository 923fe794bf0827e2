import { graphOf } from './graph.ts';
import type { EdgeKind, GraphEdge, GraphNode } from './node.ts';
import type { TreeItem } from './tree.ts';
import type { Searched } from '#lib/record/coverage.ts';
import type { TheRecord, TopicRecord } from '#lib/record/record.ts';
import type { ClaimKind, Language, MoveKind, Outcome } from '#lib/record/vocabulary.ts';
import { localize } from '#lib/record/localize.ts';
import { asPhrase, linksIn, type PartyLink, type Words } from '#lib/views/links.ts';

/** A node as the map shows it; of one of which nothing is on record there is no gist. */
export interface MapNode {
	id: string;
	kind: GraphNode['kind'];
	party: PartyLink;
	/** Our sentence; of a document, what it is about. */
	gist?: Words;
	said?: string;
	outcome?: Outcome;
	claim?: ClaimKind;
	/** Set where the statement belongs to another topic, with that topic's title. */
	topic?: Words;
	/** Set where nothing is on record: in how many captured sources. */
	searched?: Searched;
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
	return {
		nodes: graph.nodes.map((node) => nodeOf(record, topic, node, lang)),
		edges: graph.edges.map((edge) => edgeOf(record, edge)),
		tree: graph.tree
	};
}

function nodeOf(record: TheRecord, topic: TopicRecord, node: GraphNode, lang: Language): MapNode {
	if (node.kind === 'none-on-record') {
		const { id, kind, party, held, captured } = node;
		const searched = { held, captured };
		const link = linksIn(record, lang).party(party);
		return { id, kind, party: link, searched, path: `/parties/${party}` };
	}
	if (node.kind === 'document') {
		const { publisher, about, published } = linksIn(record, lang).source(node.source);
		return {
			id: node.id,
			kind: node.kind,
			party: publisher,
			gist: asPhrase(about),
			...(published === undefined ? {} : { said: published }),
			path: `/sources/${node.source}`
		};
	}
	const [place, id = ''] = node.id.split('/');
	const other = node.topic === topic.id ? undefined : record.topics.get(node.topic);
	return {
		id: node.id,
		kind: node.kind,
		party: linksIn(record, lang).party(node.speaker),
		gist: localize(node.gist, lang),
		...(node.said === undefined ? {} : { said: node.said }),
		...(node.kind === 'claim' ? { claim: node.claim } : { outcome: node.outcome }),
		...(other === undefined ? {} : { topic: localize(other.title, lang) }),
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
