import { choicesOf } from '#lib/compare/pair/pick.ts';
import { languageOf } from '#lib/text/languages.ts';
import { record } from '#lib/server/record.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => ({
	choices: choicesOf(record, languageOf(params.lang))
});
