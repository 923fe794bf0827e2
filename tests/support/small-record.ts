import type {
	ClaimRecord,
	EvidenceRecord,
	PartyRecord,
	ResponseRecord,
	SourceRecord,
	TheRecord
} from '#lib/record/record.ts';
import type { Move, Quotation, Target, Term } from '#lib/record/schema.ts';
import { isReply, isSilence, type MoveKind } from '#lib/record/vocabulary.ts';

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
export function smallRecord(parts: Parts): TheRecord {
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
		evidence: new Map(),
		translations: new Map(),
		origins: new Map()
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

/** `claim/x`, `response/y` or `work/z` as a target. */
export function targetNamed(key: string): Target {
	const [kind = '', name = ''] = key.split('/');
	return { [kind]: name };
}

/** A reading of the words of `response`, on points of a claim or on a target as a whole. */
export function move(kind: MoveKind, on: string, points: string[] = []): Move {
	return {
		kind,
		on: { ...targetNamed(on), points },
		quote: 'dredged',
		why: { en: 'It says so.' },
		by: 'the tests',
		when: '2024-01-01'
	};
}

type Over = Omit<Partial<ResponseRecord>, 'asked'> & {
	asked?: Partial<NonNullable<ResponseRecord['asked']>> & { by: string };
};

/**
 * A reply to what `to` names as `claim/x`, `response/y` or `work/z`, only paired by us, unless told
 * otherwise; with the outcome of a silence, or of earlier words, it bears on these in that way.
 */
export function response(id: string, to: string | string[], over: Over = {}): ResponseRecord {
	const targets = [to].flat().map(targetNamed);
	const { outcome = 'replied', asked, ...rest } = over;
	const about = isSilence(outcome) ? targets : [];
	return {
		id,
		topic: 'harbour',
		formerly: [],
		draft: false,
		speaker: 'council',
		outcome,
		elsewhere: [],
		gist: { en: id },
		quotes: [quotation('It was dredged in March.')],
		answers: isReply(outcome)
			? targets.map((target) => ({
					to: target,
					basis: { kind: 'editor', why: { en: 'The editors pair them.' } }
				}))
			: [],
		moves: [],
		about: outcome === 'spoke-earlier' ? targets : [],
		raises: [],
		...rest,
		...(asked || isSilence(outcome)
			? { asked: { by: 'courier', about, inferred: [], ...asked } }
			: {})
	};
}

/** Evidence that lays open these passages and proves none of them. */
export function smallEvidence(...passages: string[]): EvidenceRecord & { version: 2 } {
	const { url = '', publisher, language, kind } = source('courier-1');
	return {
		source: 'courier-1',
		version: 2,
		head: {
			...{ url, publisher, language, kind, captured: '2024-01-01', mediaType: 'text/plain' },
			...{ textRule: 'text/1', characters: 1, passages: Math.max(1, passages.length) }
		},
		tree: '',
		root: '',
		disclosed: passages.map((text, index) => ({ index, at: '', text, nonce: '', path: [] }))
	};
}
