import { findOrBegin, type RecordFolder } from '#lib/disk/record-folder.ts';
import { sha256 } from '#lib/disk/sha256.ts';
import { knownOf, type Known } from '#lib/editor/draft/ids.ts';
import type { Problem } from '#lib/record/problem.ts';
import { readRecord } from '#lib/record/read.ts';
import type { TheRecord } from '#lib/record/record.ts';
import type { DataFile } from '#lib/record/yaml.ts';

/** The record that drafts go into, with every id that is taken in it. */
interface OpenRecord {
	folder: RecordFolder;
	record: TheRecord;
	problems: readonly Problem[];
	known: Known;
}

/** Opens a record. Without one a page is read all the same; only the known names are then missing. */
export async function openRecord(given: string): Promise<OpenRecord> {
	const { folder, files } = await findOrBegin(given);
	const { record, problems } = await readRecord(files, sha256);
	return { folder, record, problems, known: { ...knownOf(record), claims: statementIds(files) } };
}

/** The ids in all topic files: drafts are left out of the record, but their ids are taken. */
function statementIds(files: readonly DataFile[]): string[] {
	return files
		.filter(({ path }) => path.startsWith('data/topics/'))
		.flatMap(({ text }) => [...text.matchAll(/^\s*(?:- )?id: *["']?([a-z0-9-]+)/gm)])
		.map((match) => match[1]!);
}
