import { correctionViews } from '#lib/views/corrections.ts';
import { languageOf } from '#lib/text/languages.ts';
import { corrections, record } from '#lib/server/record.ts';
import { recordVersion } from '#lib/server/site.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => ({
	corrections: correctionViews(record, corrections, languageOf(params.lang)),
	version: recordVersion
});
