import type { Hit } from '#lib/domain/search/entry.ts';

/** Hits by kind, the kind of the best hit first; within a kind in their order. */
export function groupByKind(hits: readonly Hit[]): { kind: string; hits: Hit[] }[] {
	const groups = new Map<string, Hit[]>();
	for (const hit of hits) {
		const group = groups.get(hit.kind);
		if (group) group.push(hit);
		else groups.set(hit.kind, [hit]);
	}
	return [...groups].map(([kind, own]) => ({ kind, hits: own }));
}
