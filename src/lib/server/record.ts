import { formatProblem } from '#lib/domain/problem.ts';
import { readRecord, type Reading } from '#lib/domain/record/read.ts';

const texts = import.meta.glob<string>(['/data/**/*.{yaml,json}', '!/data/schema/**'], {
	query: '?raw',
	import: 'default',
	eager: true
});

/** Reads data/ once; a record with problems does not build, and all of them are said at once. */
async function read(): Promise<Reading> {
	const files = Object.entries(texts).map(([path, text]) => ({ path: path.slice(1), text }));
	const reading = await readRecord(files);
	if (reading.problems.length > 0) {
		throw new Error(
			`The record does not build.\n\n${reading.problems.map(formatProblem).join('\n')}\n`
		);
	}
	return reading;
}

export const { record, counts, corrections } = await read();
