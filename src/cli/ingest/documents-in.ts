import { lstat, readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { MOST_FILES } from '#lib/extract/files/bounds.ts';
import { isFolder, isOfPrograms, isOfTheSystem, unpackFolder } from '#lib/extract/files/unpack.ts';
import { sayRefusal } from '#lib/i18n/documents.ts';
import { loadMessages } from '#lib/i18n/messages.ts';
import { SOURCE_LANGUAGE } from '#lib/text/languages.ts';
import { readBytes } from '../files.ts';
import { UsageError } from '../usage.ts';

/** One document of several; `bytes` fails with a `UsageError` that says why it is left where it is. */
interface OneDocument {
	/** Within the folder or the ZIP, with slashes. */
	path: string;
	bytes: () => Promise<Uint8Array>;
}

export interface Documents {
	documents: readonly OneDocument[];
	/** Texts of programs and pages, which were not looked at. */
	ofPrograms: number;
	/** Files beyond the bound, which were not looked at. */
	more: number;
}

/** The documents of a folder or of a ZIP, in order of their paths; null for a file that is one itself. */
export async function documentsIn(path: string): Promise<Documents | null> {
	if (path === '-') return null;
	if ((await lstat(path)).isDirectory()) return inFolder(path);
	if (!/\.zip$/i.test(path)) return null;
	const bytes = await readBytes(path);
	return isFolder(bytes, path) ? inZip(path, bytes) : null;
}

/** Links are not followed: they may lead out of the folder, or round in it. */
async function inFolder(folder: string): Promise<Documents> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	const paths = entries
		.filter((one) => one.isFile())
		.map((one) => relative(folder, join(one.parentPath, one.name)).replaceAll('\\', '/'));
	return chosen(
		paths.map((path) => ({ path, bytes: () => readBytes(join(folder, path)) })),
		0
	);
}

async function inZip(path: string, packed: Uint8Array): Promise<Documents> {
	const [t, { files }] = await Promise.all([
		loadMessages(SOURCE_LANGUAGE, 'documents'),
		loadMessages(SOURCE_LANGUAGE, 'desk')
	]);
	const says = (why: Parameters<typeof sayRefusal>[0]) =>
		new UsageError(sayRefusal(why, { t, files }));
	const folder = unpackFolder(packed);
	if (folder.kind === 'refused') throw new UsageError(`${path}: ${says(folder.why).message}`);
	return chosen(
		folder.files.map((one) => ({
			path: one.path,
			bytes: () =>
				one.kind === 'file' ? Promise.resolve(one.bytes) : Promise.reject(says(one.why))
		})),
		folder.more
	);
}

function chosen(all: readonly OneDocument[], beyond: number): Documents {
	const seen = all.filter(({ path }) => !isOfTheSystem(path));
	const documents = seen
		.filter(({ path }) => !isOfPrograms(path))
		.sort((a, b) => (a.path < b.path ? -1 : 1));
	return {
		documents: documents.slice(0, MOST_FILES),
		ofPrograms: seen.length - documents.length,
		more: beyond + Math.max(0, documents.length - MOST_FILES)
	};
}
