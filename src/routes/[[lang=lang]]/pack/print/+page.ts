import { languageOf } from '#lib/text/languages.ts';
import { loadMessages } from '#lib/i18n/messages.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params }) => ({
	words: await loadMessages(languageOf(params.lang), 'share')
});
