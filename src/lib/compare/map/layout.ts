import { Graph, layout } from '@dagrejs/dagre';
import type { MapEdge, MapNode } from './view.ts';

interface Point {
	x: number;
	y: number;
}

export interface Placed {
	width: number;
	height: number;
	/** Of every node, in pixels. */
	nodeWidth: number;
	/** By id: the upper left corner and the height, in pixels. */
	nodes: Record<string, Point & { height: number }>;
	/**
	 * In the order of the edges: the line, and where its label begins (`start`) or ends (`end`, in
	 * reading direction), beside what is answered or raised.
	 */
	edges: { path: string; label: Point; anchor: 'start' | 'end' }[];
}

const NODE_WIDTH = 232;
/** Two lines of gist and one of name; a node of which nothing is on record has no gist. */
const NODE_HEIGHT = { full: 78, none: 46 };
/** Ends of lines stand this far apart, so that their labels can be read one below the other. */
const PORT = 17;
/** Room between columns for the labels and for the lines to turn. */
const BETWEEN = 230;
const LABEL = 118;
const CLOSE = 60;

/**
 * Places the nodes in columns (Sugiyama's layered drawing, by dagre): what is answered stands before
 * what answers it, in the direction in which the language is read. Lines leave and enter at the sides,
 * each at a place of its own. The one module of the map that brings a library along: browsers load it
 * only where there is no drawing that came with the page.
 */
export function place(
	nodes: readonly MapNode[],
	edges: readonly MapEdge[],
	toLeft: boolean
): Placed {
	const graph = new Graph({ multigraph: true });
	graph.setGraph({
		rankdir: 'LR',
		nodesep: 18,
		ranksep: BETWEEN,
		edgesep: 8,
		marginx: 8,
		marginy: 8
	});
	graph.setDefaultEdgeLabel(() => ({}));
	for (const node of nodes) {
		const ports = Math.max(
			edges.filter(({ from }) => from === node.id).length,
			edges.filter(({ to }) => to === node.id).length
		);
		const least = node.kind === 'none-on-record' ? NODE_HEIGHT.none : NODE_HEIGHT.full;
		graph.setNode(node.id, { width: NODE_WIDTH, height: Math.max(least, (ports + 1) * PORT) });
	}
	edges.forEach((edge, i) => {
		// What answers comes after what it answers, what is raised after what raises it.
		const [first, second] = edge.kind === 'raises' ? [edge.from, edge.to] : [edge.to, edge.from];
		graph.setEdge(first, second, {}, String(i));
	});
	layout(graph);

	const { width = 0, height = 0 } = graph.graph();
	const lines = route(graph, edges);
	const mirrored = ({ x, y }: Point): Point => ({
		x: Math.round(toLeft ? width - x : x),
		y: Math.round(y)
	});
	return {
		width: Math.ceil(width),
		height: Math.ceil(height),
		nodeWidth: NODE_WIDTH,
		nodes: Object.fromEntries(
			nodes.map((node) => {
				const { height: own, ...middle } = graph.node(node.id);
				const { x, y } = mirrored(middle);
				return [node.id, { x: x - NODE_WIDTH / 2, y: Math.round(y - own / 2), height: own }];
			})
		),
		edges: lines.map((points) => {
			const [before, end] = [points.at(-2)!, points.at(-1)!];
			const label = { x: end.x + Math.sign(before.x - end.x) * 12, y: end.y };
			return {
				path: curve(points.map(mirrored)),
				label: mirrored(label),
				anchor: before.x > end.x ? 'start' : 'end'
			};
		})
	};
}

/** Each line from the one who answers to what is answered, by way of the gaps that dagre keeps free. */
function route(graph: Graph, edges: readonly MapEdge[]): Point[][] {
	const ends = edges.map(({ from, to, kind }, i) => {
		const [first, second] = kind === 'raises' ? [from, to] : [to, from];
		const { points = [] } = graph.edge(first, second, String(i)) as { points?: Point[] };
		const via = points.slice(1, -1);
		if (kind !== 'raises') via.reverse();
		const [a, b] = [graph.node(from), graph.node(to)];
		const side = a.x > b.x ? 1 : -1;
		return { from, to, side, a, b, via: Math.abs(a.x - b.x) > NODE_WIDTH + BETWEEN + 1 ? via : [] };
	});
	/** How far from the middle of a node's side a line ends: sorted by where the line comes from. */
	const port = (node: string, side: number, i: number): number => {
		const here = ends
			.map((end, at) => {
				if (end.to === node && end.side === side) return { at, y: (end.via.at(-1) ?? end.a).y };
				if (end.from === node && end.side === -side) return { at, y: (end.via[0] ?? end.b).y };
				return null;
			})
			.filter((one) => one !== null)
			.sort((one, other) => one.y - other.y || one.at - other.at);
		return (here.findIndex(({ at }) => at === i) - (here.length - 1) / 2) * PORT;
	};
	return ends.map(({ from, to, side, a, b, via }, i) => {
		const start = { x: a.x - (side * NODE_WIDTH) / 2, y: a.y + port(from, -side, i) };
		const end = { x: b.x + (side * NODE_WIDTH) / 2, y: b.y + port(to, side, i) };
		const turn = end.x + side * LABEL;
		// A bend close to either end would make the line go up or down like a wall.
		const free = via.filter(({ x }) => (x - turn) * side > CLOSE && (start.x - x) * side > CLOSE);
		return [start, ...free, { x: turn, y: end.y }, end];
	});
}

/** Leaves and enters every point sideways, so that labels at the ends lie along their lines. */
function curve(points: readonly Point[]): string {
	const [first, ...rest] = points;
	if (!first) return '';
	const parts = rest.map((point, i) => {
		const before = points[i]!;
		if (i === rest.length - 1) return `L${point.x} ${point.y}`;
		const middle = Math.round((before.x + point.x) / 2);
		return `C${middle} ${before.y} ${middle} ${point.y} ${point.x} ${point.y}`;
	});
	return `M${first.x} ${first.y}${parts.join('')}`;
}
