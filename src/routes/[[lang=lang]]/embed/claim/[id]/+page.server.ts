import { termsOf, withTerms } from '#lib/domain/view/compare-terms.ts';
import { exchangeView } from '#lib/domain/view/statement.ts';
import { find } from '#lib/server/find.ts';
import { record } from '#lib/server/record.ts';
import { unsent } from '#lib/unsent.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

/** A page for the frames of others: markup alone, with the script that reading pages have. */
export const csr = false;

export const entries: EntryGenerator = () =>
	[...record.claims.keys()].flatMap((id) => [{ id }, { id, lang: 'ar' }]);

export const load: PageServerLoad = ({ params }) => {
	const { entry, lang } = find('claim', params);
	const exchange = withTerms(record, exchangeView(record, entry, lang), lang);
	return unsent({ exchange, terms: termsOf(exchange) });
};
