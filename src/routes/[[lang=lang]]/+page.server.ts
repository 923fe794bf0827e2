import { termsOf, withTerms } from '#lib/domain/view/compare-terms.ts';
import { exchangeView } from '#lib/domain/view/statement.ts';
import { topicRows } from '#lib/domain/view/lists.ts';
import { responsesTo } from '#lib/domain/coverage.ts';
import { languageOf } from '#lib/i18n/languages.ts';
import { counts, record } from '#lib/server/record.ts';
import type { PageServerLoad } from './$types';

/** A reading page: markup alone, which enhance/main.ts serves. */
export const csr = false;

export const load: PageServerLoad = ({ params }) => {
	const lang = languageOf(params.lang);
	const claim = mostAnswered();
	const exchange = claim && withTerms(record, exchangeView(record, claim, lang), lang);
	return {
		exchange,
		terms: termsOf(exchange),
		topics: topicRows(record, lang),
		counts
	};
};

/** The claim that most parties answered is the exchange that the start page shows; the first of equals. */
function mostAnswered() {
	return [...record.claims.values()]
		.map((claim) => ({ claim, answers: responsesTo(record, claim.id).length }))
		.sort((a, b) => b.answers - a.answers)[0]?.claim;
}
