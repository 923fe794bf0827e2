import { formatEndings } from '#lib/formats/registry.ts';
import { exported } from '#lib/server/exports.ts';
import { whole } from '#lib/server/store.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => formatEndings('record').map((form) => ({ form }));

/** The whole record in one of the forms that /exports explains. */
export const GET: RequestHandler = async ({ params }) =>
	exported(await whole(), params.form, { kind: 'record' });
