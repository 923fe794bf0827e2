import { inEveryLanguage } from '#lib/record/addresses.ts';
import { error } from '@sveltejs/kit';
import { hasChronology } from '#lib/compare/chronology/chronology.ts';
import { claimChronologyPage } from '#lib/compare/chronology/view.ts';
import { localize } from '#lib/record/localize.ts';
import { known } from '#lib/views/links.ts';
import { topicHead } from '#lib/compare/topic-head.ts';
import { find } from '#lib/server/find.ts';
import { whole } from '#lib/server/store.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

/** Only of claims with enough that is dated; the pages of the others do not lead here. */
export const entries: EntryGenerator = async () => {
	const record = await whole();
	return [...record.claims.values()]
		.filter((claim) => hasChronology(record, claim))
		.flatMap(({ id }) => inEveryLanguage({ id }));
};

export const load: PageServerLoad = async ({ params }) => {
	const { entry, lang, record } = await find('claim', params);
	if (!hasChronology(record, entry)) error(404, `no chronology of "${entry.id}"`);
	return {
		claim: { id: entry.id, gist: localize(entry.gist, lang) },
		topic: topicHead(known(record.topics, entry.topic, 'topic'), lang),
		chronology: claimChronologyPage(record, entry, lang)
	};
};
