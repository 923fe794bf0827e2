import { apparatusOf } from '#lib/compare/wording/apparatus.ts';
import { languageOf } from '#lib/text/languages.ts';
import { record } from '#lib/server/record.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => ({
	readings: apparatusOf(record, languageOf(params.lang))
});
