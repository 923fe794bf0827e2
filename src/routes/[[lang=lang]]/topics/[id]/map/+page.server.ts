import { topicMap } from '#lib/domain/view/compare-map.ts';
import { place } from '#lib/domain/view/compare-map-layout.ts';
import { topicHead } from '#lib/domain/view/compare-topic.ts';
import { LANGUAGE_TABLE } from '#lib/i18n/languages.ts';
import { entriesOf, find } from '#lib/server/find.ts';
import { record } from '#lib/server/record.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

/** A reading page: markup alone, which enhance/main.ts serves. */
export const csr = false;

export const entries: EntryGenerator = () => entriesOf('topic');

export const load: PageServerLoad = ({ params }) => {
	const { entry, lang } = find('topic', params);
	const map = topicMap(record, entry, lang);
	const placed = place(map.nodes, map.edges, LANGUAGE_TABLE[lang].dir === 'rtl');
	return { topic: topicHead(entry, lang), map, placed };
};
