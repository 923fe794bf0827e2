import { balanceOf, type Balance } from './balance.ts';
import type { TheRecord, TopicRecord } from '#lib/record/record.ts';
import type { Language } from '#lib/record/vocabulary.ts';
import { linksIn, type PartyLink } from '#lib/views/links.ts';
import { partyOrder } from '#lib/views/party-order.ts';

/** What the record holds of one party in a topic, with the party as pages name it. */
export type BalanceRow = Omit<Balance['parties'][number], 'party'> & { party: PartyLink };

export interface BalancePage {
	asOf: string;
	/** Captured sources of the record. */
	captured: number;
	/** In the order of the alphabet. */
	parties: BalanceRow[];
}

/** A topic in plain numbers by party, in the words of a language. */
export function balancePage(record: TheRecord, topic: TopicRecord, lang: Language): BalancePage {
	const balance = balanceOf(record, topic);
	const order = partyOrder(lang);
	return {
		asOf: balance.asOf,
		captured: balance.captured,
		parties: balance.parties
			.map(({ party, ...counts }) => ({ party: linksIn(record, lang).party(party), ...counts }))
			.sort((a, b) => order(a.party, b.party))
	};
}
