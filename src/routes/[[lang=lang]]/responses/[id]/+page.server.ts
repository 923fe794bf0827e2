import { responseJsonLd } from '#lib/domain/export/schema-org.ts';
import { scriptJson } from '#lib/domain/export/script-json.ts';
import { claimView, responseView } from '#lib/domain/view/statement.ts';
import { inLanguage, known } from '#lib/domain/view/links.ts';
import { entriesOf, find } from '#lib/server/find.ts';
import { record } from '#lib/server/record.ts';
import { site } from '#lib/server/site.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

/** A reading page: markup alone, which enhance/main.ts serves. */
export const csr = false;

export const entries: EntryGenerator = () => entriesOf('response');

export const load: PageServerLoad = ({ params }) => {
	const { entry, lang } = find('response', params);
	const topic = known(record.topics, entry.topic, 'topic');
	return {
		jsonLd: scriptJson(responseJsonLd(record, entry, { site, language: lang })),
		topic: { id: topic.id, title: inLanguage(topic.title, lang) },
		response: responseView(record, entry, undefined, lang),
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
		rejoins: entry.to.flatMap((answer) => {
			const to = answer.response === undefined ? undefined : record.responses.get(answer.response);
			return to ? [responseView(record, to, undefined, lang)] : [];
		})
	};
};
