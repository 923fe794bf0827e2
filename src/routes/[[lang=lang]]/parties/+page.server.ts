import { linksIn } from '#lib/views/links.ts';
import { partyOrder } from '#lib/views/party-order.ts';
import { PARTY_KINDS } from '#lib/record/vocabulary.ts';
import { languageOf } from '#lib/text/languages.ts';
import { whole } from '#lib/server/store.ts';
import type { PageServerLoad } from './$types';

/** Not hydrated: lib/reading/main.ts serves it. */
export const csr = false;

export const load: PageServerLoad = async ({ params }) => {
	const record = await whole();
	const lang = languageOf(params.lang);
	const parties = [...record.parties.keys()]
		.map(linksIn(record, lang).party)
		.sort(partyOrder(lang));
	return {
		groups: PARTY_KINDS.map((kind) => ({
			kind,
			parties: parties.filter((party) => party.kind === kind)
		})).filter((group) => group.parties.length > 0)
	};
};
