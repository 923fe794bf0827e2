import { inLanguage } from '#lib/domain/view/links.ts';
import { languageOf } from '#lib/i18n/languages.ts';
import { FORM_NAMES } from '#lib/server/exports.ts';
import { record } from '#lib/server/record.ts';
import { recordVersion } from '#lib/server/site.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => ({
	forms: FORM_NAMES,
	version: recordVersion,
	topics: [...record.topics.values()].map(({ id, title }) => ({
		id,
		title: inLanguage(title, languageOf(params.lang))
	}))
});
