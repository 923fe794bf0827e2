import { matrixPage } from '#lib/domain/view/compare-topic.ts';
import { entriesOf, find } from '#lib/server/find.ts';
import { record } from '#lib/server/record.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => entriesOf('topic');

export const load: PageServerLoad = ({ params }) => {
	const { entry, lang } = find('topic', params);
	return matrixPage(record, entry, lang);
};
