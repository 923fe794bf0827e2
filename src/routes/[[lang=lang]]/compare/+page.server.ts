import { choicesOf } from '#lib/compare/pair/pick.ts';
import { languageOf } from '#lib/text/languages.ts';
import { whole } from '#lib/server/store.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => ({
	choices: choicesOf(await whole(), languageOf(params.lang))
});
