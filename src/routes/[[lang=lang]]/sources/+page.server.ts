import { compareEdtf } from '#lib/record/edtf.ts';
import { machineReadIn } from '#lib/record/machine.ts';
import { linksIn } from '#lib/views/links.ts';
import { languageOf } from '#lib/text/languages.ts';
import { whole } from '#lib/server/store.ts';
import type { PageServerLoad } from './$types';

/** Not hydrated: lib/reading/main.ts serves it. */
export const csr = false;

export const load: PageServerLoad = async ({ params }) => {
	const record = await whole();
	const lang = languageOf(params.lang);
	const sources = [...record.sources.values()]
		.sort((a, b) => compareEdtf(a.published, b.published))
		.map(({ id }) => linksIn(record, lang).source(id));
	return {
		machine: machineReadIn(record),
		captured: sources.filter(({ id }) => record.evidence.has(id)),
		known: sources.filter(({ id }) => !record.evidence.has(id))
	};
};
