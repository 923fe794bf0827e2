import { balancePage } from '#lib/domain/view/compare-balance.ts';
import { topicHead } from '#lib/domain/view/compare-topic.ts';
import { entriesOf, find } from '#lib/server/find.ts';
import { record } from '#lib/server/record.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

/** A reading page: markup alone, which enhance/main.ts serves. */
export const csr = false;

export const entries: EntryGenerator = () => entriesOf('topic');

export const load: PageServerLoad = ({ params }) => {
	const { entry, lang } = find('topic', params);
	return { topic: topicHead(entry, lang), balance: balancePage(record, entry, lang) };
};
