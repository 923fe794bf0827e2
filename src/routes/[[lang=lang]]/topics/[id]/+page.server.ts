import { exchangesOf } from '#lib/views/topic.ts';
import { codeNotes } from '#lib/i18n/code-notes.ts';
import { omitFromPayload } from '#lib/reading/omit-from-payload.ts';
import { localize } from '#lib/record/localize.ts';
import { facts } from '#lib/server/store.ts';
import { originView } from '#lib/views/origin.ts';
import { entriesOf, find } from '#lib/server/find.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

/** Not hydrated: lib/reading/main.ts serves it. */
export const csr = false;

export const entries: EntryGenerator = () => entriesOf('topic');

export const load: PageServerLoad = async ({ params }) => {
	const { entry, lang, record } = await find('topic', params);
	return omitFromPayload({
		origin: originView(record, 'topics', entry.id),
		id: entry.id,
		codes: await codeNotes(lang),
		title: localize(entry.title, lang),
		summary: localize(entry.summary, lang),
		asOf: entry.asOf,
		held: (await facts()).held,
		exchanges: exchangesOf(record, entry.id, lang),
		terms: entry.terms.flatMap((id) => {
			const term = record.terms.get(id);
			return term ? [{ id, name: localize(term.name, lang) }] : [];
		})
	});
};
