import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findOrBegin } from '#lib/disk/record-folder.ts';
import { sha256 } from '#lib/disk/sha256.ts';
import { writeAll } from '#lib/disk/write-all.ts';
import { findMarks, readAnnotations, type Wordless } from '#lib/editor/import/annotations.ts';
import { readCsv } from '#lib/editor/import/csv.ts';
import { projectFiles } from '#lib/editor/draft/files.ts';
import { knownOf } from '#lib/editor/draft/ids.ts';
import { emptyProject } from '#lib/editor/draft/project.ts';
import { readClaimReviews } from '#lib/editor/import/claimreview.ts';
import { draftFiles } from '#lib/editor/import/draft-files.ts';
import { readRecord } from '#lib/record/read.ts';
import type { TheRecord } from '#lib/record/record.ts';
import type { DataFile } from '#lib/record/yaml.ts';
import { count } from './count.ts';
import { readText } from './files.ts';
import { printProblems, printed } from './problems.ts';
import { readPageFile } from './read-page.ts';
import { UsageError } from './usage.ts';

interface Options {
	record: string;
	out?: string;
	page?: string;
	date?: string;
}

/** A file made elsewhere, and where it goes. */
interface Importing {
	file: string;
	record: string;
	out: string | undefined;
	page: string | undefined;
	day: string;
}

const KINDS = {
	csv: importCsv,
	claimreview: importReviews,
	hypothesis: importAnnotations,
	annotations: importAnnotations
};

/**
 * Reads what was made elsewhere: tables and claim reviews into draft files, annotations onto a page.
 * Exit code 1 when something in the file could not be used or found again; it is listed.
 */
export async function importFile(
	kind: keyof typeof KINDS,
	file: string,
	{ record, out, page, date }: Options
): Promise<number> {
	const day = date ?? new Date().toISOString().slice(0, 10);
	return KINDS[kind]({ file, record, out, page, day });
}

async function importCsv({ file, record, out, day }: Importing): Promise<number> {
	const start = emptyProject('import', day);
	const read = readCsv(
		{ path: file, text: await readText(file) },
		{
			...start,
			topic: {
				...start.topic,
				id: `import-${day}`,
				title: { en: `Imported claims and responses, ${day}` },
				summary: { en: 'Drafts: complete each, capture its source, and move it to its topic.' },
				asOf: day
			}
		},
		knownOf(await recordAt(record))
	);
	if (read.kind === 'problems') throw new UsageError(printed(read.problems));
	printProblems(read.problems);
	await give(projectFiles(read.project), out);
	const { claims, responses } = read.project;
	console.error(
		`${count(claims.length, '# claim', '# claims')} · ${count(responses.length, '# response', '# responses')}, as drafts`
	);
	return read.problems.length > 0 ? 1 : 0;
}

async function importReviews({ file, record, out, day }: Importing): Promise<number> {
	const { drafts, problems } = readClaimReviews(
		{ path: file, text: await readText(file) },
		{ record: await recordAt(record), day, language: 'und' }
	);
	printProblems(problems);
	if (drafts.topic.claims.length > 0) await give(draftFiles(drafts, `import-${day}`), out);
	console.error(count(drafts.topic.claims.length, '# review, as a draft', '# reviews, as drafts'));
	return problems.length > 0 ? 1 : 0;
}

async function importAnnotations({ file, page }: Importing): Promise<number> {
	if (page === undefined) {
		throw new UsageError('Annotations are about a page: name it with --page page.html.');
	}
	const read = readAnnotations({ path: file, text: await readText(file) });
	if (read.kind === 'problem') throw new UsageError(printed([read.problem]));
	const { text, url, reasons } = (await readPageFile(page)).page;
	// A mark may stand in a heading or a footer, which are no main text.
	const whole = findMarks(reasons.map((one) => one.text).join('\n'), url ?? '', read.annotations);
	let lost = 0;
	for (const [i, mark] of findMarks(text, url ?? '', read.annotations).entries()) {
		const outside = mark.found.kind === 'absent' && 'start' in whole[i]!.found;
		const { words, note, found } = outside ? whole[i]! : mark;
		if (found.kind === 'absent' || found.kind === 'ambiguous') lost++;
		const place = outside ? ' outside the main text' : 'start' in found ? ` at ${found.start}` : '';
		console.log(`${SAYS[found.kind]}${place}  ${words.replace(/\s+/g, ' ')}`);
		if (note) console.log(`    ${note.replace(/\s+/g, ' ')}`);
	}
	for (const { why, note } of read.left) {
		console.log(`no words  ${WORDLESS[why]}`);
		if (note) console.log(`    ${note.replace(/\s+/g, ' ')}`);
	}
	console.log(
		`${read.annotations.length - lost} of ${read.annotations.length} found again · ${read.without} without words`
	);
	return lost > 0 ? 1 : 0;
}

const WORDLESS: Record<Wordless, string> = {
	reply: 'an answer to another annotation',
	'page-note': 'a note about the page as a whole',
	'other-selector': 'it points by a count or by markup, which another copy does not have'
};

const SAYS = {
	exact: 'exact',
	moved: 'moved',
	absent: 'not found',
	ambiguous: 'not found (several places, none certain)'
} as const;

async function recordAt(folder: string): Promise<TheRecord> {
	const { files } = await findOrBegin(folder);
	return (await readRecord(files, sha256)).record;
}

/** Prints the files, or writes them below a folder, never over one that is there. */
async function give(files: readonly DataFile[], out: string | undefined): Promise<void> {
	if (out === undefined) {
		for (const { path, text } of files) console.log(`# ${path}\n${text}`);
		return;
	}
	const there = files.find(({ path }) => existsSync(join(out, path)));
	if (there) {
		throw new UsageError(`${join(out, there.path)} is there already: choose another folder.`);
	}
	const written = files.map(({ path, text }) => ({ path: join(out, path), content: text }));
	await writeAll(written);
	for (const { path } of written) console.log(path);
}
