import { attributionOf } from '#lib/record/attribution.ts';
import { firstWords, type FirstWords } from '#lib/record/opening.ts';
import type { SourceRecord, StatementRecord, TheRecord, TopicRecord } from '#lib/record/record.ts';
import { claimsOfTopic, responsesOfTopic } from '#lib/record/replies.ts';
import type { Quotation } from '#lib/record/schema.ts';
import {
	claimKey,
	isSilent,
	languageOf,
	responseKey,
	type StatementKey
} from '#lib/record/statement.ts';
import type { Language, Relay, Voice } from '#lib/record/vocabulary.ts';
import { linksIn, type PartyLink, type SourceLink } from '#lib/views/links.ts';
import { byParty } from '../by-name.ts';

/** A document on the way of words; `saved` where its text was captured. */
interface DocumentStep {
	kind: 'document';
	source: SourceLink;
	saved: boolean;
	/**
	 * How it comes by the words: they were first given in it; it is said to report on the one before, or
	 * prints a part of it; the speaker published it; it quotes or reports, and names no document.
	 */
	how: 'first' | 'reports-on' | 'extract' | 'self' | 'quotes' | 'reports';
	/** Nothing that we hold says that it took the words from the one before: we infer it. */
	inferred: boolean;
}

/** One step on the way of words, from where they were given to the text that we quote from. */
export type OriginStep =
	| DocumentStep
	/** Passed on by a party: what it was told, quoted or reported. */
	| { kind: 'relay'; as: Relay; party: PartyLink }
	/** The text that we hold is a repost by this party. */
	| { kind: 'repost'; party: PartyLink };

/** Quotations of one party that came one way. */
export interface Origin {
	party: PartyLink;
	steps: OriginStep[];
	/** Further documents that have these words, or other readings of them. */
	alsoIn: { source: SourceLink; saved: boolean }[];
	quotations: (FirstWords & { key: StatementKey; voice: Voice; lang: string })[];
}

/** Where the words of a topic came from: a small stemma for each way, by party in the order of the alphabet. */
export function origins(
	record: TheRecord,
	topic: TopicRecord,
	lang: Language
): { party: PartyLink; items: Origin[] }[] {
	const claims = claimsOfTopic(record, topic.id);
	const found = new Map<string, Origin>();
	const add = (statement: StatementRecord, key: StatementKey) => {
		for (const quote of statement.quotes) {
			const steps = stepsOf(record, statement, quote, lang);
			const way = [statement.speaker, ...steps.map(nameOf)].join(' ');
			const origin: Origin = found.get(way) ?? {
				party: linksIn(record, lang).party(statement.speaker),
				steps,
				alsoIn: [],
				quotations: []
			};
			found.set(way, origin);
			addOthers(record, origin, statement, quote, lang);
			const said = {
				...firstWords(quote.text),
				key,
				voice: quote.voice,
				lang: languageOf(record, quote)
			};
			const known = origin.quotations.some((one) => one.key === key && one.text === said.text);
			if (!known) origin.quotations.push(said);
		}
	};
	for (const claim of claims) add(claim, claimKey(claim.id));
	for (const response of responsesOfTopic(record, topic.id, claims)) {
		if (!isSilent(response)) add(response, responseKey(response.id));
	}
	return byParty([...found.values()], lang);
}

function nameOf(step: OriginStep): string {
	if (step.kind === 'document') return `${step.how} ${step.source.id}`;
	return `${step.kind} ${step.party.id}`;
}

function stepsOf(
	record: TheRecord,
	statement: StatementRecord,
	quote: Quotation,
	lang: Language
): OriginStep[] {
	const link = linksIn(record, lang);
	const source = record.sources.get(quote.source);
	if (!source) return [];
	const document = (id: string, how: DocumentStep['how'], inferred = false): OriginStep => ({
		kind: 'document',
		source: link.source(id),
		saved: record.evidence.has(id),
		how,
		inferred
	});
	const first = firstGiven(record, statement, source);
	const relays = quote.via
		.filter(({ party }) => party !== source.publisher)
		.map(({ party, as }): OriginStep => ({ kind: 'relay', as, party: link.party(party) }));
	const own = attributionOf(record, statement, quote).steps.some(({ as }) => as === 'self');
	const quotes = quote.voice === 'own' ? 'quotes' : 'reports';
	return [
		...(first === undefined ? [] : [document(first, 'first')]),
		...relays,
		first === undefined
			? document(source.id, own && !source.extractOf ? 'self' : quotes)
			: document(source.id, ...joinOf(source, first, quotes)),
		...(source.repostedBy === undefined
			? []
			: [{ kind: 'repost' as const, party: link.party(source.repostedBy) }])
	];
}

/** The document in which the words were given, where that is another than the one quoted from. */
function firstGiven(
	record: TheRecord,
	{ speaker, work }: StatementRecord,
	source: SourceRecord
): string | undefined {
	const known = source.extractOf ?? work;
	if (known === undefined || known === source.id) return undefined;
	const from = record.sources.get(known);
	const its = from && [from.publisher, ...from.authors];
	const voices = [speaker, record.parties.get(speaker)?.role?.for];
	return its?.some((party) => voices.includes(party)) ? known : undefined;
}

function joinOf(
	source: SourceRecord,
	first: string,
	otherwise: DocumentStep['how']
): [DocumentStep['how'], boolean] {
	if (source.extractOf === first) return ['extract', false];
	return source.cites.includes(first) ? ['reports-on', false] : [otherwise, true];
}

function addOthers(
	record: TheRecord,
	origin: Origin,
	statement: StatementRecord,
	{ variants }: Quotation,
	lang: Language
): void {
	const link = linksIn(record, lang);
	const within = origin.steps.flatMap((step) => (step.kind === 'document' ? step.source.id : []));
	// Of a claim, `elsewhere` is where more is said of it, not where these words stand.
	const words = 'outcome' in statement ? statement.elsewhere : [];
	const others = [...words, ...variants.map(({ where }) => where)];
	for (const id of others) {
		if (within.includes(id) || origin.alsoIn.some(({ source }) => source.id === id)) continue;
		origin.alsoIn.push({ source: link.source(id), saved: record.evidence.has(id) });
	}
}
