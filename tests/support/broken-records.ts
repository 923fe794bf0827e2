import { readFile, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { locate } from '#lib/record/locate.ts';
import type { Problem } from '#lib/record/problem.ts';
import { readRecord } from '#lib/record/read.ts';
import type { DataFile } from '#lib/record/yaml.ts';
import { timestampProblems } from '#lib/timestamp/problems.ts';
import { fixtureFiles } from '../fixtures/load.ts';

const FOLDER = fileURLToPath(new URL('../golden/broken/', import.meta.url));

const FIXTURES = fileURLToPath(new URL('../fixtures/', import.meta.url));

type Patch = { file: string } & (
	| { replace: string; by: string }
	| { write: string }
	| { append: string }
	| { rename: string }
	| { copy: string }
	/** A file of tests/fixtures in its place. */
	| { take: string }
);

/** Each way to break the fixture by the name of its folder, with its files and what is wrong with them. */
export async function brokenRecords(): Promise<
	Map<string, { problems: Problem[]; files: DataFile[] }>
> {
	const fixture = await fixtureFiles();
	const names = (await readdir(FOLDER)).sort();
	return new Map(
		await Promise.all(
			names.map(async (name) => {
				const text = await readFile(`${FOLDER}/${name}/patch.yaml`, 'utf8');
				const patches = await Promise.all((parse(text) as Patch[]).map(taken));
				const files = patches
					.reduce(applied, fixture)
					.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
				const { problems, vouching, record } = await readRecord(files);
				const unvouched = locate(await timestampProblems(vouching, record, {}), files);
				const all: Problem[] = [...problems, ...unvouched];
				return [name, { problems: all, files }] as const;
			})
		)
	);
}

async function taken(patch: Patch): Promise<Exclude<Patch, { take: string }>> {
	if (!('take' in patch)) return patch;
	return { file: patch.file, write: await readFile(`${FIXTURES}/${patch.take}`, 'utf8') };
}

function applied(files: readonly DataFile[], patch: Exclude<Patch, { take: string }>): DataFile[] {
	const found = files.find(({ path }) => path === patch.file);
	if ('write' in patch) {
		const rest = files.filter((one) => one !== found);
		return [...rest, { path: patch.file, text: patch.write }];
	}
	if (!found) throw new Error(`the fixture has no ${patch.file}`);
	const others = files.filter((one) => one !== found);
	const { path, text } = found;
	if ('append' in patch) return [...others, { path, text: text + patch.append }];
	if ('rename' in patch) return [...others, { path: patch.rename, text }];
	if ('copy' in patch) return [...files, { path: patch.copy, text }];
	const times = text.split(patch.replace).length - 1;
	if (times !== 1) throw new Error(`${path} has ${times} times: ${patch.replace}`);
	return [...others, { path, text: text.replace(patch.replace, () => patch.by) }];
}
