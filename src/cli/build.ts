import { buildSite } from '#lib/build/site.ts';
import type { Settings } from '#lib/record/schema.ts';
import { factsIn } from './database.ts';
import { findRecord, readFiles } from '#lib/disk/record-folder.ts';
import { sha256 } from '#lib/disk/sha256.ts';
import { refusal } from '#lib/disk/site-folder.js';
import { readRecord } from '#lib/record/read.ts';
import { count, problemCount, provenCount } from './count.ts';
import { printProblems } from './problems.ts';
import { progressLine } from './progress-line.ts';
import { UsageError } from './usage.ts';

export interface Building {
	record: string;
	out: string;
	verbose?: boolean;
}

/** Checks the record, builds its site, and says on the way how far it is. */
export async function build({ record, out, verbose = false }: Building): Promise<number> {
	const wrong = refusal(out);
	if (wrong) throw new UsageError(wrong);
	const onRequest = await settingsOfDatabase();
	if (onRequest) return buildIn(onRequest, { out, verbose });
	const { counts, problems, settings } = await readRecord(
		await readFiles(await findRecord(record)),
		sha256
	);
	if (problems.length > 0) {
		printProblems(problems);
		console.error(`The site is not built: the record has ${problemCount(problems.length)}.`);
		return 1;
	}
	console.log(`The record: ${provenCount(counts)}, ${problemCount(0)}.`);
	return buildIn(settings, { record, out, verbose });
}

/** What the database to build for says of its site; undefined where none is named. */
async function settingsOfDatabase(): Promise<Settings | undefined> {
	const address = process.env.REJOINDER_DATABASE;
	return address ? (await factsIn(address)).settings : undefined;
}

async function buildIn(
	settings: Settings,
	{ record, out, verbose }: { record?: string; out: string; verbose: boolean }
): Promise<number> {
	console.log('Preparing the pages …');
	const line = progressLine(process.stdout, (done, of) =>
		count(of, `${done} of # page`, `${done} of # pages`)
	);
	const built = await buildSite({
		record,
		out,
		settings,
		verbose,
		onprogress: ({ done, of }) => line.show(done, of)
	});
	line.end();
	if (built.kind === 'made') return 0;
	console.error(`The site could not be built. The builder says:\n\n${built.says}`);
	return 1;
}
