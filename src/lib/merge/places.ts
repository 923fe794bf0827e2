import type { Lists } from '#lib/formats/read-export.ts';
import type { At } from '#lib/record/problem.ts';

type Entry = Record<string, unknown>;

/** The entry that a problem is about, or a passage that its evidence lays open. */
export interface Place {
	list: keyof Lists;
	id: string;
	entries: readonly Entry[];
	passage?: number;
}

const FOLDERS: Record<string, keyof Lists> = {
	parties: 'parties',
	sources: 'sources',
	topics: 'topics',
	evidence: 'evidence',
	from: 'origins'
};

/** Which entry of the lists a problem in their files is about. */
export function placeOf({ file, path }: At, lists: Required<Lists>): Place {
	const [, folder = '', name = ''] = /^data\/(?:([a-z]+)\/)?(.*)\.(?:yaml|json)$/s.exec(file) ?? [];
	const [within, n] = path;
	const nth = (list: keyof Lists, entries: readonly Entry[]): Place => {
		const entry = typeof n === 'number' ? entries[n] : undefined;
		return entry
			? { list, id: String(entry.id ?? entry.source), entries: [entry] }
			: { list, id: '', entries };
	};
	if (folder === 'translations') {
		const ofFile = lists.translations.filter(({ lang }) => String(lang) === name);
		return nth('translations', ofFile);
	}
	const list = FOLDERS[folder];
	if (list === undefined) return nth('terms', lists.terms);
	if (list === 'topics' && (within === 'claims' || within === 'responses')) {
		const inTopic = lists[within].filter(({ topic }) => String(topic) === name);
		if (typeof n === 'number') return nth(within, inTopic);
	}
	const entries = lists[list].filter(
		(one) => String(list === 'evidence' ? one.source : one.id) === name
	);
	const isPassage = list === 'evidence' && within === 'disclosed' && typeof n === 'number';
	return { list, id: name, entries, ...(isPassage && path.length === 2 && { passage: n }) };
}

/** The lists without those entries, and without what stands and falls with them. */
export function without(lists: Required<Lists>, places: readonly Place[]): Required<Lists> {
	const passages = new Map<Entry, Set<unknown>>();
	const out = new Set<Entry>();
	for (const { entries, passage } of places) {
		for (const entry of entries) {
			if (passage === undefined) out.add(entry);
			else passages.set(entry, (passages.get(entry) ?? new Set()).add(passage));
		}
	}
	const gone = (list: keyof Lists) =>
		new Set(lists[list].filter((entry) => out.has(entry)).map(({ id }) => id));
	const [topics, sources] = [gone('topics'), gone('sources')];
	const stay = (list: keyof Lists) => lists[list].filter((entry) => !out.has(entry));
	return {
		parties: stay('parties'),
		sources: stay('sources'),
		topics: stay('topics'),
		claims: stay('claims').filter(({ topic }) => !topics.has(topic)),
		responses: stay('responses').filter(({ topic }) => !topics.has(topic)),
		terms: stay('terms'),
		translations: stay('translations'),
		origins: stay('origins'),
		evidence: stay('evidence')
			.filter(({ source }) => !sources.has(source))
			.map((one) => {
				const closed = passages.get(one);
				if (!closed || !Array.isArray(one.disclosed)) return one;
				return { ...one, disclosed: one.disclosed.filter((_, i) => !closed.has(i)) };
			})
	};
}
