import { inEveryLanguage } from '#lib/record/addresses.ts';
import { termsOf, withTerms } from '#lib/compare/terms/view.ts';
import { exchangeView } from '#lib/views/statement.ts';
import { find, idsOf } from '#lib/server/find.ts';
import { omitFromPayload } from '#lib/reading/omit-from-payload.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

/** A page for the frames of others: markup alone, with the script that reading pages have. */
export const csr = false;

export const entries: EntryGenerator = async () => (await idsOf('claim')).flatMap(inEveryLanguage);

export const load: PageServerLoad = async ({ params }) => {
	const { entry, lang, record } = await find('claim', params);
	const exchange = withTerms(record, exchangeView(record, entry, lang), lang);
	return omitFromPayload({ exchange, terms: termsOf(exchange) });
};
