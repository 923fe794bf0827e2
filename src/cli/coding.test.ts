import { createHash } from 'node:crypto';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { run } from './run.ts';
import { UsageError } from './usage.ts';

const FIXTURE = fileURLToPath(new URL('../../tests/fixtures/record', import.meta.url));
const TOPIC = 'data/topics/library-hours.yaml';

let folder: string;
let record: string;
let out: string[];
let errors: string[];

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'rejoinder-'));
	record = join(folder, 'record');
	await cp(FIXTURE, record, { recursive: true });
	out = [];
	errors = [];
	vi.spyOn(console, 'log').mockImplementation((line: string) => void out.push(line));
	vi.spyOn(console, 'error').mockImplementation((line: string) => void errors.push(line));
});
afterEach(async () => {
	vi.restoreAllMocks();
	await rm(folder, { recursive: true, force: true });
});

const coding = (...args: string[]) => run(['coding', ...args, '--record', record]);
const topic = () => readFile(join(record, TOPIC), 'utf8');

const UNIT = 'response/imrie-no-one-shut-out/1';
const POINT = 'claim/evening-visits-halved/fell-by-half';

/** A sheet as it is made, with what a second reader put into the cells of these passages. */
async function filled(cells: Record<string, string>): Promise<string> {
	const sheet = join(folder, 'sheet');
	await coding('sheet', '--out', sheet);
	const path = join(sheet, 'coding.csv');
	const lines = (await readFile(path, 'utf8')).split('\r\n');
	const written = lines.map((line) => {
		const unit = Object.keys(cells).find((one) => line.startsWith(`${one},`));
		return unit === undefined ? line : line.replace(/,,,$/, `,${cells[unit]}`);
	});
	await writeFile(path, written.join('\r\n'));
	return path;
}

describe('coding sheet', () => {
	test('writes a table and a page, and neither over what is there', async () => {
		const sheet = join(folder, 'sheet');
		expect(await coding('sheet', '--out', sheet)).toBe(0);
		expect(out.slice(0, 2)).toEqual([join(sheet, 'coding.html'), join(sheet, 'coding.csv')]);
		await expect(coding('sheet', '--out', sheet)).rejects.toThrow(UsageError);
	});

	test('makes a page that loads nothing and runs its own script alone', async () => {
		const sheet = join(folder, 'sheet');
		await coding('sheet', '--out', sheet);
		const html = await readFile(join(sheet, 'coding.html'), 'utf8');
		expect(html).toContain(`content="default-src 'none'; script-src 'sha256-`);
		expect(html).not.toMatch(/ (?:src|href)=|@import|url\(/);
		for (const [element, attribute] of [
			['script', 'script-src'],
			['style', 'style-src']
		] as const) {
			const text = new RegExp(`<${element}>([^]*?)</${element}>`).exec(html)![1]!;
			const hash = createHash('sha256').update(text).digest('base64');
			expect(html).toContain(`${attribute} 'sha256-${hash}'`);
		}
	});
});

describe('coding compare', () => {
	test('says how far the two agree, and where they differ', async () => {
		const file = await filled({
			[UNIT]: 'adds-context,claim/five-shuts-out#full-day,',
			[POINT]: ',,conjecture'
		});
		out = [];
		expect(await coding('compare', file, '--by', 'Rana Haddad')).toBe(0);
		const lines = out.join('\n').split('\n');
		expect(lines[0]).toMatch(
			/^What the words do: 0\.0 % the same, Krippendorff's alpha 0\.000; 1 of/
		);
		expect(lines[1]).toMatch(/^What the words speak of: 100\.0 % the same, .*not defined/);
		expect(out.join('\n')).toContain(
			`1 difference:\n${UNIT}\n    No one is shut out.\n    first reading: contradicts\n    Rana Haddad: adds-context`
		);
	});

	test('gives the same as JSON', async () => {
		const file = await filled({ [UNIT]: 'contradicts,,' });
		out = [];
		expect(await coding('compare', file, '--by', 'Rana Haddad', '--json')).toBe(0);
		const { by, measured, disagreements } = JSON.parse(out.join('\n'));
		expect(by).toBe('Rana Haddad');
		expect(measured[0]).toMatchObject({ variable: 'kind', agreement: { units: 1, same: 1 } });
		expect(disagreements).toEqual([]);
	});

	test('tells bad rows by row and column, and writes nothing then', async () => {
		const before = await topic();
		const file = await filled({ [UNIT]: 'contradict,,', [POINT]: ',,conjecture' });
		expect(await coding('compare', file, '--by', 'Rana Haddad', '--keep')).toBe(1);
		expect(errors.join('\n')).toMatch(/coding\.csv row \d+ kind: "contradict" is none of/);
		expect(errors.join('\n')).toContain('Did you mean "contradicts"?');
		expect(await topic()).toBe(before);
	});

	test('with --keep writes the second readings beside the first, and nothing else', async () => {
		const before = (await topic()).split('\n');
		const file = await filled({
			[UNIT]: 'adds-context,claim/five-shuts-out,',
			[POINT]: ',,conjecture'
		});
		const args = ['compare', file, '--by', 'Rana Haddad', '--keep', '--date', '2026-12-01'];
		expect(await coding(...args)).toBe(0);
		const after = (await topic()).split('\n');
		const added = after.filter((line) => !before.includes(line)).join('\n');
		expect(added).toContain(
			'second: [ { by: Rana Haddad, when: 2026-12-01, kind: adds-context, on: { claim: five-shuts-out } } ]'
		);
		expect(added).toContain('question: conjecture');
		expect(before.filter((line) => !after.includes(line))).toHaveLength(1);
		expect(await run(['check', '--record', record])).toBe(0);
	});

	test('refuses whoever made the first reading, however the name is written', async () => {
		const before = await topic();
		const file = await filled({ [UNIT]: 'contradicts,,' });
		await expect(coding('compare', file, '--by', ' EDITORS', '--keep')).rejects.toThrow(
			/first reading of response\/imrie/
		);
		expect(await topic()).toBe(before);
	});

	test('needs a table and a name', async () => {
		await expect(coding('compare')).rejects.toThrow(UsageError);
		await expect(coding('compare', 'coding.csv', '--by', ' ')).rejects.toThrow(UsageError);
	});
});
