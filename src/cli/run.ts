import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, CommanderError } from '@commander-js/extra-typings';
import { HOME } from '#lib/disk/home.js';
import { NoRecord } from '#lib/disk/record-folder.ts';
import { addCommands } from './commands.ts';
import { diskProblem } from './disk-fault.ts';
import { printed } from './problems.ts';
import { UsageError } from './usage.ts';

/** How the program was called, so that what it prints can be typed again. */
const NAME = process.env.npm_lifecycle_script?.includes('rejoinder.js')
	? 'npm run rejoinder --'
	: 'rejoinder';

/** What `--record` was called before; scripts that say it go on working. */
const FORMER_RECORD = /^--root(?==|$)/;

/**
 * Runs one command line, its name left out: `run(['check', '--record', '../town'])`. Gives the exit
 * code; throws `UsageError` with what to print when it was used wrongly (exit code 2).
 */
export async function run(given: readonly string[]): Promise<number> {
	let code = 0;
	const program = new Command(NAME)
		.description('Keeps a record of contested claims and the responses to them.')
		.version(version(), '-V, --version', 'print the version')
		.helpOption('-h, --help', 'print this help')
		.helpCommand('help [command]', 'print the help of a command')
		.configureOutput({ outputError: () => undefined, writeErr: () => undefined })
		.exitOverride();
	addCommands(program, (exit) => (code = exit));
	const argv = given.map((word) => word.replace(FORMER_RECORD, '--record'));
	try {
		if (argv.length === 0) program.outputHelp();
		else await program.parseAsync(asked(argv, program), { from: 'user' });
	} catch (error) {
		// Help and version were printed.
		if (error instanceof CommanderError && error.exitCode === 0) return 0;
		throw inWords(error, program.commands.find((one) => one.name() === argv[0])?.name());
	}
	return code;
}

/** Help on what is no command is told as the command itself would be: there is none, and which may be meant. */
function asked(argv: readonly string[], program: Command): readonly string[] {
	const [first, name] = argv;
	const isKnown = name === 'help' || program.commands.some((one) => one.name() === name);
	return first === 'help' && name !== undefined && !isKnown ? [name] : argv;
}

/** What the user can mend, as a `UsageError`; anything else is a bug and stays what it is. */
function inWords(error: unknown, command: string | undefined): unknown {
	if (error instanceof CommanderError) {
		const message = error.message.replace(/^error: /, '').replace(/^./, (c) => c.toUpperCase());
		const help = [NAME, command, '--help'].filter(Boolean).join(' ');
		return new UsageError(`${message}\n"${help}" says how it is used.`);
	}
	if (error instanceof NoRecord) return new UsageError(error.message);
	const problem = diskProblem(error);
	return problem === null ? error : new UsageError(printed([problem]));
}

function version(): string {
	const { version } = JSON.parse(readFileSync(join(HOME, 'package.json'), 'utf8')) as {
		version: string;
	};
	return version;
}
