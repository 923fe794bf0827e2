import type { TheRecord } from '#lib/record/record.ts';
import type { Localized, Term } from '#lib/record/schema.ts';
import type { Voice } from '#lib/record/vocabulary.ts';
import { codeUnits } from '#lib/text/order.ts';
import { statementsOf, type StatementKey } from '#lib/record/statement.ts';
import { termFinder } from '#lib/record/terms.ts';
import { ownWordings } from './wordings.ts';

/** What is on record of one party and one wording. */
interface TermCell {
	party: string;
	/** Uses that an editor lists, each with its proven quotation. */
	uses: { text: string; source: string; voice: Voice }[];
	/**
	 * The party's statements in whose own words the wording stands, used or only mentioned: "the word
	 * 'closing' is misleading" is in this list, and is no use.
	 */
	alsoIn: StatementKey[];
}

/** Terms by id; in each wording a cell for each party that has one, by id of the party. */
export interface TermTable {
	parties: string[];
	terms: {
		id: string;
		name: Localized;
		note: Localized;
		ours: Localized;
		wordings: { text: string; lang: string; cells: TermCell[] }[];
	}[];
}

/** Who uses which wording of each contested term. `parties` is every party that has a cell. */
export function termTable(record: TheRecord): TermTable {
	const standing = wordingsByStatement(record);
	const terms = [...record.terms.values()]
		.sort((a, b) => codeUnits(a.id, b.id))
		.map((term) => ({
			id: term.id,
			name: term.name,
			note: term.note,
			ours: term.ours,
			wordings: term.wordings.map((wording, i) => ({
				text: wording.text,
				lang: wording.lang,
				cells: cellsOf(wording, standing.get(`${term.id} ${i}`) ?? [])
			}))
		}));
	const parties = terms.flatMap((term) =>
		term.wordings.flatMap((wording) => wording.cells.map((cell) => cell.party))
	);
	return { parties: [...new Set(parties)].sort(codeUnits), terms };
}

interface Standing {
	party: string;
	key: StatementKey;
}

/** By term and place of the wording: the statements in whose own words it stands. */
function wordingsByStatement(record: TheRecord): Map<string, Standing[]> {
	const find = termFinder(record.terms.values());
	const found = new Map<string, Standing[]>();
	for (const { key, value } of statementsOf(record)) {
		for (const wording of ownWordings(record, value.quotes, find)) {
			const group = found.get(wording) ?? [];
			group.push({ party: value.speaker, key });
			found.set(wording, group);
		}
	}
	return found;
}

function cellsOf(wording: Term['wordings'][number], standing: readonly Standing[]): TermCell[] {
	const cells = new Map<string, TermCell>();
	const cell = (party: string): TermCell => {
		let one = cells.get(party);
		if (!one) cells.set(party, (one = { party, uses: [], alsoIn: [] }));
		return one;
	};
	for (const { by, quote } of wording.uses) {
		const { text, source, voice } = quote;
		cell(by).uses.push({ text, source, voice });
	}
	for (const { party, key } of standing) cell(party).alsoIn.push(key);
	return [...cells.values()].sort((a, b) => codeUnits(a.party, b.party));
}
