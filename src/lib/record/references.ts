import { schemaOf, type Claim, type Topic } from './schema.ts';
import type { ParsedFile, Unread } from './files.ts';
import { nearest } from './nearest.ts';
import type { EntryKind, Problem } from './problem.ts';
import type { Path } from './path.ts';
import { referencesIn } from './referred.ts';

/** Everything that has an id, and where each id was given. */
export interface Registry {
	ids: Record<EntryKind, Map<string, { file: string; path: Path; draft: boolean }>>;
	claims: Map<string, Claim>;
}

/** Gathers all ids, with a finding for each that is given twice, or taken by a former name. */
export function register(files: readonly ParsedFile[]): {
	registry: Registry;
	problems: Problem[];
} {
	const problems: Problem[] = [];
	const registry: Registry = {
		ids: {
			party: new Map(),
			source: new Map(),
			claim: new Map(),
			response: new Map(),
			term: new Map(),
			topic: new Map()
		},
		claims: new Map()
	};
	const former: { kind: EntryKind; id: string; now: string; file: string; path: Path }[] = [];

	const add = (
		kind: EntryKind,
		id: string,
		file: string,
		path: Path,
		entry: { formerly?: string[]; draft?: boolean }
	) => {
		const first = registry.ids[kind].get(id);
		if (first) {
			const at = { file, path: [...path, 'id'] };
			problems.push({ code: 'duplicate-id', at, kind, id, file: first.file });
		} else registry.ids[kind].set(id, { file, path, draft: entry.draft ?? false });
		entry.formerly?.forEach((old, i) =>
			former.push({ kind, id: old, now: id, file, path: [...path, 'formerly', i] })
		);
	};

	for (const { kind, id, file, value } of files) {
		if (kind === 'party' || kind === 'source') add(kind, id, file, [], value);
		if (kind === 'terms')
			value.terms.forEach((term, i) => add('term', term.id, file, ['terms', i], {}));
		if (kind !== 'topic') continue;
		add('topic', id, file, [], value);
		value.claims.forEach((claim, i) => {
			add('claim', claim.id, file, ['claims', i], claim);
			registry.claims.set(claim.id, claim);
		});
		value.responses.forEach((response, i) =>
			add('response', response.id, file, ['responses', i], response)
		);
	}
	problems.push(...formerNames(former, registry));
	return { registry, problems };
}

/** A former id may be neither in use nor claimed twice; in use, the two names would chase each other. */
function formerNames(
	former: readonly { kind: EntryKind; id: string; now: string; file: string; path: Path }[],
	registry: Registry
): Problem[] {
	const owners = new Map<string, string>();
	return former.flatMap(({ kind, id, now, file, path }): Problem[] => {
		const owner = owners.get(`${kind}/${id}`);
		owners.set(`${kind}/${id}`, now);
		const at = { file, path };
		if (registry.ids[kind].has(id)) return [{ code: 'formerly-cycle', at, kind, id, now }];
		return owner === undefined ? [] : [{ code: 'formerly-twice', at, id, owner, now }];
	});
}

/** Whether an id may be that of something that could not be read. */
export function mayBeUnread(kind: EntryKind, id: string, unread: readonly Unread[]): boolean {
	const file = { claim: 'topic', response: 'topic', term: 'terms' };
	return unread.some(
		(one) =>
			(kind in file && one.kind === file[kind as keyof typeof file]) ||
			(one.kind === kind && (one.id ?? id) === id)
	);
}

/** Every reference that leads nowhere, in all files. */
export function danglingReferences(
	files: readonly ParsedFile[],
	{ ids, claims }: Registry,
	unread: readonly Unread[]
): Problem[] {
	const meant = new Map<string, string | undefined>();
	const nearTo = (kind: EntryKind, id: string) => {
		const key = `${kind}/${id}`;
		if (!meant.has(key)) meant.set(key, nearest(id, ids[kind].keys()));
		return meant.get(key);
	};
	return files.flatMap((one): Problem[] => [
		...referencesIn(schemaOf(one.kind, one.value), one.value).flatMap(
			({ kind, id, path }): Problem[] => {
				const at = { file: one.file, path };
				const found = ids[kind].get(id);
				if (found) {
					return found.draft && !isInDraft(one, path)
						? [{ code: 'draft-referenced', at, kind, id }]
						: [];
				}
				if (mayBeUnread(kind, id, unread)) return [];
				return [{ code: 'dangling', at, kind, id, near: nearTo(kind, id) }];
			}
		),
		...(one.kind === 'topic' ? danglingPoints(one.value, one.file, claims) : [])
	]);
}

function isInDraft({ kind, value }: ParsedFile, [list, at]: Path): boolean {
	if (kind !== 'topic' || (list !== 'claims' && list !== 'responses')) return false;
	return value[list][Number(at)]?.draft ?? false;
}

function danglingPoints(topic: Topic, file: string, claims: Registry['claims']): Problem[] {
	return topic.responses.flatMap(({ moves }, r) =>
		moves.flatMap(({ on }, m) => {
			const claim = on.claim === undefined ? undefined : claims.get(on.claim);
			const points = claim?.points.map((point) => point.id) ?? [];
			return on.points.flatMap((id, p): Problem[] => {
				if (!claim || points.includes(id)) return [];
				const at = { file, path: ['responses', r, 'moves', m, 'on', 'points', p] };
				const near = nearest(id, points);
				return [{ code: 'dangling-point', at, id, near, claim: claim.id, points }];
			});
		})
	);
}
