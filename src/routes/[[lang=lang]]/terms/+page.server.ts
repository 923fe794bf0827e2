import { inLanguage, partyLink, sourceLink } from '#lib/domain/view/links.ts';
import { termTables } from '#lib/domain/view/compare-term-table.ts';
import { languageOf } from '#lib/i18n/languages.ts';
import { record } from '#lib/server/record.ts';
import type { PageServerLoad } from './$types';

/** A reading page: markup alone, which enhance/main.ts serves. */
export const csr = false;

export const load: PageServerLoad = ({ params }) => {
	const lang = languageOf(params.lang);
	return {
		tables: termTables(record, lang),
		terms: [...record.terms.values()].map((term) => ({
			id: term.id,
			name: inLanguage(term.name, lang),
			note: inLanguage(term.note, lang),
			ours: inLanguage(term.ours, lang),
			wordings: term.wordings.map((wording) => ({
				text: wording.text,
				lang: wording.lang,
				uses: wording.uses.map(({ by, quote }) => ({
					by: partyLink(record, by, lang),
					voice: quote.voice,
					text: quote.text,
					source: sourceLink(record, quote.source, lang)
				}))
			}))
		}))
	};
};
