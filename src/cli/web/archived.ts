import { findRecord, pathIn, readFiles } from '#lib/disk/record-folder.ts';
import { writeAll } from '#lib/disk/write-all.ts';
import { parseFile } from '#lib/record/files.ts';
import { count } from '../count.ts';
import { printProblems } from '../problems.ts';
import { countOf } from '../still-there.ts';
import { UsageError } from '../usage.ts';
import { agentOf, settingsIn } from './agent.ts';
import { withArchived } from './archived-field.ts';
import { copyOf, type Archive, type Copy } from './archive-copy.ts';
import { Polite } from './polite.ts';
import { watchPage, type Outcome, type Watched } from './watch-page.ts';
import { textReport } from './watch-report.ts';
import { watchedIn } from './watched.ts';

interface Archiving extends Archive {
	record: string;
	source?: string[];
	private?: boolean;
}

/**
 * Looks for a copy of each page in an archive, the one made nearest to the capture, says which quotations
 * stand in it, and writes it as `archived` where all of them do. Exit code 3 where some do not, 4 where
 * there is no copy.
 */
export async function archived(options: Archiving): Promise<number> {
	if (!options.timemap && !options.save) {
		throw new UsageError(
			'Name the archive: --timemap with what stands before the address of a page in its lists of copies, or --save with what stands before it to have one made.'
		);
	}
	for (const archive of [options.timemap, options.save]) {
		if (archive !== undefined && !/^https?:\/\/[^/]/i.test(archive)) {
			throw new UsageError(`${archive} is no address of an archive: it begins with https://.`);
		}
	}
	const folder = await findRecord(options.record);
	const files = await readFiles(folder);
	const read = files.map(parseFile);
	const problems = read.flatMap((one) => one.problems);
	if (problems.length > 0) {
		printProblems(problems);
		console.error('Nothing was written.');
		return 1;
	}
	const parsed = read.flatMap((one) => one.parsed ?? []);
	const agent = agentOf(settingsIn(files));
	const polite = new Polite({ agent, allowPrivate: options.private ?? false });
	const looked = await Promise.all(
		watchedIn(files, parsed, { source: options.source }).map(async (one) => ({
			...(await lookAt(one, options, polite)),
			file: files.find(({ path }) => path === `data/sources/${one.id}.yaml`)!
		}))
	);
	const written = looked.flatMap(({ copy, file: { path, text } }) => {
		if (!copy) return [];
		const content = withArchived(text, { url: copy.url, date: copy.at.slice(0, 10) });
		return [{ path: pathIn(folder, path), content }];
	});
	await writeAll(written);
	console.log(`${count(written.length, '# copy', '# copies')} written into the record.`);
	return Math.max(0, ...looked.map(({ exit }) => exit));
}

/** A copy in which all quotations of a source stand, and what is printed of it on the way. */
async function lookAt(
	one: Watched,
	archive: Archive,
	polite: Polite
): Promise<{ exit: number; copy?: Copy }> {
	const copy = await copyOf(one, archive, polite);
	if (copy.kind === 'none') {
		console.log(`${one.id}: no copy, ${copy.why}`);
		return { exit: 4 };
	}
	const outcome = await watchPage({ ...one, url: copy.url }, polite);
	for (const line of [`${one.id}: ${copy.url}`, ...textReport(outcome)]) console.log(line);
	return standsWhole(outcome) ? { exit: 0, copy } : { exit: 3 };
}

const standsWhole = (outcome: Outcome) =>
	outcome.kind === 'read' &&
	countOf(outcome.results, 'altered') + countOf(outcome.results, 'gone') === 0;
