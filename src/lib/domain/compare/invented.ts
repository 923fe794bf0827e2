import type {
	ClaimRecord,
	PartyRecord,
	ResponseRecord,
	SourceRecord,
	TheRecord
} from '../record/record.ts';
import type { Quotation, Term } from '../schema.ts';

/**
 * Small records for tests and for the benchmark, in memory: what a test does not name is filled in
 * with what the schema would have. The fixture under tests/ is the one that is read from files.
 */
interface Parts {
	parties?: PartyRecord[];
	sources?: SourceRecord[];
	claims?: ClaimRecord[];
	responses?: ResponseRecord[];
	terms?: Term[];
	/** Topic ids besides "harbour"; every topic is as of 2024-12-31. */
	topics?: string[];
}

/** Parties that are named somewhere and not given are made up as organisations; sources likewise. */
export function invented(parts: Parts): TheRecord {
	const { claims = [], responses = [], terms = [], topics = [] } = parts;
	const named = [
		...claims.flatMap((one) => [one.speaker, ...one.concerns]),
		...responses.flatMap((one) => [one.speaker, ...(one.asked ? [one.asked.by] : [])])
	];
	const quoted = [...claims, ...responses].flatMap((one) => one.quotes.map(({ source }) => source));
	const parties = [...named.map((id) => party(id)), ...(parts.parties ?? [])];
	const sources = [...quoted.map((id) => source(id)), ...(parts.sources ?? [])];
	return {
		parties: byId(parties),
		sources: byId(sources),
		claims: byId(claims),
		responses: byId(responses),
		terms: byId(terms),
		topics: byId(
			['harbour', ...topics].map((id) => ({
				id,
				title: { en: id },
				summary: { en: id },
				asOf: '2024-12-31',
				formerly: [],
				terms: []
			}))
		),
		evidence: new Map()
	};
}

function byId<T extends { id: string }>(entries: readonly T[]): Map<string, T> {
	return new Map(entries.map((entry) => [entry.id, entry]));
}

export function party(id: string, over: Partial<PartyRecord> = {}): PartyRecord {
	return {
		id,
		name: { en: id },
		names: [],
		formerly: [],
		kind: 'organisation',
		interest: 'unknown',
		...over
	};
}

export function source(id: string, over: Partial<SourceRecord> = {}): SourceRecord {
	return {
		id,
		about: { en: id },
		publisher: 'courier',
		authors: [],
		language: 'en',
		url: 'https://example.org/',
		kind: 'news',
		cites: [],
		formerly: [],
		...over
	};
}

export function quotation(text: string, over: Partial<Quotation> = {}): Quotation {
	return { text, source: 'courier-1', voice: 'own', via: [], variants: [], ...over };
}

export function claim(id: string, over: Partial<ClaimRecord> = {}): ClaimRecord {
	return {
		id,
		topic: 'harbour',
		formerly: [],
		draft: false,
		kind: 'assertion',
		speaker: 'friends',
		concerns: [],
		gist: { en: id },
		quotes: [quotation('The harbour is silted up.')],
		points: [{ id: 'silt', gist: { en: 'silt' }, quote: 'silted up' }],
		...over
	};
}

/** A reply to the claim or response that `to` names as `claim/x` or `response/y`, unless told otherwise. */
export function response(
	id: string,
	to: string | string[],
	over: Partial<ResponseRecord> = {}
): ResponseRecord {
	return {
		id,
		topic: 'harbour',
		formerly: [],
		draft: false,
		speaker: 'council',
		outcome: 'replied',
		elsewhere: [],
		gist: { en: id },
		quotes: [quotation('It was dredged in March.')],
		to: [to].flat().map((target) => {
			const [kind, name] = target.split('/');
			return kind === 'claim' ? { claim: name, moves: [] } : { response: name, moves: [] };
		}),
		raises: [],
		...over
	};
}
