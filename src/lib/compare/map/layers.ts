import type { TargetKey } from '#lib/record/statement.ts';
import type { GraphEdge } from './graph.ts';

/**
 * How far each node is from what answers nothing, in steps along edges in either direction: an edge
 * joins nodes of one layer or of neighbouring ones. What hangs only on itself, round in a circle,
 * begins with its first node.
 */
export function layersOf(
	keys: readonly TargetKey[],
	edges: readonly Pick<GraphEdge, 'from' | 'to' | 'kind'>[]
): Map<TargetKey, number> {
	const joined = new Map<TargetKey, TargetKey[]>(keys.map((key) => [key, []]));
	/** What answers something, or is said in answering. */
	const follows = new Set<TargetKey>();
	for (const { from, to, kind } of edges) {
		joined.get(from)?.push(to);
		joined.get(to)?.push(from);
		follows.add(kind === 'raises' ? to : from);
	}
	const layers = new Map<TargetKey, number>();
	const spread = (starts: readonly TargetKey[]) => {
		for (const key of starts) layers.set(key, 0);
		// Read to its growing end: breadth first.
		const reached = [...starts];
		for (const key of reached) {
			for (const next of joined.get(key)!) {
				if (layers.has(next)) continue;
				layers.set(next, layers.get(key)! + 1);
				reached.push(next);
			}
		}
	};
	spread(keys.filter((key) => !follows.has(key)));
	for (const key of keys) if (!layers.has(key)) spread([key]);
	return layers;
}
