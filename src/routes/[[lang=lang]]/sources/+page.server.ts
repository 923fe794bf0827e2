import { compareEdtf } from '#lib/domain/edtf.ts';
import { sourceLink } from '#lib/domain/view/links.ts';
import { languageOf } from '#lib/i18n/languages.ts';
import { record } from '#lib/server/record.ts';
import type { PageServerLoad } from './$types';

/** A reading page: markup alone, which enhance/main.ts serves. */
export const csr = false;

export const load: PageServerLoad = ({ params }) => {
	const lang = languageOf(params.lang);
	const sources = [...record.sources.values()]
		.sort((a, b) => compareEdtf(a.published, b.published))
		.map(({ id }) => sourceLink(record, id, lang));
	return {
		captured: sources.filter(({ id }) => record.evidence.has(id)),
		known: sources.filter(({ id }) => !record.evidence.has(id))
	};
};
