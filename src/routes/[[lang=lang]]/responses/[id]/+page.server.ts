import type { ResponseRecord } from '#lib/record/record.ts';
import { responseJsonLd } from '#lib/formats/schema-org.ts';
import { scriptJson } from '#lib/text/script-json.ts';
import { termsOf, withTerms } from '#lib/compare/terms/view.ts';
import { linksOf } from '#lib/record/relations.ts';
import { claimView, responseView } from '#lib/views/statement.ts';
import { localize } from '#lib/record/localize.ts';
import { known } from '#lib/views/links.ts';
import { codeNotes } from '#lib/i18n/code-notes.ts';
import { loadMessages } from '#lib/i18n/messages.ts';
import { originView } from '#lib/views/origin.ts';
import { entriesOf, find } from '#lib/server/find.ts';
import { site } from '#lib/server/site.ts';
import { omitFromPayload } from '#lib/reading/omit-from-payload.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

/** Not hydrated: lib/reading/main.ts serves it. */
export const csr = false;

export const entries: EntryGenerator = () => entriesOf('response');

export const load: PageServerLoad = async ({ params }) => {
	const { entry, lang, record } = await find('response', params);
	const { steps: words } = (await loadMessages(lang, 'core')).attribution;
	const whole = (one: ResponseRecord) =>
		withTerms(record, responseView(record, one, undefined, lang), lang);
	const response = whole(entry);
	const links = linksOf(entry);
	const rejoins = links.flatMap(({ target }) => {
		const to = record.responses.get(target.response ?? '');
		return to ? [whole(to)] : [];
	});
	// Of each claim the points, for the numbers that its moves name.
	const claims = links.flatMap(({ target }) => {
		const claim = record.claims.get(target.claim ?? '');
		return claim ? [claimView(record, claim, lang)] : [];
	});
	const topic = known(record.topics, entry.topic, 'topic');
	return omitFromPayload({
		origin: originView(record, 'responses', entry.id),
		jsonLd: scriptJson(
			responseJsonLd(record, entry, { site: await site(), language: lang, words })
		),
		topic: { id: topic.id, title: localize(topic.title, lang) },
		response,
		claims,
		rejoins,
		terms: termsOf([response, rejoins]),
		codes: await codeNotes(lang)
	});
};
