import { findQuotations } from '#lib/extract/speakers/propose.ts';
import { loadMessages } from '#lib/i18n/messages.ts';
import { jsonForTerminal } from '#lib/text/hidden.ts';
import { SOURCE_LANGUAGE } from '#lib/text/languages.ts';
import { documentsIn } from './ingest/documents-in.ts';
import { ingestSeveral } from './ingest/several.ts';
import { openRecord } from './ingest/open-record.ts';
import { ofDocument, report } from './ingest/report.ts';
import { writeDrafts, type IngestOptions } from './ingest/write-drafts.ts';
import { printProblems } from './problems.ts';
import { readPageFile } from './read-page.ts';

/**
 * Reads a page, or every document of a folder or a ZIP: its main text, what it says of itself, who says
 * what; `--write` makes drafts of it.
 */
export async function ingest(path: string, given: IngestOptions): Promise<number> {
	const several = await documentsIn(path);
	const { problems, ...opened } = await openRecord(given.record);
	if (given.write && problems.length > 0) {
		printProblems(problems);
		console.error('The record has problems: mend them first. Nothing was written.');
		return 1;
	}
	if (several) return ingestSeveral(path, several, given);
	const { page, document } = await readPageFile(path, given.entry);
	const proposals = findQuotations(page.text, { parties: opened.known.parties });
	if (given.write) {
		return writeDrafts({ ...opened, page, document, proposals, path, given, id: given.id ?? '' });
	}
	console.log(
		given.json
			? jsonForTerminal({ ...page, ...ofDocument(document), proposals }, '\t')
			: report(page, proposals, await loadMessages(SOURCE_LANGUAGE, 'desk')).join('\n')
	);
	return 0;
}
