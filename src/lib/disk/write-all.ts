import { constants } from 'node:fs';
import { copyFile, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** A file that is to be written. */
interface Written {
	path: string;
	content: string | Uint8Array;
}

let count = 0;

/** A name beside a file that nobody else takes, short whatever the file is called. */
const beside = (path: string) => join(dirname(path), `.rejoinder-${process.pid}-${count++}`);

/**
 * Writes several files as one: all of them, or none. Each is first written whole beside its place and
 * forced onto the disk; only then do they take their places. Where one cannot, those that did are put
 * back, and nothing is left behind.
 */
export async function writeAll(files: readonly Written[]): Promise<void> {
	const undo: (() => Promise<unknown>)[] = [];
	const kept: string[] = [];
	try {
		const drafts: { draft: string; path: string }[] = [];
		for (const { path, content } of files) {
			const made = await mkdir(dirname(path), { recursive: true });
			if (made !== undefined) undo.push(() => rm(made, { recursive: true, force: true }));
			const draft = beside(path);
			undo.push(() => rm(draft, { force: true }));
			await writeToDisk(draft, content);
			drafts.push({ draft, path });
		}
		for (const { draft, path } of drafts) {
			const before = beside(path);
			undo.push(() => rm(before, { force: true }));
			if (await isCopied(path, before)) undo.push(() => rename(before, path));
			else undo.push(() => rm(path, { force: true }));
			await rename(draft, path);
			kept.push(before);
		}
	} catch (error) {
		for (const step of undo.reverse()) await step().catch(() => undefined);
		throw error;
	}
	for (const path of kept) await rm(path, { force: true }).catch(() => undefined);
}

async function writeToDisk(path: string, content: string | Uint8Array): Promise<void> {
	const file = await open(path, 'wx');
	try {
		await file.writeFile(content);
		await file.sync();
	} finally {
		await file.close();
	}
}

/** Copies what is to be replaced; false where nothing is there yet. */
async function isCopied(path: string, to: string): Promise<boolean> {
	try {
		await copyFile(path, to, constants.COPYFILE_EXCL);
		return true;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
		throw error;
	}
}
