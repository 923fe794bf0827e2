import { parseArgs } from 'node:util';
import { hitAddress } from '#lib/domain/addresses.ts';
import { formatProblem } from '#lib/domain/problem.ts';
import { readRecord } from '#lib/domain/record/read.ts';
import { createIndex } from '#lib/domain/search/index.ts';
import { entriesOf } from '#lib/domain/view/entries.ts';
import { UsageError, readData, sha256 } from './files.ts';

/** Searches the record with the engine of the site: the same query language, the same order. */
export async function search(args: string[]): Promise<number> {
	const { values, positionals } = parseArgs({
		args,
		allowPositionals: true,
		options: {
			root: { type: 'string', default: '.' },
			lang: { type: 'string', default: 'en' },
			limit: { type: 'string', default: '10' },
			json: { type: 'boolean', default: false }
		}
	});
	const query = positionals.join(' ');
	const limit = Number(values.limit);
	if (query.trim() === '') throw new UsageError('search needs words: search "ostrovsky facial"');
	if (!Number.isInteger(limit) || limit < 1) throw new UsageError('--limit is a number from 1 on');
	if (values.lang !== 'en' && values.lang !== 'ar') throw new UsageError('--lang is en or ar');

	const { record, problems } = await readRecord(await readData(values.root), sha256);
	if (problems.length > 0) {
		for (const problem of problems) console.error(formatProblem(problem));
		return 1;
	}
	const answer = createIndex(entriesOf(record, values.lang)).search(query, {
		limit,
		lang: values.lang
	});
	if (values.json) {
		console.log(JSON.stringify(answer, null, '\t'));
		return 0;
	}
	if (answer.suggestion !== undefined) console.log(`Did you mean: ${answer.suggestion}`);
	for (const hit of answer.hits) {
		console.log(`${hit.kind}\t${hitAddress(hit.kind, hit.id, values.lang)}`);
		for (const text of [hit.entry?.title, hit.entry?.text]) {
			if (text) console.log(`\t${text}`);
		}
	}
	console.log(answer.total === 1 ? '1 result' : `${answer.total} results`);
	return 0;
}
