import { findRecord, readFiles } from '#lib/disk/record-folder.ts';
import { parseFile } from '#lib/record/files.ts';
import { locate } from '#lib/record/locate.ts';
import { unreadQuoting } from '#lib/record/quoted.ts';
import { jsonForTerminal } from '#lib/text/hidden.ts';
import { count } from './count.ts';
import { printProblems } from './problems.ts';
import { readPageFile } from './read-page.ts';
import { countOf, lookFor, report, wantedFrom, type Result } from './still-there.ts';
import { UsageError } from './usage.ts';

/**
 * Which quotations of a source still stand in a newer text of it, drafts included. Exit codes: 0 all
 * verbatim, other typography aside; 1 a file of the record cannot be read, nothing was compared; 2 wrong use; 3 some altered,
 * none gone; 4 some gone; 5 none there at all, which a wrong or an empty page looks like too.
 */
export async function recapture(
	id: string,
	path: string,
	options: { record: string; json?: boolean; entry?: string }
): Promise<number> {
	const files = await readFiles(await findRecord(options.record));
	const read = files.map(parseFile);
	// What an unreadable file quotes is not known: without it all could seem well.
	const unread = unreadQuoting(read).flatMap(({ problems }) => problems);
	if (unread.length > 0) {
		printProblems(locate(unread, files));
		console.error('Nothing was compared.');
		return 1;
	}
	const parsed = read.flatMap((one) => one.parsed ?? []);
	const source = parsed.find((one) => one.kind === 'source' && one.id === id);
	if (source?.kind !== 'source') throw new UsageError(`There is no source "${id}" in the record.`);
	const wanted = wantedFrom(id, files, parsed);
	if (wanted.length === 0) {
		throw new UsageError(`The record quotes nothing from "${id}", so there is nothing to compare.`);
	}
	const page = await readPageFile(path, options.entry);
	const results = lookFor(wanted, page, source.value.language);
	const those = (kind: Result['found']['kind']) => countOf(results, kind);
	const typography = those('typography');
	const counts = {
		verbatim: those('verbatim') + typography,
		altered: those('altered'),
		gone: those('gone')
	};
	if (options.json) {
		const quotations = results.map(({ found, ...rest }) => ({ ...rest, ...found }));
		console.log(jsonForTerminal({ source: id, ...counts, quotations }, '\t'));
	} else {
		for (const line of results.flatMap(report)) console.log(line);
		console.log(
			`${id}: ${counts.verbatim} verbatim${typography > 0 ? ` (${typography} in other typography)` : ''} · ${counts.altered} altered · ${counts.gone} gone, of ${count(results.length, '# quoted passage', '# quoted passages')}`
		);
	}
	if (counts.gone === results.length) {
		console.error(`Nothing that the record quotes stands in ${path}: is it the page of "${id}"?`);
		return 5;
	}
	return counts.gone > 0 ? 4 : counts.altered > 0 ? 3 : 0;
}
