import { languageOf } from '#lib/i18n/languages.ts';
import { loadShareMessages } from '#lib/i18n/share.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params }) => ({
	words: await loadShareMessages(languageOf(params.lang))
});
