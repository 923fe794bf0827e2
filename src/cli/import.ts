import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findMarks, readAnnotations } from '#lib/domain/desk/annotations.ts';
import { readCsv } from '#lib/domain/desk/csv.ts';
import { projectFiles } from '#lib/domain/desk/files.ts';
import { knownOf } from '#lib/domain/desk/ids.ts';
import { emptyProject } from '#lib/domain/desk/project.ts';
import { readClaimReviews } from '#lib/domain/import/claimreview.ts';
import { draftFiles } from '#lib/domain/import/draft-files.ts';
import { readRecord } from '#lib/domain/record/read.ts';
import type { TheRecord } from '#lib/domain/record/record.ts';
import type { DataFile } from '#lib/domain/record/yaml.ts';
import { UsageError, readData, readText, sha256, writeWhole } from './files.ts';
import { readPageFile } from './read-page.ts';

const USAGE =
	'import needs a kind and a file: import csv|claimreview <file> [--out <folder>], or import hypothesis|annotations <file> --page page.html|page.txt';

interface Options {
	file: string;
	root: string;
	out: string | undefined;
	page: string | undefined;
	day: string;
}

/**
 * Reads what was made elsewhere: tables and claim reviews into draft files, annotations onto a page.
 * Exit code 1 when something in the file could not be used or found again; it is listed.
 */
export async function importFile(args: string[]): Promise<number> {
	const { values, positionals } = parseArgs({
		args,
		allowPositionals: true,
		options: {
			root: { type: 'string', default: '.' },
			out: { type: 'string' },
			page: { type: 'string' },
			date: { type: 'string' }
		}
	});
	const [kind, file] = positionals;
	if (file === undefined) throw new UsageError(USAGE);
	const day = values.date ?? new Date().toISOString().slice(0, 10);
	const options = { file, root: values.root, out: values.out, page: values.page, day };
	switch (kind) {
		case 'csv':
			return importCsv(options);
		case 'claimreview':
			return importReviews(options);
		case 'hypothesis':
		case 'annotations':
			return importAnnotations(options);
		default:
			throw new UsageError(USAGE);
	}
}

async function importCsv({ file, root, out, day }: Options): Promise<number> {
	const record = await recordAt(root);
	const start = emptyProject('import', day);
	const read = readCsv(
		await readText(file),
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
		knownOf(record)
	);
	if (read.kind === 'not-our-columns') {
		throw new UsageError(
			`${file} has not the columns of the CSV export: ${read.missing.join(', ')} are missing.`
		);
	}
	for (const { row, reason } of read.unusable) console.error(`row ${row}: ${reason}`);
	await give(projectFiles(read.project), out);
	const { claims, responses } = read.project;
	console.error(`${claims.length} claims · ${responses.length} responses, as drafts`);
	return read.unusable.length > 0 ? 1 : 0;
}

async function importReviews({ file, root, out, day }: Options): Promise<number> {
	const { drafts, unusable } = readClaimReviews(await readText(file), {
		record: await recordAt(root),
		day,
		language: 'und'
	});
	for (const { index, reason } of unusable) console.error(`item ${index + 1}: ${reason}`);
	if (drafts.topic.claims.length > 0) await give(draftFiles(drafts, `import-${day}`), out);
	console.error(`${drafts.topic.claims.length} reviews, as drafts`);
	return unusable.length > 0 ? 1 : 0;
}

async function importAnnotations({ file, page }: Options): Promise<number> {
	if (page === undefined) throw new UsageError(USAGE);
	const read = readAnnotations(await readText(file));
	if (read.kind === 'not-json') throw new UsageError(`${file} is not JSON.`);
	if (read.kind === 'not-annotations') {
		throw new UsageError(`${file} holds no annotations of Hypothesis or of the W3C's form.`);
	}
	const { text, url } = (await readPageFile(page)).page;
	let lost = 0;
	for (const { words, note, found } of findMarks(text, url ?? '', read.annotations)) {
		if (found.kind === 'absent' || found.kind === 'ambiguous') lost++;
		const place = 'start' in found ? ` at ${found.start}` : '';
		console.log(`${SAYS[found.kind]}${place}  ${words.replace(/\s+/g, ' ')}`);
		if (note) console.log(`    ${note.replace(/\s+/g, ' ')}`);
	}
	console.log(
		`${read.annotations.length - lost} of ${read.annotations.length} found again · ${read.without} without words`
	);
	return lost > 0 ? 1 : 0;
}

const SAYS = {
	exact: 'exact',
	moved: 'moved',
	absent: 'not found',
	ambiguous: 'not found (several places, none certain)'
} as const;

async function recordAt(root: string): Promise<TheRecord> {
	const files = existsSync(join(root, 'data')) ? await readData(root) : [];
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
	for (const { path, text } of files) {
		await writeWhole(join(out, path), text);
		console.log(join(out, path));
	}
}
