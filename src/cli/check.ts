import { parseArgs } from 'node:util';
import { uncorrected } from '#lib/domain/corrections.ts';
import { formatProblem } from '#lib/domain/problem.ts';
import { readRecord } from '#lib/domain/record/read.ts';
import { readData, sha256 } from './files.ts';
import { lastPublished } from './published.ts';

/** Verifies everything from the repository alone; prints the counts, then every problem. */
export async function check(args: string[]): Promise<number> {
	const { values } = parseArgs({
		args,
		options: { root: { type: 'string', default: '.' }, json: { type: 'boolean', default: false } }
	});
	const files = await readData(values.root);
	const { counts, problems: found } = await readRecord(files, sha256);
	const published = await lastPublished(values.root);
	const problems = [
		...found,
		...(published ? uncorrected(published.files, files, published.tag) : [])
	];
	if (values.json) {
		console.log(JSON.stringify({ counts, problems }, null, '\t'));
		return problems.length > 0 ? 1 : 0;
	}
	console.log(
		[
			`${counts.parties} parties`,
			`${counts.sources} sources`,
			`${counts.topics} topics`,
			`${counts.claims} claims`,
			`${counts.points} points`,
			`${counts.responses} responses`,
			`${counts.silences} silences`,
			...(counts.drafts > 0 ? [`${counts.drafts} drafts left out`] : []),
			`${counts.proven} of ${counts.quotations} quotations proven`
		].join(' · ')
	);
	for (const problem of problems) console.error(formatProblem(problem));
	console.log(problems.length === 1 ? '1 problem' : `${problems.length} problems`);
	return problems.length > 0 ? 1 : 0;
}
