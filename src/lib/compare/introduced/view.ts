import { LANGUAGE_TABLE } from '#lib/text/languages.ts';
import type { StatementRecord, TheRecord, TopicRecord } from '#lib/record/record.ts';
import { claimsOfTopic, responsesOfTopic } from '#lib/record/replies.ts';
import type { Quotation } from '#lib/record/schema.ts';
import { claimKey, isSilent, responseKey, type StatementKey } from '#lib/record/statement.ts';
import type { Language } from '#lib/record/vocabulary.ts';
import { linksIn, type PartyLink, type SourceLink } from '#lib/views/links.ts';
import { partyOrder } from '#lib/views/party-order.ts';
import { byParty } from '../by-name.ts';

/** Words of a source that introduce words of a party, and the statements whose words they introduce. */
export interface Introduction {
	text: string;
	/** Our translation into the language of the page. */
	ours?: string;
	introduces: StatementKey[];
}

/** One party as one source introduces it. */
export interface Introduced {
	party: PartyLink;
	words: Introduction[];
	/** Quotations of it there that nothing introduces. */
	without: number;
	/** It published the source itself, so that nothing needs to introduce it. */
	itself: boolean;
}

export interface SourceIntroductions {
	source: SourceLink;
	parties: Introduced[];
}

interface Quoted {
	party: PartyLink;
	key: StatementKey;
	quote: Quotation;
}

/**
 * By which words each source of a topic introduces each party that it quotes. Sources and parties are
 * in the order of the alphabet; a source's words about who was silent introduce nobody.
 */
export function introductions(
	record: TheRecord,
	topic: TopicRecord,
	lang: Language
): SourceIntroductions[] {
	const link = linksIn(record, lang);
	const claims = claimsOfTopic(record, topic.id);
	const bySource = new Map<string, Quoted[]>();
	const add = (statement: StatementRecord, key: StatementKey) => {
		for (const quote of statement.quotes) {
			const quoted = bySource.get(quote.source) ?? [];
			quoted.push({ party: link.party(statement.speaker), key, quote });
			bySource.set(quote.source, quoted);
		}
	};
	for (const claim of claims) add(claim, claimKey(claim.id));
	for (const response of responsesOfTopic(record, topic.id, claims)) {
		if (!isSilent(response)) add(response, responseKey(response.id));
	}
	const { compare } = new Intl.Collator(LANGUAGE_TABLE[lang].locale);
	const byPublisher = partyOrder(lang);
	return [...bySource]
		.map(([id, quoted]) => ({
			source: link.source(id),
			parties: byParty(quoted, lang).map(({ party, items }) => ({
				party,
				words: wordsOf(items).map((one) => ({
					...one,
					ours: link.ours({ source: id, text: one.text })
				})),
				without: items.filter(({ quote }) => quote.introducedBy === undefined).length,
				itself: record.sources.get(id)?.publisher === party.id
			}))
		}))
		.sort(
			({ source: a }, { source: b }) =>
				byPublisher(a.publisher, b.publisher) || compare(a.title ?? '', b.title ?? '')
		);
}

/** Each wording once; one that only begins a longer one stands with that. */
function wordsOf(quoted: readonly Quoted[]): Introduction[] {
	const found = new Map<string, Set<StatementKey>>();
	for (const { key, quote } of quoted) {
		if (quote.introducedBy === undefined) continue;
		const keys = found.get(quote.introducedBy) ?? new Set();
		found.set(quote.introducedBy, keys.add(key));
	}
	const texts = [...found.keys()];
	const whole = (text: string) =>
		texts.filter((other) => other.startsWith(text)).sort((a, b) => b.length - a.length)[0] ?? text;
	const merged = new Map<string, Set<StatementKey>>();
	for (const [text, keys] of found) {
		const to = whole(text);
		merged.set(to, new Set([...(merged.get(to) ?? []), ...keys]));
	}
	return [...merged].map(([text, keys]) => ({ text, introduces: [...keys] }));
}
