import { loadDeskMessages } from '#lib/i18n/desk.ts';
import { languageOf } from '#lib/i18n/languages.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'ar' }];

export const load: PageLoad = async ({ params }) => ({
	desk: await loadDeskMessages(languageOf(params.lang))
});
