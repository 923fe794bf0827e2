import { apparatusOf } from '#lib/domain/view/compare-apparatus.ts';
import { languageOf } from '#lib/i18n/languages.ts';
import { record } from '#lib/server/record.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => ({
	readings: apparatusOf(record, languageOf(params.lang))
});
