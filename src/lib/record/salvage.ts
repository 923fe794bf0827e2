import type { BaseIssue } from 'valibot';
import type { Problem } from './problem.ts';
import type { Path } from './path.ts';

type Fields = Record<string, unknown>;

/** What of a file with faults can be read all the same, so that its other problems are told with them. */
export interface Salvaged {
	value: Fields;
	/** By list, the places in the file of the entries that are still in it. */
	kept: Readonly<Record<string, readonly number[]>>;
	/** What was left out of each list, as it stands there. */
	left: { list: string; entry: unknown }[];
	/** Where in the file the faults are. */
	faults: readonly Path[];
}

/**
 * What stands for a required field that is missing or wrong, where nothing but the field itself is
 * checked by it.
 */
const FILLERS: Readonly<Record<string, Fields>> = {
	topic: { title: '–', summary: '–', asOf: '2000-01-01' },
	source: {
		about: '–',
		publisher: 'not-known',
		language: 'und',
		url: 'https://unknown.invalid/',
		kind: 'page'
	},
	claims: { gist: '–', kind: 'assertion', speaker: 'not-known' },
	responses: { gist: '–', speaker: 'not-known' },
	terms: { name: '–', note: '–', ours: '–' }
};

/** Fields whose absence would show elsewhere: what has one of them wrong is left out whole. */
const DEPENDED_ON = ['id', 'formerly', 'draft', 'quotes', 'points', 'captured', 'names', 'short'];

/**
 * Leaves out, or fills in, what has faults: the field of an entry or of the file where nothing else
 * depends on it, else the entry. Null where the file cannot be read without it. `issuesOf` gives what
 * is wrong with a value; it is asked again until nothing is.
 */
export function salvage(
	kind: string,
	lists: readonly string[],
	value: unknown,
	issuesOf: (value: unknown) => readonly BaseIssue<unknown>[]
): Salvaged | null {
	const copy = structuredClone(value) as Fields;
	const dropped = new Map(lists.map((list) => [list, new Set<number>()]));
	const rest = (): Fields => ({
		...copy,
		...Object.fromEntries(
			lists.flatMap((list) =>
				Array.isArray(copy[list])
					? [[list, copy[list].filter((_, i) => !dropped.get(list)?.has(i))]]
					: []
			)
		)
	});
	const drop = (path: Path): boolean => {
		const [list, at] = path;
		const entries = dropped.get(String(list));
		return entries !== undefined && typeof at === 'number' && Boolean(entries.add(at));
	};
	const found = issuesOf(value);
	for (const issue of found) {
		const path = pathOf(issue);
		const [list, at] = path.map(String);
		const entry = lists.includes(list ?? '') && at !== undefined;
		const owner = partAt(copy, entry ? path.slice(0, 2) : []);
		const field = String(path[entry ? 2 : 0] ?? '');
		if (isUnknownField(issue)) remove(partAt(copy, path.slice(0, -1)), path.at(-1));
		else if (!isFields(owner) || [...DEPENDED_ON, ...lists, ''].includes(field)) {
			if (!drop(path)) return null;
		} else fill(owner, field, FILLERS[entry ? (list ?? '') : kind]);
	}
	for (let issues = issuesOf(rest()); issues.length > 0; issues = issuesOf(rest())) {
		const kept = keptIn(copy, dropped);
		for (const [list, at] of issues.map(pathOf)) {
			if (!drop([String(list), kept[String(list)]?.[Number(at)] ?? ''])) return null;
		}
	}
	return {
		value: rest(),
		kept: keptIn(copy, dropped),
		faults: found.map(pathOf),
		left: [...dropped].flatMap(([list, places]) =>
			[...places].map((at) => ({ list, entry: (copy[list] as unknown[])[at] }))
		)
	};
}

/**
 * A problem found in what is left of a file, at its place in the file itself; none where that has a
 * fault of which it only follows.
 */
export function inWhole(problem: Problem, { kept, faults }: Salvaged): Problem[] {
	const [list, at, ...rest] = problem.at.path;
	const original = kept[String(list)]?.[Number(at)];
	const path = original === undefined ? problem.at.path : [String(list), original, ...rest];
	const follows = faults.some((fault) => fault.every((key, i) => key === path[i]));
	return follows ? [] : [{ ...problem, at: { ...problem.at, path } }];
}

export function pathOf(issue: BaseIssue<unknown>): Path {
	return (issue.path ?? []).map(({ key }) => key as string | number);
}

function keptIn(
	value: Fields,
	dropped: ReadonlyMap<string, ReadonlySet<number>>
): Salvaged['kept'] {
	return Object.fromEntries(
		[...dropped].map(([list, places]) => [
			list,
			[...((value[list] as unknown[] | undefined) ?? []).keys()].filter((i) => !places.has(i))
		])
	);
}

/** Whether the schema knows no field of that name where this one stands. */
export function isUnknownField({ type, expected }: BaseIssue<unknown>): boolean {
	return type === 'strict_object' && expected === 'never';
}

function partAt(value: unknown, path: Path): unknown {
	return path.reduce<unknown>(
		(part, key) => (typeof part === 'object' && part ? (part as Fields)[key] : undefined),
		value
	);
}

function remove(owner: unknown, field: string | number | undefined): void {
	if (isFields(owner) && field !== undefined) Reflect.deleteProperty(owner, field);
}

function fill(owner: Fields, field: string, fillers: Fields = {}): void {
	if (Object.hasOwn(fillers, field)) owner[field] = fillers[field];
	else Reflect.deleteProperty(owner, field);
}

function isFields(value: unknown): value is Fields {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
