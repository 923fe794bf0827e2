import { termsOf, withTerms } from '#lib/compare/terms/view.ts';
import { exchangeView } from '#lib/views/statement.ts';
import { topicRows } from '#lib/views/lists.ts';
import type { TheRecord } from '#lib/record/record.ts';
import { responsesTo } from '#lib/record/coverage.ts';
import { languageOf } from '#lib/text/languages.ts';
import { facts, whole } from '#lib/server/store.ts';
import type { PageServerLoad } from './$types';

/** Not hydrated: lib/reading/main.ts serves it. */
export const csr = false;

export const load: PageServerLoad = async ({ params }) => {
	const record = await whole();
	const { counts } = await facts();
	const lang = languageOf(params.lang);
	const claim = mostAnswered(record);
	const exchange = claim && withTerms(record, exchangeView(record, claim, lang), lang);
	return {
		exchange,
		terms: termsOf(exchange),
		topics: topicRows(record, lang),
		counts
	};
};

/** The claim that most parties answered is the exchange that the start page shows; the first of equals. */
function mostAnswered(record: TheRecord) {
	return [...record.claims.values()]
		.map((claim) => ({ claim, answers: responsesTo(record, claim.id).length }))
		.sort((a, b) => b.answers - a.answers)[0]?.claim;
}
