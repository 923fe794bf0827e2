import { claimJsonLd } from '#lib/domain/export/schema-org.ts';
import { scriptJson } from '#lib/domain/export/script-json.ts';
import { exchangeView } from '#lib/domain/view/statement.ts';
import { entriesOf, find } from '#lib/server/find.ts';
import { record } from '#lib/server/record.ts';
import { site } from '#lib/server/site.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

/** A reading page: markup alone, which enhance/main.ts serves. */
export const csr = false;

export const entries: EntryGenerator = () => entriesOf('claim');

export const load: PageServerLoad = ({ params }) => {
	const { entry, lang } = find('claim', params);
	return {
		exchange: exchangeView(record, entry, lang),
		jsonLd: scriptJson(claimJsonLd(record, entry, { site, language: lang }))
	};
};
