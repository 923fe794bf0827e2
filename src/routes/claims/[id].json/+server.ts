import { recordJson } from '#lib/domain/export/record-json.ts';
import { record } from '#lib/server/record.ts';
import { recordVersion, site } from '#lib/server/site.ts';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => [...record.claims.keys()].map((id) => ({ id }));

/** One claim with its responses, sources and evidence, in the form of /record.json. */
export const GET: RequestHandler = ({ params: { id } }) => {
	if (!record.claims.has(id)) error(404, `no claim "${id}"`);
	return Response.json(
		recordJson(record, { site, version: recordVersion, scope: { kind: 'claim', id } })
	);
};
