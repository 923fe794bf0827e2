import { loadCompareMessages } from '#lib/i18n/compare.ts';
import { languageOf } from '#lib/i18n/languages.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, params }) => ({
	...data,
	words: await loadCompareMessages(languageOf(params.lang))
});
