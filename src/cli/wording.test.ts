import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { verdict } from '#lib/quotations/verdict.ts';
import { run } from './run.ts';
import { UsageError } from './usage.ts';

const ORIGINAL = 'The roof leaks in every storm, and nobody mends it.';
const EN = { quotation: 'en', original: 'en' };

let folder: string;
let out: string[];
let errors: string[];
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'rejoinder-wording-'));
	out = [];
	errors = [];
	vi.spyOn(console, 'log').mockImplementation((line: string) => void out.push(line));
	vi.spyOn(console, 'error').mockImplementation((line: string) => void errors.push(line));
});
afterEach(async () => {
	vi.restoreAllMocks();
	await rm(folder, { recursive: true });
});

async function file(name: string, content: string | Uint8Array): Promise<string> {
	const path = join(folder, name);
	await writeFile(path, content);
	return path;
}

describe('wording', () => {
	test('says in a sentence, and word by word, how a quotation differs', async () => {
		expect(await run(['wording', ORIGINAL, 'The roof leaks in each storm'])).toBe(0);
		expect(out.join('\n')).toContain('The words differ.');
		expect(out.join('\n')).toContain('[-every-]{+each+} storm');
	});

	test('gives as JSON the verdict of the site, untouched', async () => {
		for (const quoted of ['The roof leaks', 'the roof leaks […] mends it', 'A bridge fell']) {
			out = [];
			expect(await run(['wording', ORIGINAL, quoted, '--lang', 'en', '--json'])).toBe(0);
			expect(JSON.parse(out.join('\n'))).toEqual(verdict(quoted, ORIGINAL, EN));
		}
	});

	test('takes a text as it is given, whatever it begins with', async () => {
		await run(['wording', '--json', '--', '- @all: mend it', '- @all: mend it']);
		expect(JSON.parse(out.join('\n'))).toMatchObject({ kind: 'verbatim' });
	});

	test('reads either text from a file', async () => {
		const original = await file('original.txt', ORIGINAL);
		const quoted = await file('quoted.txt', 'every storm');
		const expected = verdict('every storm', ORIGINAL, { quotation: 'und', original: 'und' });
		for (const args of [
			['every storm', '--original-file', original],
			[ORIGINAL, '--quoted-file', quoted],
			['--original-file', original, '--quoted-file', quoted]
		]) {
			out = [];
			await run(['wording', '--json', ...args]);
			expect(JSON.parse(out.join('\n'))).toEqual(expected);
		}
	});

	test.each([
		['one text only', ['x']],
		['no text', []],
		['three texts', ['x', 'y', '--original-file', 'FILE']],
		['a text beside a file of pairs', ['x', '--pairs', 'FILE']],
		['a language that is none', ['x', 'y', '--lang', 'no language']],
		['a file that is not UTF-8', ['x', '--original-file', 'LATIN']]
	])('with %s is refused', async (_, args) => {
		const paths: Record<string, string> = {
			FILE: await file('file.txt', 'x'),
			LATIN: await file('latin.txt', Uint8Array.of(0x41, 0xe9, 0x41))
		};
		const given = args.map((one) => paths[one] ?? one);
		await expect(run(['wording', ...given])).rejects.toThrow(UsageError);
		expect(out).toEqual([]);
	});
});

describe('wording of pairs', () => {
	const line = (one: object) => JSON.stringify(one);

	test('gives a verdict a line, in the order of the file, with its id', async () => {
		const pairs = await file(
			'pairs.ndjson',
			[
				line({ id: 'a', original: ORIGINAL, quoted: 'every storm', lang: 'en' }),
				line({ id: 2, original: ORIGINAL, quoted: 'no storm' }),
				'',
				line({ original: 'السقف يتسرب', quoted: 'السقف', lang: 'ar' })
			].join('\n')
		);
		expect(await run(['wording', '--pairs', pairs, '--lang', 'en'])).toBe(0);
		expect(out.map((one) => JSON.parse(one) as unknown)).toEqual([
			{ id: 'a', ...verdict('every storm', ORIGINAL, EN) },
			{ id: 2, ...verdict('no storm', ORIGINAL, EN) },
			verdict('السقف', 'السقف يتسرب', { quotation: 'ar', original: 'ar' })
		]);
		expect(errors).toEqual([]);
	});

	test('says of a line that is no pair its number and what is wrong, goes on, and exits with 1', async () => {
		const good = line({ id: 'good', original: 'x', quoted: 'x' });
		const pairs = await file(
			'pairs.ndjson',
			Buffer.concat([
				Buffer.from(`${good}\n{"id": \n[]\n{"id": 3, "original": "x"}\n`),
				Buffer.from('{"original": 1, "quoted": "x"}\n'),
				Buffer.from('{"original": "x", "quoted": "x", "lang": "no language"}\n'),
				Uint8Array.of(0x22, 0xe9, 0x22, 0x0a),
				Buffer.from(`"text"\n${good}\r\n`)
			])
		);
		expect(await run(['wording', '--pairs', pairs])).toBe(1);
		expect(out.map((one) => (JSON.parse(one) as { kind: string }).kind)).toEqual([
			'verbatim',
			'verbatim'
		]);
		const said = errors.map((one) => one.slice(pairs.length));
		expect(said[1]).toContain('not an object');
		expect(said.map((one) => one.split(' ')[0])).toEqual([
			':2:',
			':3:',
			':4:',
			':5:',
			':6:',
			':7:',
			':8:'
		]);
		expect(said[2]).toContain('"quoted" is missing');
		expect(said[3]).toContain('"original" is 1, not a text');
		expect(said[4]).toContain('a language tag');
		expect(said[5]).toContain('UTF-8');
	});

	test('are read from the standard input for a hyphen', () => {
		const { status, stdout } = spawnSync(
			process.execPath,
			['src/cli/rejoinder.js', 'wording', '--pairs', '-'],
			{ input: `${line({ id: 1, original: 'x y', quoted: 'x y' })}\n`, encoding: 'utf8' }
		);
		expect(status).toBe(0);
		expect(JSON.parse(stdout)).toMatchObject({ id: 1, kind: 'verbatim' });
	});
});
