import { readFile, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { formatProblem, type Problem } from '#lib/domain/problem.ts';
import { readRecord } from '#lib/domain/record/read.ts';
import type { DataFile } from '#lib/domain/record/yaml.ts';
import { fixtureFiles } from '../fixtures/load.ts';

/**
 * One folder for each way to break the record: `patch.yaml` says what is done to the fixture's
 * files, `expected.txt` what is then printed, each problem under its code. After a change that is
 * meant, write them anew with `npx vitest run tests/golden/broken.test.ts -u` and read the diff.
 */
const FOLDER = fileURLToPath(new URL('broken/', import.meta.url));
const names = (await readdir(FOLDER)).sort();
const fixture = await fixtureFiles();

type Patch = { file: string } & (
	| { replace: string; by: string }
	| { write: string }
	| { append: string }
	| { rename: string }
	| { copy: string }
);

function applied(files: readonly DataFile[], patch: Patch): DataFile[] {
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

async function problemsOf(name: string): Promise<{ problems: Problem[]; files: DataFile[] }> {
	const patches = parse(await readFile(`${FOLDER}/${name}/patch.yaml`, 'utf8')) as Patch[];
	const files = patches
		.reduce(applied, fixture)
		.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
	const { problems } = await readRecord(files);
	return { problems, files };
}

const all = new Map(
	await Promise.all(names.map(async (name) => [name, await problemsOf(name)] as const))
);

describe.each([...all])('a record broken by %s', (name, { problems, files }) => {
	test('prints the problems that were reviewed', async () => {
		const printed = problems.map((problem) => `${problem.code}\n${formatProblem(problem)}\n`);
		await expect(printed.join('\n')).toMatchFileSnapshot(`broken/${name}/expected.txt`);
	});

	test('says of each problem the file, the line, what is wrong and what to do', () => {
		expect(problems.length).toBeGreaterThan(0);
		for (const { file, line, path, message, remedy } of problems) {
			const text = files.find((one) => one.path === file)?.text;
			expect(text, file).toBeDefined();
			if (path !== '') {
				expect(line, message).toBeGreaterThan(0);
				expect(line, message).toBeLessThanOrEqual(text!.split('\n').length);
			}
			expect(message).toMatch(/\S/);
			expect(remedy).toMatch(/\.$/);
		}
	});
});

test('every kind of problem that reading can find is shown by a folder', async () => {
	const sources = fileURLToPath(new URL('../../src/lib/domain/record/', import.meta.url));
	const code = await Promise.all(
		(await readdir(sources))
			// What only the making of evidence finds is tested beside it.
			.filter((name) => !name.endsWith('.test.ts') && name !== 'prove.ts')
			.map((name) => readFile(sources + name, 'utf8'))
	);
	const codes = new Set([
		...code.flatMap((text) => [...text.matchAll(/code: '([a-z-]+)'/g)].map((match) => match[1]!)),
		...['unknown-field', 'missing-field', 'not-valid', 'file-name', 'stray-file']
	]);
	const shown = new Set(
		[...all.values()].flatMap(({ problems }) => problems.map(({ code }) => code))
	);
	expect([...shown].sort()).toEqual([...codes].sort());
});
