import type { ResponseRecord } from '#lib/domain/record/record.ts';
import { responseJsonLd } from '#lib/domain/export/schema-org.ts';
import { scriptJson } from '#lib/domain/export/script-json.ts';
import { termsOf, withTerms } from '#lib/domain/view/compare-terms.ts';
import { claimView, responseView } from '#lib/domain/view/statement.ts';
import { inLanguage, known } from '#lib/domain/view/links.ts';
import { entriesOf, find } from '#lib/server/find.ts';
import { record } from '#lib/server/record.ts';
import { site } from '#lib/server/site.ts';
import { unsent } from '#lib/unsent.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

/** A reading page: markup alone, which enhance/main.ts serves. */
export const csr = false;

export const entries: EntryGenerator = () => entriesOf('response');

export const load: PageServerLoad = ({ params }) => {
	const { entry, lang } = find('response', params);
	const whole = (one: ResponseRecord) =>
		withTerms(record, responseView(record, one, undefined, lang), lang);
	const response = whole(entry);
	const rejoins = entry.to.flatMap((answer) => {
		const to = answer.response === undefined ? undefined : record.responses.get(answer.response);
		return to ? [whole(to)] : [];
	});
	const topic = known(record.topics, entry.topic, 'topic');
	return unsent({
		jsonLd: scriptJson(responseJsonLd(record, entry, { site, language: lang })),
		topic: { id: topic.id, title: inLanguage(topic.title, lang) },
		response,
		answers: entry.to.flatMap((answer) => {
			const claim = answer.claim === undefined ? undefined : record.claims.get(answer.claim);
			return claim
				? [
						{
							claim: claimView(record, claim, lang),
							response: responseView(record, entry, claim, lang)
						}
					]
				: [];
		}),
		rejoins,
		terms: termsOf([response, rejoins])
	});
};
