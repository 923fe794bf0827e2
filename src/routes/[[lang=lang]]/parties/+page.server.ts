import { linksIn } from '#lib/views/links.ts';
import { PARTY_KINDS } from '#lib/record/vocabulary.ts';
import { LANGUAGE_TABLE, languageOf } from '#lib/text/languages.ts';
import { record } from '#lib/server/record.ts';
import type { PageServerLoad } from './$types';

/** Not hydrated: lib/reading/main.ts serves it. */
export const csr = false;

export const load: PageServerLoad = ({ params }) => {
	const lang = languageOf(params.lang);
	const order = new Intl.Collator(LANGUAGE_TABLE[lang].locale);
	const parties = [...record.parties.keys()]
		.map(linksIn(record, lang).party)
		.sort((a, b) => order.compare(a.name.text, b.name.text));
	return {
		groups: PARTY_KINDS.map((kind) => ({
			kind,
			parties: parties.filter((party) => party.kind === kind)
		})).filter((group) => group.parties.length > 0)
	};
};
