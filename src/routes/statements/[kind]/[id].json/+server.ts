import { indexPairs } from '#lib/compare/pair/pair-index.ts';
import { findStatement, statementsOf } from '#lib/record/statement.ts';
import { sliceOf } from '#lib/compare/pair/slice.ts';
import { record } from '#lib/server/record.ts';
import { recordVersion } from '#lib/server/site.ts';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
	statementsOf(record).map(({ key }) => {
		const [kind = '', id = ''] = key.split('/');
		return { kind, id };
	});

const index = indexPairs(record);

/** One claim or response with what it takes to cite it and to set it beside any other. */
export const GET: RequestHandler = ({ params: { kind, id } }) => {
	const found = findStatement(record, `${kind}/${id}`);
	if (found.kind !== 'found') error(404, `no statement "${kind}/${id}"`);
	return Response.json(sliceOf(index, found.statement.key, recordVersion));
};
