import { topicRows } from '#lib/domain/view/lists.ts';
import { languageOf } from '#lib/i18n/languages.ts';
import { record } from '#lib/server/record.ts';
import type { PageServerLoad } from './$types';

/** A reading page: markup alone, which enhance/main.ts serves. */
export const csr = false;

export const load: PageServerLoad = ({ params }) => ({
	topics: topicRows(record, languageOf(params.lang))
});
