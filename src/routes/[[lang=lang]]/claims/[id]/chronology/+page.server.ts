import { error } from '@sveltejs/kit';
import { hasChronology } from '#lib/domain/compare/chronology.ts';
import { claimChronologyPage } from '#lib/domain/view/compare-chronology.ts';
import { inLanguage, known } from '#lib/domain/view/links.ts';
import { topicHead } from '#lib/domain/view/compare-topic.ts';
import { find } from '#lib/server/find.ts';
import { record } from '#lib/server/record.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

/** Only of claims with enough that is dated; the pages of the others do not lead here. */
export const entries: EntryGenerator = () =>
	[...record.claims.keys()]
		.filter((id) => hasChronology(record, id))
		.flatMap((id) => [{ id }, { id, lang: 'ar' }]);

export const load: PageServerLoad = ({ params }) => {
	const { entry, lang } = find('claim', params);
	if (!hasChronology(record, entry.id)) error(404, `no chronology of "${entry.id}"`);
	return {
		claim: { id: entry.id, gist: inLanguage(entry.gist, lang) },
		topic: topicHead(known(record.topics, entry.topic, 'topic'), lang),
		chronology: claimChronologyPage(record, entry, lang)
	};
};
