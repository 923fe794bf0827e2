import { inEveryLanguage } from '#lib/record/addresses.ts';
import { loadMessages } from '#lib/i18n/messages.ts';
import { languageOf } from '#lib/text/languages.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => inEveryLanguage({});

export const load: PageLoad = async ({ params, data }) => ({
	...data,
	bring: (await loadMessages(languageOf(params.lang), 'intake')).bring
});
