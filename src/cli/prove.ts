import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { formatProblem } from '#lib/domain/problem.ts';
import { proveAll } from '#lib/domain/record/prove.ts';
import { UsageError, readData, readTexts, writeWhole } from './files.ts';

/** Writes data/evidence/<source>.json for every captured source whose text lies in the folder. */
export async function prove(args: string[]): Promise<number> {
	const { values } = parseArgs({
		args,
		options: { root: { type: 'string', default: '.' }, texts: { type: 'string' } }
	});
	if (values.texts === undefined) {
		throw new UsageError('prove needs the folder of the captured texts: prove --texts <folder>');
	}
	const { evidence, problems } = await proveAll(
		await readData(values.root),
		await readTexts(values.texts)
	);
	for (const [id, one] of evidence) {
		await writeWhole(
			join(values.root, 'data/evidence', `${id}.json`),
			`${JSON.stringify(one, null, '\t')}\n`
		);
		console.log(`${id}: ${one.disclosed.length} of ${one.passages} passages disclosed`);
	}
	for (const problem of problems) console.error(formatProblem(problem));
	return problems.length > 0 ? 1 : 0;
}
