import { readFiles, recordToShow } from '#lib/disk/record-folder.ts';
import { sha256 } from '#lib/disk/sha256.ts';
import { loadMessages } from '#lib/i18n/messages.ts';
import { printProblem } from '#lib/i18n/problems.ts';
import { SOURCE_LANGUAGE } from '#lib/text/languages.ts';
import { capturedOn } from '#lib/record/coverage.ts';
import { locate } from '#lib/record/locate.ts';
import { readRecord, type Reading } from '#lib/record/read.ts';
import { lastDayOf } from '#lib/record/record.ts';
import type { RecordStore } from '#lib/record/store.ts';
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

/** The record of a folder, which is read whole and answers with all of it. */
export async function filesStore(): Promise<RecordStore> {
	const { record, counts, corrections, settings, vouching } = await read();
	const facts = {
		counts,
		corrections,
		settings,
		vouching,
		version: lastDayOf(record),
		held: record.evidence.size,
		captured: capturedOn(record),
		stamp: ''
	};
	return {
		facts: async () => facts,
		around: async (list, id) => (record[list].has(id) ? record : null),
		renamed: async (list, id) => {
			for (const one of record[list].values()) if (one.formerly.includes(id)) return one.id;
			return null;
		},
		whole: async () => record
	};
}
