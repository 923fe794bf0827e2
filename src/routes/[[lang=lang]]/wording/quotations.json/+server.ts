import { inEveryLanguage } from '#lib/record/addresses.ts';
import { quotationChoices } from '#lib/compare/wording/apparatus.ts';
import { languageOf } from '#lib/text/languages.ts';
import { whole } from '#lib/server/store.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => inEveryLanguage({});

/** Every quotation of the record, for choosing two and comparing their wording. */
export const GET: RequestHandler = async ({ params }) =>
	Response.json(quotationChoices(await whole(), languageOf(params.lang)));
