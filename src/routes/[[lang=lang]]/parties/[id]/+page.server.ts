import { partyView } from '#lib/views/party.ts';
import { originView } from '#lib/views/origin.ts';
import { entriesOf, find } from '#lib/server/find.ts';
import { codeNotes } from '#lib/i18n/code-notes.ts';
import { omitFromPayload } from '#lib/reading/omit-from-payload.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

/** Not hydrated: lib/reading/main.ts serves it. */
export const csr = false;

export const entries: EntryGenerator = () => entriesOf('party');

export const load: PageServerLoad = async ({ params }) => {
	const { entry, lang, record } = await find('party', params);
	return omitFromPayload({
		...partyView(record, entry, lang),
		origin: originView(record, 'parties', entry.id),
		codes: await codeNotes(lang)
	});
};
