import { languageOf } from '#lib/i18n/languages.ts';
import { loadShareMessages } from '#lib/i18n/share.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, params }) => ({
	...data,
	words: await loadShareMessages(languageOf(params.lang))
});
