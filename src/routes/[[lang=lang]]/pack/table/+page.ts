import { languageOf } from '#lib/text/languages.ts';
import { loadMessages } from '#lib/i18n/messages.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params }) => ({
	overview: await loadMessages(languageOf(params.lang), 'overview')
});
