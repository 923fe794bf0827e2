import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { run } from '../../src/cli/run.ts';

const REPOSITORY = fileURLToPath(new URL('../../', import.meta.url));
const GUIDE = await readFile(join(REPOSITORY, 'CONTRIBUTING.md'), 'utf8');
const blocks = [...GUIDE.matchAll(/^```(\S+) ?(\S*)\n(.*?)^```$/gms)].map(
	([, language = '', path = '', text = '']) => ({ language, path, text })
);

/** Commands of the guide, each split into its arguments, `npm run rejoinder --` left out. */
const commands = blocks
	.filter(({ language }) => language === 'sh')
	.flatMap(({ text }) => text.trim().split('\n'));
const ours = commands
	.filter((line) => line.startsWith('npm run rejoinder -- '))
	.map((line) =>
		[...line.slice('npm run rejoinder -- '.length).matchAll(/"([^"]*)"|(\S+)/g)].map(
			([, quoted, plain]) => quoted ?? plain ?? ''
		)
	);

describe('the worked example of CONTRIBUTING', () => {
	let root: string;
	const printed: string[] = [];

	beforeAll(async () => {
		root = await mkdtemp(join(tmpdir(), 'rejoinder-guide-'));
		vi.spyOn(console, 'log').mockImplementation((line: string) => void printed.push(line));
		vi.spyOn(console, 'error').mockImplementation((line: string) => void printed.push(line));
		await cp(join(REPOSITORY, 'tests/fixtures/texts'), join(root, 'texts'), { recursive: true });
		const written = blocks.filter(({ language }) => language === 'yaml');
		for (const { path, text } of written) {
			await mkdir(dirname(join(root, path)), { recursive: true });
			await writeFile(join(root, path), text);
		}
	});
	afterAll(async () => {
		vi.restoreAllMocks();
		await rm(root, { recursive: true });
	});

	test('run step by step as it is printed, ends with a record without problems', async () => {
		expect(ours.map(([name]) => name)).toEqual(['capture', 'prove', 'check']);
		for (const args of ours) {
			const given = args.map((one) =>
				one.startsWith('../texts') ? join(root, one.slice(3)) : one
			);
			const code = await run([...given, '--record', root]);
			expect(code, printed.join('\n')).toBe(0);
		}
		expect(printed.at(-1)).toBe('0 problems');
		expect(printed.at(-3)).toContain('4 of 4 quotations proven');
		expect(printed.at(-2)).toContain('1 of 1 words of bases proven');
	});
});

test('every script that CONTRIBUTING names is there', async () => {
	const { scripts } = JSON.parse(await readFile(join(REPOSITORY, 'package.json'), 'utf8')) as {
		scripts: Record<string, string>;
	};
	const named = [...GUIDE.matchAll(/npm run ([\w:]+)/g)].map((match) => match[1]!);
	expect(named.length).toBeGreaterThan(5);
	expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

test('every place that CONTRIBUTING sends to is there', async () => {
	const paths = [
		...[...GUIDE.matchAll(/`((?:src|tests|data)\/[\w/.-]+)`/g)].map((match) => match[1]!),
		...[...GUIDE.matchAll(/\]\(([\w/.-]+)\)/g)].map((match) => match[1]!)
	].filter((path) => !/courier-2024-03-04/.test(path));
	expect(paths.filter((path) => !existsSync(join(REPOSITORY, path)))).toEqual([]);
});
