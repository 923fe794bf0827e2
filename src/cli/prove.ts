import { findRecord, pathIn, readFiles } from '#lib/disk/record-folder.ts';
import { writeAll } from '#lib/disk/write-all.ts';
import { factsOf } from '#lib/evidence/evidence.ts';
import { proveAll } from '#lib/record/prove.ts';
import { count } from './count.ts';
import { readTexts } from './files.ts';
import { printProblems } from './problems.ts';

/**
 * Writes data/evidence/<source>.json for every captured source whose text lies in the folder. No
 * editor has the texts of all others: evidence without its text here stays as it is.
 */
export async function prove(options: { record: string; texts: string }): Promise<number> {
	const folder = await findRecord(options.record);
	const files = await readFiles(folder);
	const { evidence, problems: found } = await proveAll(files, await readTexts(options.texts));
	const there = new Set(files.map(({ path }) => path));
	const left = found.flatMap((one) =>
		one.code === 'no-text' && there.has(`data/evidence/${one.source}.json`) ? [one.source] : []
	);
	const problems = found.filter((one) => one.code !== 'no-text' || !left.includes(one.source));
	const refused = problems.flatMap((one) => (one.code === 'left-out' ? [one.source] : []));
	const proven = [...evidence].filter(([id]) => !refused.includes(id));
	await writeAll(
		proven.map(([id, one]) => ({
			path: pathIn(folder, `data/evidence/${id}.json`),
			content: `${JSON.stringify(one, null, '\t')}\n`
		}))
	);
	for (const [id, one] of proven) {
		const disclosed = one.disclosed.length;
		console.log(
			`${id}: ${count(factsOf(one).passages, `${disclosed} of # passage disclosed`, `${disclosed} of # passages disclosed`)}`
		);
	}
	if (left.length > 0) console.log(`left as they are, no text here: ${left.join(', ')}`);
	printProblems(problems);
	return problems.length > 0 ? 1 : 0;
}
