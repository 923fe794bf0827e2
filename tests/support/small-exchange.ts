import { exchangeView, type ExchangeView } from '#lib/views/statement.ts';
import { claim, party, response, smallEvidence, smallRecord } from './small-record.ts';

/** An exchange in English: a claim with one response a party, each with the party's name as its id. */
export function smallExchange(parties: readonly string[]): ExchangeView {
	const made = claim('hours');
	const record = smallRecord({
		parties: [party('courier')],
		claims: [made],
		responses: parties.map((speaker) => response(speaker, 'claim/hours', { speaker }))
	});
	for (const id of record.sources.keys()) {
		record.evidence.set(id, { ...smallEvidence(), source: id });
	}
	return exchangeView(record, made, 'en');
}
