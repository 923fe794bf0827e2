import { localize } from '#lib/record/localize.ts';
import { languageOf } from '#lib/text/languages.ts';
import { record } from '#lib/server/record.ts';
import { recordVersion } from '#lib/server/site.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => ({
	version: recordVersion,
	topics: [...record.topics.values()].map(({ id, title }) => ({
		id,
		title: localize(title, languageOf(params.lang))
	}))
});
