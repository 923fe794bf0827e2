import { termTable } from './term-table.ts';
import type { StatementKey } from '#lib/record/statement.ts';
import type { TheRecord } from '#lib/record/record.ts';
import type { Language } from '#lib/record/vocabulary.ts';
import { localize } from '#lib/record/localize.ts';
import { linksIn, type PartyLink, type Words } from '#lib/views/links.ts';
import { partyOrder } from '#lib/views/party-order.ts';

/** One contested term: its wordings against the parties that have one in their words. */
export interface TermTableView {
	id: string;
	name: Words;
	parties: PartyLink[];
	wordings: {
		text: string;
		lang: string;
		/** In the order of `parties`. */
		cells: { uses: number; alsoIn: StatementKey[] }[];
	}[];
}

export function termTables(record: TheRecord, lang: Language): TermTableView[] {
	const order = partyOrder(lang, 'short');
	return termTable(record).terms.map(({ id, name, wordings }) => {
		const ids = new Set(wordings.flatMap(({ cells }) => cells.map(({ party }) => party)));
		const parties = [...ids].map(linksIn(record, lang).party).sort(order);
		return {
			id,
			name: localize(name, lang),
			parties,
			wordings: wordings.map((wording) => ({
				text: wording.text,
				lang: wording.lang,
				cells: parties.map((party) => {
					const cell = wording.cells.find((one) => one.party === party.id);
					return { uses: cell?.uses.length ?? 0, alsoIn: cell?.alsoIn ?? [] };
				})
			}))
		};
	});
}
