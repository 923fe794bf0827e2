import { chronologyPage } from '#lib/compare/chronology/view.ts';
import { topicHead } from '#lib/compare/topic-head.ts';
import { entriesOf, find } from '#lib/server/find.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => entriesOf('topic');

export const load: PageServerLoad = async ({ params }) => {
	const { entry, lang, record } = await find('topic', params);
	return { topic: topicHead(entry, lang), chronology: chronologyPage(record, entry, lang) };
};
