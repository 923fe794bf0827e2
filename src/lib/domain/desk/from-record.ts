import type { TheRecord } from '../record/record.ts';
import type { Quotation } from '../schema.ts';
import type { DeskQuote, DeskResponse, Project } from './project.ts';

/**
 * A topic of a record as a project, every field of it; projectFiles writes it back the same. What
 * `held` has in the same words stays there and is only referred to. Texts are in no record: sources
 * bring the proof that they came with.
 */
export function projectOf(
	record: TheRecord,
	topic: string,
	options: { id: string; day: string; held: TheRecord | null }
): Project {
	const { held } = options;
	const { title, summary, asOf, formerly, terms } = record.topics.get(topic) ?? {
		title: { en: '' },
		summary: { en: '' },
		asOf: options.day,
		formerly: [],
		terms: []
	};
	const fresh = <T extends { id: string }>(
		all: ReadonlyMap<string, T>,
		there: ReadonlyMap<string, T> | undefined
	) => [...all.values()].filter((one) => !isSame(one, there?.get(one.id)));
	return {
		id: options.id,
		topic: { id: topic, title, summary, asOf, formerly, terms },
		parties: fresh(record.parties, held?.parties).map(({ role, interest, site, ...party }) => ({
			...party,
			...(role ? { role: { ...role, for: role.for ?? '' } } : {}),
			interest: interest === 'unknown' ? [] : interest,
			site: site ?? ''
		})),
		sources: fresh(record.sources, held?.sources).map((source) => {
			const evidence = record.evidence.get(source.id);
			return {
				...source,
				title: source.title ?? '',
				repostedBy: source.repostedBy ?? '',
				published: source.published ?? '',
				captured: source.captured ?? options.day,
				text: '',
				...(evidence ? { evidence: without(evidence, 'source') } : {}),
				decided: {}
			};
		}),
		claims: [...record.claims.values()]
			.filter((claim) => claim.topic === topic)
			.map((claim) => ({
				...without(claim, 'topic'),
				said: claim.said ?? '',
				work: claim.work ?? '',
				quotes: claim.quotes.map(quotation)
			})),
		responses: [...record.responses.values()]
			.filter((response) => response.topic === topic)
			.map(({ asked, ...response }): DeskResponse => ({
				...without(response, 'topic'),
				said: response.said ?? '',
				work: response.work ?? '',
				...(asked ? { asked: { by: asked.by, when: asked.when ?? '' } } : {}),
				quotes: response.quotes.map(quotation)
			})),
		terms: fresh(record.terms, held?.terms)
	};
}

function without<T extends object, K extends keyof T & string>(value: T, key: K): Omit<T, K> {
	return Object.fromEntries(Object.entries(value).filter(([one]) => one !== key)) as Omit<T, K>;
}

function quotation(quote: Quotation): DeskQuote {
	return {
		...quote,
		lang: quote.lang ?? '',
		variants: quote.variants.map((one) => ({ ...one, there: one.there ?? '' }))
	};
}

/** The order of fields is the writer's own, so it is not compared. */
function isSame(a: unknown, b: unknown): boolean {
	if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
	const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
	return [...keys].every((key) => isSame(a[key as never], b[key as never]));
}
