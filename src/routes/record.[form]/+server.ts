import { formatEndings } from '#lib/formats/registry.ts';
import { exported } from '#lib/server/exports.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => formatEndings('record').map((form) => ({ form }));

/** The whole record in one of the forms that /exports explains. */
export const GET: RequestHandler = ({ params }) => exported(params.form, { kind: 'record' });
