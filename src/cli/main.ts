import { UsageError } from './files.ts';

/** One command: takes its arguments, prints, and gives the exit code (0 fine, 1 problems in the data). */
type Command = (args: string[]) => Promise<number>;

const COMMANDS: Record<string, { says: string; load: () => Promise<Command> }> = {
	check: {
		says: 'check                                  verify the whole record from the repository alone',
		load: async () => (await import('./check.ts')).check
	},
	capture: {
		says: 'capture <text file> --id <source id> …  make or update a source and its commitment',
		load: async () => (await import('./capture.ts')).capture
	},
	prove: {
		says: 'prove --texts <folder>                 write data/evidence for all quotations',
		load: async () => (await import('./prove.ts')).prove
	},
	ingest: {
		says: 'ingest page.html|page.txt [--json] [--write --id …]  what a page says and who says it',
		load: async () => (await import('./ingest.ts')).ingest
	},
	recapture: {
		says: 'recapture <source> page.txt [--json]    which quotations still stand in a newer text',
		load: async () => (await import('./recapture.ts')).recapture
	},
	import: {
		says: 'import csv|hypothesis|annotations|claimreview <file>  read it into drafts',
		load: async () => (await import('./import.ts')).importFile
	},
	search: {
		says: 'search "…" [--json] [--lang ar]         search the record with the engine of the site',
		load: async () => (await import('./search.ts')).search
	},
	schema: {
		says: 'schema                                 write the JSON Schemas that editors complete from',
		load: async () => (await import('./schema.ts')).schema
	},
	serve: {
		says: 'serve [--build]                        serve the built site (PORT, default 4173)',
		load: async () => (await import('./serve.ts')).serve
	}
};

const USAGE = `Usage: npm run rejoinder -- <command>

${Object.values(COMMANDS)
	.map(({ says }) => `  ${says}`)
	.join('\n')}
`;

const [name = '', ...args] = process.argv.slice(2);
// Own keys only: an object also answers to "constructor" and "toString".
const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
if (!command) {
	process.stderr.write(name ? `There is no command "${name}".\n\n${USAGE}` : USAGE);
	process.exitCode = name ? 2 : 0;
} else {
	try {
		process.exitCode = await (await command.load())(args);
	} catch (error) {
		if (!isWrongUse(error)) throw error;
		process.stderr.write(`${error.message}\n`);
		process.exitCode = 2;
	}
}

/** Ours, an option that node:util does not know, or a path that is not there: the user's to mend, no bug. */
function isWrongUse(error: unknown): error is Error {
	if (error instanceof UsageError) return true;
	const code = error instanceof Error && 'code' in error ? String(error.code) : '';
	return (
		code.startsWith('ERR_PARSE_ARGS') ||
		code === 'ENOENT' ||
		code === 'EISDIR' ||
		code === 'ENOTDIR'
	);
}
