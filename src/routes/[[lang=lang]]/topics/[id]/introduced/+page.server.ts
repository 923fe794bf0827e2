import { introductions } from '#lib/compare/introduced/view.ts';
import { topicHead } from '#lib/compare/topic-head.ts';
import { entriesOf, find } from '#lib/server/find.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

/** Not hydrated: lib/reading/main.ts serves it. */
export const csr = false;

export const entries: EntryGenerator = () => entriesOf('topic');

export const load: PageServerLoad = async ({ params }) => {
	const { entry, lang, record } = await find('topic', params);
	return { topic: topicHead(entry, lang), view: introductions(record, entry, lang) };
};
