import { bookmarklet, handOver } from '#lib/handover/hand-over.ts';
import { pageOf } from '#lib/handover/page-of.ts';
import { loadMessages } from '#lib/i18n/messages.ts';
import { inSite } from '#lib/record/addresses.ts';
import { site } from '#lib/server/site.ts';
import { languageOf } from '#lib/text/languages.ts';
import type { PageServerLoad } from './$types';

/** The bookmark as the site gives it, with its own address inside; none where that is not known. */
export const load: PageServerLoad = async ({ params }) => {
	const lang = languageOf(params.lang);
	const { url } = await site();
	const { blocked, silent } = (await loadMessages(lang, 'intake')).bring.bookmark;
	const desk = `${url}${inSite('/bring', lang)}#receive`;
	const code = { handOver: String(handOver), pageOf: String(pageOf) };
	return { bookmark: url && bookmarklet({ desk, words: { blocked, silent } }, code) };
};
