import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { formatProblem, type Problem } from '#lib/domain/problem.ts';
import { proveAll } from '#lib/domain/record/prove.ts';
import { UsageError, readData, readTexts, writeWhole } from './files.ts';

/**
 * Writes data/evidence/<source>.json for every captured source whose text lies in the folder. No
 * editor has the texts of all others: evidence without its text here stays as it is.
 */
export async function prove(args: string[]): Promise<number> {
	const { values } = parseArgs({
		args,
		options: { root: { type: 'string', default: '.' }, texts: { type: 'string' } }
	});
	if (values.texts === undefined) {
		throw new UsageError('prove needs the folder of the captured texts: prove --texts <folder>');
	}
	const files = await readData(values.root);
	const { evidence, problems: found } = await proveAll(files, await readTexts(values.texts));
	const there = new Set(files.map(({ path }) => path));
	const idOf = ({ file }: Problem) => /^data\/sources\/(.+)\.yaml$/.exec(file)?.[1] ?? '';
	const left = found.filter(
		(one) => one.code === 'no-text' && there.has(`data/evidence/${idOf(one)}.json`)
	);
	const problems = found.filter((one) => !left.includes(one));
	for (const [id, one] of evidence) {
		await writeWhole(
			join(values.root, 'data/evidence', `${id}.json`),
			`${JSON.stringify(one, null, '\t')}\n`
		);
		console.log(`${id}: ${one.disclosed.length} of ${one.passages} passages disclosed`);
	}
	if (left.length > 0) console.log(`left as they are, no text here: ${left.map(idOf).join(', ')}`);
	for (const problem of problems) console.error(formatProblem(problem));
	return problems.length > 0 ? 1 : 0;
}
