import { exported, FORM_NAMES } from '#lib/server/exports.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
	FORM_NAMES.filter((form) => form !== 'json').map((form) => ({ form }));

/** The whole record in one of the forms that /exports explains. */
export const GET: RequestHandler = ({ params }) => exported(params.form, { kind: 'record' });
