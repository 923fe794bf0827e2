import { termTable } from '../compare/term-table.ts';
import type { StatementKey } from '../compare/statement.ts';
import type { TheRecord } from '../record/record.ts';
import type { Language } from '../vocabulary.ts';
import { inLanguage, partyLink, type PartyLink, type Words } from './links.ts';

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
	const order = new Intl.Collator(lang);
	return termTable(record).terms.map(({ id, name, wordings }) => {
		const ids = new Set(wordings.flatMap(({ cells }) => cells.map(({ party }) => party)));
		const parties = [...ids]
			.map((party) => partyLink(record, party, lang))
			.sort((a, b) => order.compare(a.name.text, b.name.text));
		return {
			id,
			name: inLanguage(name, lang),
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
