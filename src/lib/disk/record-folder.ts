import { readdir, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { DataFile } from '#lib/record/yaml.ts';
import { readPlainFile } from './plain-file.ts';

/** Any of these in a folder shows that it is a record's data folder. */
const PARTS = ['parties', 'sources', 'topics'];

/** A folder of a record on the disk. Its files are named `data/…` whatever the folder is called. */
export interface RecordFolder {
	/** The folder with parties/, sources/ and topics/, as a path like the one it was found by. */
	data: string;
}

/** There is no record where one was looked for. The message says where, and what a record's folder has. */
export class NoRecord extends Error {
	/** Whether the folder itself is there, so that a record could be begun in it. */
	readonly folder: boolean;
	constructor(path: string, folder: boolean) {
		super(
			folder
				? `There is no record in ${path}: it has no folder data/, and none of ${PARTS.map((part) => `${part}/`).join(', ')}. Name a folder that has data/ in it, or the data folder itself.`
				: `There is no folder ${path} to read a record from. Name a folder that has data/ in it, or the data folder itself.`
		);
		this.folder = folder;
	}
}

/** Finds the record of a folder: in its data/, or in the folder itself. Throws `NoRecord`. */
export async function findRecord(folder: string): Promise<RecordFolder> {
	if (!(await isFolder(folder))) throw new NoRecord(folder, false);
	const data = join(folder, 'data');
	if (await isFolder(data)) return { data };
	for (const part of PARTS) {
		if (await isFolder(join(folder, part))) return { data: folder };
	}
	throw new NoRecord(folder, true);
}

/** As `findRecord` and `readFiles`, for a page that can be read without a record: an empty one, where a folder has none yet. */
export async function findOrBegin(
	folder: string
): Promise<{ folder: RecordFolder; files: DataFile[] }> {
	try {
		const found = await findRecord(folder);
		return { folder: found, files: await readFiles(found) };
	} catch (error) {
		if (!(error instanceof NoRecord) || !error.folder) throw error;
		return { folder: { data: join(folder, 'data') }, files: [] };
	}
}

/** The record that the build and `npm run dev` show: of the folder that REJOINDER_RECORD names, else of this one. */
export function recordToShow(): Promise<RecordFolder> {
	return findRecord(process.env.REJOINDER_RECORD || '.');
}

/**
 * All files of a record, in order of their paths; the schemas, made from code, apart. The one reader,
 * for checking, building and every command. What has the name of a file and is none, or is no text,
 * comes with what is wrong with it, and `readRecord` says so.
 */
export async function readFiles({ data }: RecordFolder): Promise<DataFile[]> {
	const entries = await readdir(data, { recursive: true, withFileTypes: true });
	return (
		entries
			.filter((entry) => entry.isSymbolicLink() || /\.(?:ya?ml|json|pem)$/i.test(entry.name))
			.map((entry) => relative(data, join(entry.parentPath, entry.name)).split(sep).join('/'))
			.filter((path) => !/^(?:schema|\.git)\//.test(path))
			.sort()
			// One after another: thousands at once are more than a system lets a process open.
			.map((path) => {
				const read = readPlainFile(join(data, path));
				return read.kind === 'text'
					? { path: `data/${path}`, text: read.text }
					: { path: `data/${path}`, text: '', fault: read.fault, line: read.line };
			})
	);
}

/** Where a file of the record, named `data/…`, lies on the disk. */
export function pathIn({ data }: RecordFolder, file: string): string {
	return join(data, file.slice('data/'.length));
}

async function isFolder(path: string): Promise<boolean> {
	try {
		return (await stat(path)).isDirectory();
	} catch {
		return false;
	}
}
