import { forTerminal } from '#lib/text/hidden.ts';
import { run } from './run.ts';
import { UsageError } from './usage.ts';

// Whoever reads the output may have seen enough, as `head` does; that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	if (error.code !== 'EPIPE') throw error;
	process.exit();
});

// Files, pages and addresses are anybody's, and so is what they would do to a terminal.
for (const way of ['log', 'error'] as const) {
	const write = console[way];
	console[way] = (line: unknown = '') => write(forTerminal(String(line)));
}

try {
	process.exitCode = await run(process.argv.slice(2));
} catch (error) {
	if (!(error instanceof UsageError)) throw error;
	console.error(error.message);
	process.exitCode = 2;
}
