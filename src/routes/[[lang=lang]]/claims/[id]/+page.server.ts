import { hasChronology } from '#lib/compare/chronology/chronology.ts';
import { claimJsonLd } from '#lib/formats/schema-org.ts';
import { scriptJson } from '#lib/text/script-json.ts';
import { termsOf, withTerms } from '#lib/compare/terms/view.ts';
import { exchangeView } from '#lib/views/statement.ts';
import { codeNotes } from '#lib/i18n/code-notes.ts';
import { loadMessages } from '#lib/i18n/messages.ts';
import { originView } from '#lib/views/origin.ts';
import { entriesOf, find } from '#lib/server/find.ts';
import { site } from '#lib/server/site.ts';
import { omitFromPayload } from '#lib/reading/omit-from-payload.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

/** Not hydrated: lib/reading/main.ts serves it. */
export const csr = false;

export const entries: EntryGenerator = () => entriesOf('claim');

export const load: PageServerLoad = async ({ params }) => {
	const { entry, lang, record } = await find('claim', params);
	const { steps: words } = (await loadMessages(lang, 'core')).attribution;
	const exchange = withTerms(record, exchangeView(record, entry, lang), lang);
	return omitFromPayload({
		origin: originView(record, 'claims', entry.id),
		exchange,
		terms: termsOf(exchange),
		codes: await codeNotes(lang),
		chronology: hasChronology(record, entry),
		jsonLd: scriptJson(claimJsonLd(record, entry, { site: await site(), language: lang, words }))
	});
};
