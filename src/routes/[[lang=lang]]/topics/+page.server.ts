import { topicRows } from '#lib/views/lists.ts';
import { languageOf } from '#lib/text/languages.ts';
import { record } from '#lib/server/record.ts';
import type { PageServerLoad } from './$types';

/** Not hydrated: lib/reading/main.ts serves it. */
export const csr = false;

export const load: PageServerLoad = ({ params }) => ({
	topics: topicRows(record, languageOf(params.lang))
});
