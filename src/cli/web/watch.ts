import { join } from 'node:path';
import { findRecord, readFiles } from '#lib/disk/record-folder.ts';
import { writeAll } from '#lib/disk/write-all.ts';
import { parseFile } from '#lib/record/files.ts';
import { locate } from '#lib/record/locate.ts';
import { unreadQuoting } from '#lib/record/quoted.ts';
import { jsonForTerminal } from '#lib/text/hidden.ts';
import { count } from '../count.ts';
import { printProblems } from '../problems.ts';
import { countOf } from '../still-there.ts';
import { agentOf, settingsIn } from './agent.ts';
import { Polite } from './polite.ts';
import { warcOf } from './warc.ts';
import { watchPage, type Outcome } from './watch-page.ts';
import { watchedIn, type Meant } from './watched.ts';
import {
	draftCorrections,
	feedReport,
	hasChanged,
	jsonReport,
	textReport
} from './watch-report.ts';

interface Watching extends Meant {
	record: string;
	draft?: string;
	feed?: string;
	keep?: string;
	private?: boolean;
	json?: boolean;
}

/**
 * Fetches the pages of the record again, a second apart for each host, and says what became of every
 * quotation. Exit codes as of `recapture`; 5 where all that could be read stands as it stood, and
 * something could not be read.
 */
export async function watch(options: Watching): Promise<number> {
	const files = await readFiles(await findRecord(options.record));
	const read = files.map(parseFile);
	// What an unreadable file quotes is not known: without it all could seem well.
	const unread = unreadQuoting(read).flatMap(({ problems }) => problems);
	if (unread.length > 0) {
		printProblems(locate(unread, files));
		console.error('Nothing was fetched.');
		return 1;
	}
	const parsed = read.flatMap((one) => one.parsed ?? []);
	const watched = watchedIn(files, parsed, options);
	const settings = settingsIn(files);
	const agent = agentOf(settings);
	const polite = new Polite({ agent, allowPrivate: options.private ?? false });
	const at = new Date().toISOString();
	const outcomes = await Promise.all(
		watched.map(async (one) => {
			const outcome = await watchPage(one, polite);
			if (!options.json) for (const line of textReport(outcome)) console.log(line);
			return outcome;
		})
	);
	await writeAll([
		...(options.draft
			? [{ path: options.draft, content: draftCorrections(outcomes, at.slice(0, 10)) }]
			: []),
		...(options.feed ? [{ path: options.feed, content: feedReport(outcomes, at, settings) }] : []),
		...(options.keep ? archives(outcomes, options.keep, agent) : [])
	]);
	if (options.json) console.log(jsonForTerminal(outcomes.map(jsonReport), '\t'));
	else console.log(count(outcomes.length, '# page looked at', '# pages looked at'));
	return exitOf(outcomes);
}

/** What came from the pages that have changed, one archive each. */
function archives(outcomes: readonly Outcome[], folder: string, agent: string) {
	return outcomes.flatMap((one) => {
		if (one.kind !== 'read' || !hasChanged(one)) return [];
		const name = `${one.source}-${one.fetched.at.replace(/[:.]/g, '')}.warc.gz`;
		return [{ path: join(folder, name), content: warcOf(one.fetched, agent) }];
	});
}

function exitOf(outcomes: readonly Outcome[]): number {
	const those = (kind: 'altered' | 'gone') =>
		outcomes.some((one) => one.kind === 'read' && countOf(one.results, kind) > 0);
	if (those('gone') || outcomes.some(({ kind }) => kind === 'gone')) return 4;
	if (those('altered')) return 3;
	return outcomes.some(({ kind }) => kind === 'unreachable') ? 5 : 0;
}
