import { localize } from '#lib/record/localize.ts';
import { linksIn } from '#lib/views/links.ts';
import { termTables } from '#lib/compare/terms/table-view.ts';
import { languageOf } from '#lib/text/languages.ts';
import { whole } from '#lib/server/store.ts';
import type { PageServerLoad } from './$types';

/** Not hydrated: lib/reading/main.ts serves it. */
export const csr = false;

export const load: PageServerLoad = async ({ params }) => {
	const record = await whole();
	const lang = languageOf(params.lang);
	return {
		tables: termTables(record, lang),
		terms: [...record.terms.values()].map((term) => ({
			id: term.id,
			name: localize(term.name, lang),
			note: localize(term.note, lang),
			ours: localize(term.ours, lang),
			wordings: term.wordings.map((wording) => ({
				text: wording.text,
				lang: wording.lang,
				renderings: wording.renderings?.[lang] ?? [],
				uses: wording.uses.map(({ by, quote }) => ({
					by: linksIn(record, lang).party(by),
					voice: quote.voice,
					text: quote.text,
					source: linksIn(record, lang).source(quote.source),
					ours: linksIn(record, lang).ours(quote)
				}))
			}))
		}))
	};
};
