import { recordJson } from '#lib/domain/export/record-json.ts';
import { record } from '#lib/server/record.ts';
import { recordVersion, site } from '#lib/server/site.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The whole record as one file; its form is documented at /schema/record.json. */
export const GET: RequestHandler = () =>
	Response.json(recordJson(record, { site, version: recordVersion, scope: { kind: 'record' } }));
