import { indexPairs } from '#lib/compare/pair/pair-index.ts';
import { findStatement, statementsOf } from '#lib/record/statement.ts';
import { sliceOf } from '#lib/compare/pair/slice.ts';
import { facts, onceOf, whole } from '#lib/server/store.ts';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = async () =>
	statementsOf(await whole()).map(({ key }) => {
		const [kind = '', id = ''] = key.split('/');
		return { kind, id };
	});

const index = onceOf(indexPairs);

/** One claim or response with what it takes to cite it and to set it beside any other. */
export const GET: RequestHandler = async ({ params: { kind, id } }) => {
	const record = await whole();
	const { version } = await facts();
	const found = findStatement(record, `${kind}/${id}`);
	if (found.kind !== 'found') error(404, `no statement "${kind}/${id}"`);
	return Response.json(sliceOf(index(record), found.statement.key, version));
};
