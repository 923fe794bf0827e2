import { balanceOf, type Balance } from '../compare/balance.ts';
import type { TheRecord, TopicRecord } from '../record/record.ts';
import type { Language } from '../vocabulary.ts';
import { partyLink, type PartyLink } from './links.ts';

/** What the record holds of one party in a topic, with the party as pages name it. */
export type BalanceRow = Omit<Balance['parties'][number], 'party'> & { party: PartyLink };

export interface BalancePage {
	asOf: string;
	/** Captured sources of the record. */
	held: number;
	/** In the order of the alphabet: any other order of parties would look like a ranking. */
	parties: BalanceRow[];
}

/** A topic in plain numbers by party, in the words of a language. */
export function balancePage(record: TheRecord, topic: TopicRecord, lang: Language): BalancePage {
	const balance = balanceOf(record, topic.id);
	if (balance.kind === 'unknown-topic') throw new Error(`no topic "${balance.topic}"`);
	const { compare } = new Intl.Collator(lang);
	return {
		asOf: balance.asOf,
		held: balance.held,
		parties: balance.parties
			.map(({ party, ...counts }) => ({ party: partyLink(record, party, lang), ...counts }))
			.sort((a, b) => compare(a.party.name.text, b.party.name.text))
	};
}
