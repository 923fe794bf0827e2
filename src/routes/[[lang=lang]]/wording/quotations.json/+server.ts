import { quotationChoices } from '#lib/domain/view/compare-apparatus.ts';
import { languageOf } from '#lib/i18n/languages.ts';
import { record } from '#lib/server/record.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => [{}, { lang: 'ar' }];

/** Every quotation of the record, for choosing two and comparing their wording. */
export const GET: RequestHandler = ({ params }) =>
	Response.json(quotationChoices(record, languageOf(params.lang)));
