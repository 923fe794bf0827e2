import { partyLink } from '#lib/domain/view/links.ts';
import { PARTY_KINDS } from '#lib/domain/vocabulary.ts';
import { LANGUAGE_TABLE, languageOf } from '#lib/i18n/languages.ts';
import { record } from '#lib/server/record.ts';
import type { PageServerLoad } from './$types';

/** A reading page: markup alone, which enhance/main.ts serves. */
export const csr = false;

export const load: PageServerLoad = ({ params }) => {
	const lang = languageOf(params.lang);
	const order = new Intl.Collator(LANGUAGE_TABLE[lang].locale);
	const parties = [...record.parties.keys()]
		.map((id) => partyLink(record, id, lang))
		.sort((a, b) => order.compare(a.name.text, b.name.text));
	return {
		groups: PARTY_KINDS.map((kind) => ({
			kind,
			parties: parties.filter((party) => party.kind === kind)
		})).filter((group) => group.parties.length > 0)
	};
};
