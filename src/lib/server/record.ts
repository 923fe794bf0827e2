import { readFiles, recordToShow } from '#lib/disk/record-folder.ts';
import { sha256 } from '#lib/disk/sha256.ts';
import { loadMessages } from '#lib/i18n/messages.ts';
import { printProblem } from '#lib/i18n/problems.ts';
import { SOURCE_LANGUAGE } from '#lib/text/languages.ts';
import { readRecord, type Reading } from '#lib/record/read.ts';

/** Reads the record once; one with problems does not build, and all of them are said at once. */
async function read(): Promise<Reading> {
	const reading = await readRecord(await readFiles(await recordToShow()), sha256);
	if (reading.problems.length > 0) {
		const messages = await loadMessages(SOURCE_LANGUAGE, 'problems');
		const printed = reading.problems.map((problem) => printProblem(problem, messages));
		throw new Error(`The record does not build.\n\n${printed.join('\n')}\n`);
	}
	return reading;
}

export const { record, counts, corrections, settings } = await read();
