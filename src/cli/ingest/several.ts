import { basename, extname } from 'node:path/posix';
import { idStem } from '#lib/editor/draft/id-stem.ts';
import { findQuotations } from '#lib/extract/speakers/propose.ts';
import { jsonForTerminal } from '#lib/text/hidden.ts';
import { count } from '../count.ts';
import { diskProblem } from '../disk-fault.ts';
import { printed } from '../problems.ts';
import { readPageBytes } from '../read-page.ts';
import { UsageError } from '../usage.ts';
import type { Documents } from './documents-in.ts';
import { openRecord } from './open-record.ts';
import { ofDocument } from './report.ts';
import { writeDrafts, type IngestOptions } from './write-drafts.ts';

const LACKS = 'read it by itself, and say what it lacks as an option.';

/** Exit code of a run in which some of the documents were left where they are. */
const SOME_LEFT = 3;

/**
 * Reads the documents of a folder or a ZIP one after the other, each by itself: what one of them is
 * refused for holds for no other. `--write` makes a source and drafts of each, under the name of its file.
 */
export async function ingestSeveral(
	path: string,
	{ documents, ofPrograms, more }: Documents,
	given: IngestOptions
): Promise<number> {
	for (const option of ['id', 'entry', 'title', 'url', 'published'] as const) {
		if (given[option] === undefined) continue;
		throw new UsageError(
			`--${option} is of one document: read it by itself. Of several, each source has its id from the name of its file.`
		);
	}
	if (documents.length === 0) throw new UsageError(`${path} has no document in it.`);
	const ids = idsOf(documents.map((one) => one.path));
	let opened = await openRecord(given.record);
	let read = 0;
	for (const [n, document] of documents.entries()) {
		const left = await reasonOf(async () => {
			const { page, document: found } = await readPageBytes(await document.bytes(), document.path);
			const proposals = findQuotations(page.text, { parties: opened.known.parties });
			if (given.json) {
				const file = document.path;
				console.log(jsonForTerminal({ file, ...page, ...ofDocument(found), proposals }));
			} else {
				const facts = [page.title ?? 'no title', page.publisher, page.published, page.language];
				console.log(`${document.path}\n    ${facts.filter(Boolean).join(' · ')}`);
				console.log(
					`    ${count(page.text.length, '# character', '# characters')} · ${count(proposals.length, '# proposal', '# proposals')}`
				);
			}
			if (!given.write) return 0;
			const written = await writeDrafts({
				...{ ...opened, page, document: found, proposals, path, given },
				id: ids[n] ?? ''
			});
			if (written === 0) opened = await openRecord(given.record);
			return written;
		});
		if (left === null) read++;
		else console.error(`${document.path} is left: ${left}`);
	}
	const left = documents.length - read;
	console.error(
		[
			count(read, '# document read', '# documents read'),
			left > 0 && count(left, '# left where it is', '# left where they are'),
			ofPrograms > 0 &&
				count(ofPrograms, '# file of programs passed over', '# files of programs passed over'),
			more > 0 && count(more, '# more not looked at', '# more not looked at')
		]
			.filter(Boolean)
			.join(' · ')
	);
	return left > 0 || more > 0 ? SOME_LEFT : 0;
}

/** Null when it was done; else why not, in words. */
async function reasonOf(step: () => Promise<number>): Promise<string | null> {
	try {
		return (await step()) === 0 ? null : LACKS;
	} catch (error) {
		if (error instanceof UsageError) return error.message;
		const problem = diskProblem(error);
		if (problem === null) throw error;
		return printed([problem]);
	}
}

/** An id for each path, of the name of its file; the second of one name is told apart by its number. */
function idsOf(paths: readonly string[]): string[] {
	const taken = new Set<string>();
	return paths.map((path) => {
		const name = basename(path);
		const stem = idStem(name.slice(0, name.length - extname(name).length)) || 'document';
		let id = stem;
		for (let n = 2; taken.has(id); n++) id = `${stem}-${n}`;
		taken.add(id);
		return id;
	});
}
