import { correctionViews } from '#lib/views/corrections.ts';
import { languageOf } from '#lib/text/languages.ts';
import { facts, whole } from '#lib/server/store.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
	const { corrections, version } = await facts();
	const lang = languageOf(params.lang);
	return { corrections: correctionViews(await whole(), corrections, lang), version };
};
