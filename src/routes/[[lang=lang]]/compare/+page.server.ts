import { choicesOf } from '#lib/domain/view/compare-pick.ts';
import { languageOf } from '#lib/i18n/languages.ts';
import { record } from '#lib/server/record.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => ({
	choices: choicesOf(record, languageOf(params.lang))
});
