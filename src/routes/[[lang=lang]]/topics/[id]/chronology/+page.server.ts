import { chronologyPage } from '#lib/domain/view/compare-chronology.ts';
import { topicHead } from '#lib/domain/view/compare-topic.ts';
import { entriesOf, find } from '#lib/server/find.ts';
import { record } from '#lib/server/record.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => entriesOf('topic');

export const load: PageServerLoad = ({ params }) => {
	const { entry, lang } = find('topic', params);
	return { topic: topicHead(entry, lang), chronology: chronologyPage(record, entry, lang) };
};
