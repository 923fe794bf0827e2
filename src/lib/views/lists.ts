import { coverageOf, responsesTo } from '#lib/record/coverage.ts';
import { compareEdtf, parseEdtf } from '#lib/record/edtf.ts';
import { joinsOf } from '#lib/record/joins.ts';
import type { ClaimRecord, ResponseRecord, TheRecord, TopicRecord } from '#lib/record/record.ts';
import { targetsOf } from '#lib/record/relations.ts';
import { claimKey } from '#lib/record/statement.ts';
import { isReply, isSilence, type Language } from '#lib/record/vocabulary.ts';
import { localize } from '#lib/record/localize.ts';
import { linksIn, type ClaimLink, type ResponseLink } from './links.ts';

export type ClaimRow = ReturnType<typeof claimRow>;

/** A claim in a list: its first words, who answered it, and how many answered its document as a whole. */
function claimRow(record: TheRecord, claim: ClaimRecord, lang: Language) {
	const link = linksIn(record, lang);
	const quote = claim.quotes[0];
	const responses = responsesTo(record, claim.id);
	const isOnDocument = (response: ResponseRecord) =>
		isReply(response.outcome) && !targetsOf(response).includes(claimKey(claim.id));
	const answered = new Map(
		responses
			.filter((one) => !isOnDocument(one))
			.map(({ speaker, outcome }) => [
				`${speaker} ${outcome}`,
				{ party: link.party(speaker), outcome }
			])
	);
	const { noneOnRecord, held, captured } = coverageOf(record, claim);
	return {
		claim: link.claim(claim.id),
		first: quote && {
			text: quote.text,
			voice: quote.voice,
			lang: quote.lang ?? record.sources.get(quote.source)?.language ?? 'und',
			ours: link.ours(quote)
		},
		state: {
			parties: [...answered.values()],
			/** Parties that answered the document in which it was made, and not the claim itself. */
			onDocument: new Set(responses.filter(isOnDocument).map(({ speaker }) => speaker)).size,
			noneOnRecord: noneOnRecord.map(link.party),
			searched: { held, captured },
			asOf: record.topics.get(claim.topic)?.asOf ?? ''
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

export type TopicRow = ReturnType<typeof topicRows>[number];

/** Topics with how much is in each, the newest matters first. */
export function topicRows(record: TheRecord, lang: Language) {
	return [...record.topics.values()]
		.sort((a, b) => compareLatest(record, a, b))
		.map((topic) => {
			const { claimsIn, responsesIn } = joinsOf(record);
			const responses = responsesIn.get(topic.id) ?? [];
			return {
				id: topic.id,
				title: localize(topic.title, lang),
				summary: localize(topic.summary, lang),
				asOf: topic.asOf,
				claims: claimsIn.get(topic.id)?.length ?? 0,
				responses: responses.length,
				silences: responses.filter(({ outcome }) => isSilence(outcome)).length
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
	const link = linksIn(record, lang);
	const { claimsIn, responsesIn } = joinsOf(record);
	const moments: Moment[] = [
		...(claimsIn.get(topic) ?? []).map(({ id, said }) => {
			return { kind: 'claim' as const, said, claim: link.claim(id) };
		}),
		...(responsesIn.get(topic) ?? []).map(({ id, said }) => {
			return { kind: 'response' as const, said, response: link.response(id) };
		})
	];
	return moments.sort((a, b) => compareEdtf(a.said, b.said));
}
