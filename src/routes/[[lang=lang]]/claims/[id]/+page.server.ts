import { hasChronology } from '#lib/domain/compare/chronology.ts';
import { claimJsonLd } from '#lib/domain/export/schema-org.ts';
import { scriptJson } from '#lib/domain/export/script-json.ts';
import { termsOf, withTerms } from '#lib/domain/view/compare-terms.ts';
import { exchangeView } from '#lib/domain/view/statement.ts';
import { entriesOf, find } from '#lib/server/find.ts';
import { record } from '#lib/server/record.ts';
import { site } from '#lib/server/site.ts';
import { unsent } from '#lib/unsent.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

/** A reading page: markup alone, which enhance/main.ts serves. */
export const csr = false;

export const entries: EntryGenerator = () => entriesOf('claim');

export const load: PageServerLoad = ({ params }) => {
	const { entry, lang } = find('claim', params);
	const exchange = withTerms(record, exchangeView(record, entry, lang), lang);
	return unsent({
		exchange,
		terms: termsOf(exchange),
		chronology: hasChronology(record, entry.id),
		jsonLd: scriptJson(claimJsonLd(record, entry, { site, language: lang }))
	});
};
