import { coverageOf, responsesTo } from '../coverage.ts';
import { compareEdtf, parseEdtf } from '../edtf.ts';
import { joinsOf } from '../record/joins.ts';
import type { ClaimRecord, TheRecord, TopicRecord } from '../record/record.ts';
import type { Language, Outcome, Voice } from '../vocabulary.ts';
import {
	claimLink,
	inLanguage,
	partyLink,
	responseLink,
	type ClaimLink,
	type PartyLink,
	type ResponseLink,
	type Words
} from './links.ts';

/** A claim in a list: its first words and who answered. */
export interface ClaimRow {
	claim: ClaimLink;
	first?: { text: string; lang: string; voice: Voice };
	state: { parties: { party: PartyLink; outcome: Outcome }[]; noneOnRecord: PartyLink[] };
}

export function claimRow(record: TheRecord, claim: ClaimRecord, lang: Language): ClaimRow {
	const quote = claim.quotes[0];
	const answered = new Map<string, { party: PartyLink; outcome: Outcome }>();
	for (const { speaker, outcome } of responsesTo(record, claim.id)) {
		const key = `${speaker} ${outcome}`;
		if (!answered.has(key)) answered.set(key, { party: partyLink(record, speaker, lang), outcome });
	}
	return {
		claim: claimLink(record, claim.id, lang),
		first: quote && {
			text: quote.text,
			voice: quote.voice,
			lang: quote.lang ?? record.sources.get(quote.source)?.language ?? 'und'
		},
		state: {
			parties: [...answered.values()],
			noneOnRecord: coverageOf(record, claim).noneOnRecord.map((id) => partyLink(record, id, lang))
		}
	};
}

/** Claims in order of time, undated ones last. */
export function claimRows(
	record: TheRecord,
	claims: Iterable<ClaimRecord>,
	lang: Language
): ClaimRow[] {
	return [...claims]
		.sort((a, b) => compareEdtf(a.said, b.said))
		.map((claim) => claimRow(record, claim, lang));
}

export interface TopicRow {
	id: string;
	title: Words;
	summary: Words;
	asOf: string;
	claims: number;
	responses: number;
	silences: number;
}

export function topicRows(record: TheRecord, lang: Language): TopicRow[] {
	return [...record.topics.values()]
		.sort((a, b) => compareLatest(record, a, b))
		.map((topic) => {
			const { claimsIn, responsesIn } = joinsOf(record);
			const responses = responsesIn.get(topic.id) ?? [];
			return {
				id: topic.id,
				title: inLanguage(topic.title, lang),
				summary: inLanguage(topic.summary, lang),
				asOf: topic.asOf,
				claims: claimsIn.get(topic.id)?.length ?? 0,
				responses: responses.length,
				silences: responses.filter(({ outcome }) => !outcome.startsWith('replied')).length
			};
		});
}

/** Newest matters first, by day and then by id. */
function compareLatest(record: TheRecord, a: TopicRecord, b: TopicRecord): number {
	const [first, second] = [latest(record, a), latest(record, b)];
	return first === second ? (a.id < b.id ? -1 : 1) : first < second ? 1 : -1;
}

/** The last day on which something in a topic was said; empty where no date is known. */
function latest(record: TheRecord, topic: TopicRecord): string {
	const { claimsIn, responsesIn } = joinsOf(record);
	return (
		[...(claimsIn.get(topic.id) ?? []), ...(responsesIn.get(topic.id) ?? [])]
			.filter(({ said }) => said !== undefined)
			.map(({ said }) => parseEdtf(said ?? '')?.latest ?? '')
			.sort()
			.at(-1) ?? ''
	);
}

/** One thing that was said, on the line of time. */
export type Moment =
	| { kind: 'claim'; said?: string; claim: ClaimLink }
	| { kind: 'response'; said?: string; response: ResponseLink };

export function chronologyOf(record: TheRecord, topic: string, lang: Language): Moment[] {
	const { claimsIn, responsesIn } = joinsOf(record);
	const claims = (claimsIn.get(topic) ?? []).map(({ id, said }): Moment => ({
		kind: 'claim',
		said,
		claim: claimLink(record, id, lang)
	}));
	const responses = (responsesIn.get(topic) ?? []).map(({ id, said }): Moment => ({
		kind: 'response',
		said,
		response: responseLink(record, id, lang)
	}));
	return [...claims, ...responses].sort((a, b) => compareEdtf(a.said, b.said));
}
