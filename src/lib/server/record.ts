import { readFiles, recordToShow } from '#lib/disk/record-folder.ts';
import { sha256 } from '#lib/disk/sha256.ts';
import { loadMessages } from '#lib/i18n/messages.ts';
import { printProblem } from '#lib/i18n/problems.ts';
import { SOURCE_LANGUAGE } from '#lib/text/languages.ts';
import { locate } from '#lib/record/locate.ts';
import { readRecord, type Reading } from '#lib/record/read.ts';
import { timestampProblems } from '#lib/timestamp/problems.ts';

/** Reads the record once; one with problems does not build, and all of them are said at once. */
async function read(): Promise<Reading> {
	const files = await readFiles(await recordToShow());
	const reading = await readRecord(files, sha256);
	const { problems: found, record, vouching } = reading;
	const problems = [
		...found,
		...locate(await timestampProblems(vouching, record, { hash: sha256 }), files)
	];
	if (problems.length > 0) {
		const messages = await loadMessages(SOURCE_LANGUAGE, 'problems');
		const printed = problems.map((problem) => printProblem(problem, messages));
		throw new Error(`The record does not build.\n\n${printed.join('\n')}\n`);
	}
	return reading;
}

export const { record, counts, corrections, settings, vouching } = await read();
