import type { EdgeKind, GraphEdge, GraphNode, NodeId } from './node.ts';

/** A node in the nested list, and how it hangs on the one above it (nothing for a root). */
export interface TreeItem {
	node: NodeId;
	edges: EdgeKind[];
	/** It has its place, with what stands under it, earlier in the list: here it is only named. */
	repeated: boolean;
	children: TreeItem[];
}

/**
 * A graph as a nested list: under a claim the responses to it, under a response the rejoinders to it
 * and the claims that it raises. A node opens where it is first read and is only named after that,
 * which cuts cycles (each may raise what the other answers) and keeps the list as long as the graph.
 */
export function nest(nodes: readonly GraphNode[], edges: readonly GraphEdge[]): TreeItem[] {
	const below = new Map<NodeId, Map<NodeId, EdgeKind[]>>();
	const hangs = new Set<NodeId>();
	const place = new Map(nodes.map((node, i) => [node.id, i]));
	for (const { from, to, kind } of edges) {
		const [parent, child] = kind === 'raises' ? [from, to] : [to, from];
		hangs.add(child);
		let children = below.get(parent);
		if (!children) below.set(parent, (children = new Map()));
		children.set(child, [...(children.get(child) ?? []), kind]);
	}

	const opened = new Set<NodeId>();
	const open = (node: NodeId): TreeItem => {
		const root: TreeItem = { node, edges: [], repeated: false, children: [] };
		// A list of what is still to be read, not recursion: a thread can be longer than a stack.
		const waiting = [root];
		for (let item = waiting.pop(); item; item = waiting.pop()) {
			item.repeated = opened.has(item.node);
			if (item.repeated) continue;
			opened.add(item.node);
			item.children = [...(below.get(item.node) ?? [])]
				.sort(([a], [b]) => place.get(a)! - place.get(b)!)
				.map(([child, kinds]) => ({ node: child, edges: kinds, repeated: false, children: [] }));
			waiting.push(...item.children.toReversed());
		}
		return root;
	};
	const roots = nodes.filter(({ id }) => !hangs.has(id)).map(({ id }) => open(id));
	// What is left hangs only on itself, round in a circle: it is opened at its first node.
	for (const { id } of nodes) if (!opened.has(id)) roots.push(open(id));
	return roots;
}
