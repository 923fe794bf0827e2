import { Command } from '@commander-js/extra-typings';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { addCommands } from './commands.ts';
import { run } from './run.ts';
import { UsageError } from './usage.ts';

const program = new Command('rejoinder');
addCommands(program, () => undefined);
const commands = program.commands.map((command) => [command.name(), command] as const);

let out = '';
beforeEach(() => {
	out = '';
	vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
		out += String(text);
		return true;
	});
});
afterEach(() => vi.restoreAllMocks());

const help = async (...args: string[]) => {
	expect(await run(args)).toBe(0);
	return out;
};

describe('help', () => {
	test('of the program lists every command with what it does, and is given without any', async () => {
		const said = await help();
		for (const [name, command] of commands) {
			expect(said).toMatch(new RegExp(`^ {2}${name}\\b`, 'm'));
			expect(said.replace(/\s+/g, ' ')).toContain(command.summary());
		}
		out = '';
		expect(await help('--help')).toBe(said);
	});

	test.each(commands)(
		'of %s says every option, exit codes, and an example',
		async (name, command) => {
			const said = await help(name, '--help');
			for (const { long } of command.options) expect(said).toContain(long);
			expect(said).toMatch(/^ {2}0 {2}\S/m);
			expect(said).toMatch(/^ {2}2 {2}\S/m);
			expect(said).toMatch(new RegExp(`^Example:\\n {2}rejoinder ${name}\\b`, 'm'));
		}
	);

	test.each(commands)(
		'of %s has an example with no option that it does not take',
		async (name, command) => {
			const [, example = ''] = /^Example:\n +(.*)$/m.exec(await help(name, '--help')) ?? [];
			const flags = command.options.map(({ long }) => long);
			for (const [flag] of example.matchAll(/--[a-z-]+/g)) expect(flags).toContain(flag);
		}
	);

	test('says how a record is named wherever one is read', async () => {
		for (const [name, command] of commands) {
			const reads = !['wording', 'completion', 'new'].includes(name);
			expect(command.options.some(({ long }) => long === '--record')).toBe(reads);
		}
	});
});

test('--version prints the version of the package', async () => {
	expect(await help('--version')).toMatch(/^\d+\.\d+\.\d+\n$/);
});

describe('used wrongly', () => {
	test.each([
		['a command is mistyped', ['chekc'], 'Did you mean check?'],
		['an option is mistyped', ['check', '--jsn'], 'Did you mean --json?'],
		['help is asked of no command', ['help', 'chekc'], 'Did you mean check?'],
		['help is asked of what is near to none', ['help', 'nope'], "Unknown command 'nope'"],
		['a command is none', ['constructor'], '"rejoinder --help" says how it is used.'],
		['an argument is missing', ['ingest'], '"rejoinder ingest --help" says how it is used.'],
		['an argument is too many', ['schema', 'x'], 'Too many arguments'],
		['a needed option is missing', ['prove'], "'--texts <folder>' not specified"],
		['an option is none of its list', ['search', 'x', '--lang', 'xx'], 'Allowed choices are'],
		['a number is none', ['search', 'x', '--limit', '0'], 'Write a whole number from 1 on.'],
		['a path is none', ['serve', '--mount', 'town'], 'Write it as an address has it'],
		['a kind is none', ['import', 'pdf', 'x'], 'Allowed choices are csv'],
		['a shell is none', ['completion', 'csh'], 'Allowed choices are bash, zsh, fish']
	])('since %s, it says so and what to do', async (_, args, says) => {
		const wrong: unknown = await run(args).catch((error: unknown) => error);
		expect(wrong).toBeInstanceOf(UsageError);
		expect((wrong as UsageError).message).toContain(says);
		expect((wrong as UsageError).message).not.toMatch(/^error/);
	});
});

describe('a file that is not there', () => {
	let folder: string;
	beforeEach(async () => {
		folder = await mkdtemp(join(tmpdir(), 'rejoinder-run-'));
		await writeFile(join(folder, 'file.txt'), 'x');
	});
	afterEach(() => rm(folder, { recursive: true }));

	test.each([
		['ingest', ['nowhere.html']],
		['capture', ['nowhere.txt', '--id', 'x']],
		['recapture', ['courier-2024-03-04', 'nowhere.html']],
		['import', ['csv', 'nowhere.csv']],
		['prove', ['--texts', 'nowhere']],
		['wording', ['--pairs', 'nowhere.ndjson']],
		['wording', ['x', '--original-file', 'nowhere.txt']]
	])('is told in words by %s: what, where it was looked for, what to do', async (name, args) => {
		const given = args.map((one) => (one.startsWith('nowhere') ? join(folder, one) : one));
		const record = name === 'wording' ? [] : ['--record', 'tests/fixtures/record'];
		const wrong: unknown = await run([name, ...given, ...record]).catch((error: unknown) => error);
		expect(wrong).toBeInstanceOf(UsageError);
		expect((wrong as UsageError).message).toMatch(/^\S*nowhere\S*: is not there\n/);
		expect((wrong as UsageError).message).toContain(`looked for at ${folder}`);
		expect((wrong as UsageError).message).not.toMatch(/ENOENT|scandir|open/);
	});

	test.each([
		['a folder', ['wording', 'x', '--original-file', '.'], 'is a folder where a file is wanted'],
		['a file', ['prove', '--texts', 'file.txt'], 'a file where a folder is wanted']
	])('nor is %s where the other is wanted', async (_, args, says) => {
		const given = args.map((one) => (/^\.$|file\.txt/.test(one) ? join(folder, one) : one));
		await expect(run(given)).rejects.toThrow(says);
	});
});

test.each([['--root', 'tests/fixtures/record'], ['--root=tests/fixtures/record']])(
	'the record can be named as it was formerly: %s',
	async (...record) => {
		const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
		expect(await run(['check', ...record])).toBe(0);
		expect(log.mock.calls.flat().join('\n')).toContain('0 problems');
	}
);
