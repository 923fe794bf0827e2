import { topicMap } from '#lib/compare/map/view.ts';
import { topicHead } from '#lib/compare/topic-head.ts';
import { codeNotes } from '#lib/i18n/code-notes.ts';
import { entriesOf, find } from '#lib/server/find.ts';
import { omitFromPayload } from '#lib/reading/omit-from-payload.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

/** Not hydrated: lib/reading/main.ts serves it. */
export const csr = false;

export const entries: EntryGenerator = () => entriesOf('topic');

export const load: PageServerLoad = async ({ params }) => {
	const { entry, lang, record } = await find('topic', params);
	const map = topicMap(record, entry, lang);
	return omitFromPayload({
		topic: topicHead(entry, lang),
		map,
		codes: await codeNotes(lang)
	});
};
