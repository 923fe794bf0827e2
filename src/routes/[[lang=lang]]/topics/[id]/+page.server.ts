import { chronologyOf, claimRows } from '#lib/domain/view/lists.ts';
import { joinsOf } from '#lib/domain/record/joins.ts';
import { inLanguage } from '#lib/domain/view/links.ts';
import { entriesOf, find } from '#lib/server/find.ts';
import { record } from '#lib/server/record.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

/** A reading page: markup alone, which enhance/main.ts serves. */
export const csr = false;

export const entries: EntryGenerator = () => entriesOf('topic');

export const load: PageServerLoad = ({ params }) => {
	const { entry, lang } = find('topic', params);
	const claims = joinsOf(record).claimsIn.get(entry.id) ?? [];
	return {
		id: entry.id,
		title: inLanguage(entry.title, lang),
		summary: inLanguage(entry.summary, lang),
		asOf: entry.asOf,
		held: record.evidence.size,
		claims: claimRows(record, claims, lang),
		moments: chronologyOf(record, entry.id, lang),
		terms: entry.terms.flatMap((id) => {
			const term = record.terms.get(id);
			return term ? [{ id, name: inLanguage(term.name, lang) }] : [];
		})
	};
};
