import type { Hit } from '#lib/search/engine/entry.ts';

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

/** Where a hit is read side by side: a response beside what it answers, a claim beside what one picks. */
export function besideAddress(hit: Hit): string | undefined {
	const statement = statementOf(hit);
	if (statement === undefined) return undefined;
	const { answers } = hit.entry ?? {};
	return answers === undefined ? `/compare?a=${statement}` : `/compare?a=${answers}&b=${statement}`;
}

/** `claim/<id>` or `response/<id>` of the statement that a hit is or is quoted from; none for other kinds. */
export function statementOf({ kind, id }: Hit): string | undefined {
	if (kind === 'claim' || kind === 'response') return `${kind}/${id}`;
	return kind === 'quotation' ? id.split('/').slice(0, 2).join('/') : undefined;
}
