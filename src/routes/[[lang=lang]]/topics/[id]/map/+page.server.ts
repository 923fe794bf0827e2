import { topicMap } from '#lib/compare/map/view.ts';
import { place } from '#lib/compare/map/layout.ts';
import { topicHead } from '#lib/compare/topic-head.ts';
import { LANGUAGE_TABLE } from '#lib/text/languages.ts';
import { entriesOf, find } from '#lib/server/find.ts';
import { record } from '#lib/server/record.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

/** Not hydrated: lib/reading/main.ts serves it. */
export const csr = false;

export const entries: EntryGenerator = () => entriesOf('topic');

export const load: PageServerLoad = ({ params }) => {
	const { entry, lang } = find('topic', params);
	const map = topicMap(record, entry, lang);
	const placed = place(map.nodes, map.edges, LANGUAGE_TABLE[lang].dir === 'rtl');
	return { topic: topicHead(entry, lang), map, placed };
};
