import { listsOf, type TheRecord } from '#lib/record/record.ts';
import { excerpt } from '#lib/formats/scope.ts';
import { translationsFor } from '#lib/record/translations.ts';
import { emptyProject, type Project } from './project.ts';

/**
 * A topic of a record as a project; projectFiles writes it back the same. What `held` has in the same
 * words stays there and is only referred to. Texts are in no record: sources bring the proof that they
 * came with.
 */
export function projectOf(
	record: TheRecord,
	topic: string,
	options: { id: string; day: string; held: TheRecord | null }
): Project {
	const { parties, sources, claims, responses, terms, evidence } = listsOf(record);
	const fresh = <T extends { id: string }>(
		all: readonly T[],
		list: 'parties' | 'sources' | 'terms'
	) => all.filter((one) => !isSame(one, options.held?.[list].get(one.id)));
	const inTopic = <T extends { topic: string }>(all: readonly T[]) =>
		all.filter((one) => one.topic === topic).map((one) => without(one, 'topic'));
	const project = emptyProject(options.id, options.day);
	const own = fresh(sources, 'sources');
	return {
		...project,
		topic: record.topics.get(topic) ?? { ...project.topic, id: topic },
		parties: fresh(parties, 'parties'),
		sources: own,
		claims: inTopic(claims),
		responses: inTopic(responses),
		terms: fresh(terms, 'terms'),
		translations: [...translationsFor(excerpt(record, { kind: 'topic', id: topic }), record)]
			.filter(([key, one]) => !isSame(one, options.held?.translations.get(key)))
			.map(([, one]) => one),
		captures: evidence
			.filter(({ source }) => own.some(({ id }) => id === source))
			.map(({ source, ...one }) => ({ source, text: '', evidence: one, decided: {} }))
	};
}

function without<T extends object, K extends keyof T & string>(value: T, key: K): Omit<T, K> {
	return Object.fromEntries(Object.entries(value).filter(([one]) => one !== key)) as Omit<T, K>;
}

/** The order of fields is the writer's own, so it is not compared. */
function isSame(a: unknown, b: unknown): boolean {
	if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
	const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
	return [...keys].every((key) => isSame(a[key as never], b[key as never]));
}
