import { inEveryLanguage } from '#lib/record/addresses.ts';
import { termsOf, withTerms } from '#lib/compare/terms/view.ts';
import { exchangeView } from '#lib/views/statement.ts';
import { find } from '#lib/server/find.ts';
import { record } from '#lib/server/record.ts';
import { omitFromPayload } from '#lib/reading/omit-from-payload.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

/** A page for the frames of others: markup alone, with the script that reading pages have. */
export const csr = false;

export const entries: EntryGenerator = () =>
	[...record.claims.keys()].flatMap((id) => inEveryLanguage({ id }));

export const load: PageServerLoad = ({ params }) => {
	const { entry, lang } = find('claim', params);
	const exchange = withTerms(record, exchangeView(record, entry, lang), lang);
	return omitFromPayload({ exchange, terms: termsOf(exchange) });
};
