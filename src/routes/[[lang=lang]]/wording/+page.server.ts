import { apparatusOf } from '#lib/compare/wording/apparatus.ts';
import { languageOf } from '#lib/text/languages.ts';
import { whole } from '#lib/server/store.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => ({
	readings: apparatusOf(await whole(), languageOf(params.lang))
});
