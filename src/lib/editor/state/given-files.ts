import { MOST_FILES } from '#lib/extract/files/bounds.ts';
import type { GivenFile } from './tray.svelte.ts';

/** Beginning and end of a file, in bytes: the kinds that are read are told by no more. */
const HEAD = 65_536;
const TAIL = 1_100_000;

/** A file of the reader's as it was given, with its path where a folder was. */
export function givenFile(file: File, path = file.webkitRelativePath || file.name): GivenFile {
	const bytes = async () => new Uint8Array(await file.arrayBuffer());
	const sample = async () => {
		if (file.size <= HEAD + TAIL) return bytes();
		const parts = [file.slice(0, HEAD), file.slice(-TAIL)];
		return new Uint8Array(await new Blob(parts).arrayBuffer());
	};
	return { path, size: file.size, bytes, sample };
}

/** Deeper folders, and more of them, hold no documents that anybody means. */
const MOST_FOLDERS = 2000;

/** The files in what was dropped, folders to their ends; far more than are taken are not listed. */
export async function filesIn(dropped: readonly FileSystemEntry[]): Promise<GivenFile[]> {
	const files: GivenFile[] = [];
	const waiting = [...dropped];
	for (let folders = 0; waiting.length > 0 && files.length < 10 * MOST_FILES;) {
		const entry = waiting.shift()!;
		const path = entry.fullPath.replace(/^\//, '');
		if (entry.isDirectory) {
			if (++folders > MOST_FOLDERS) continue;
			waiting.push(...(await entriesIn(entry as FileSystemDirectoryEntry)));
			continue;
		}
		const file = await new Promise<File | null>((done) =>
			(entry as FileSystemFileEntry).file(done, () => done(null))
		);
		files.push(
			file ? givenFile(file, path) : { path, size: 0, bytes: failing, why: { code: 'damaged' } }
		);
	}
	return files;
}

const failing = () => Promise.reject(new Error('unreadable'));

/** A browser gives a hundred at a time. */
async function entriesIn(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
	const reader = folder.createReader();
	const entries: FileSystemEntry[] = [];
	for (;;) {
		const some = await new Promise<FileSystemEntry[]>((done) =>
			reader.readEntries(done, () => done([]))
		);
		if (some.length === 0) return entries;
		entries.push(...some);
		if (entries.length > 10 * MOST_FILES) return entries;
	}
}
