import { localize } from '#lib/record/localize.ts';
import { languageOf } from '#lib/text/languages.ts';
import { facts, whole } from '#lib/server/store.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => ({
	version: (await facts()).version,
	topics: [...(await whole()).topics.values()].map(({ id, title }) => ({
		id,
		title: localize(title, languageOf(params.lang))
	}))
});
