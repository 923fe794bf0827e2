import { readFile as readFromDisk } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseHTML } from 'linkedom';
import { characterMapFolder } from '#lib/disk/character-maps.ts';
import { sha256 } from '#lib/disk/sha256.ts';
import type { FileText } from '#lib/extract/files/file.ts';
import { hasReader } from '#lib/extract/files/kind-of.ts';
import { readFile } from '#lib/extract/files/read-file.ts';
import { sayNotice, sayRefusal } from '#lib/i18n/documents.ts';
import { loadMessages } from '#lib/i18n/messages.ts';
import { SOURCE_LANGUAGE } from '#lib/text/languages.ts';
import { UsageError } from './usage.ts';

/** A file that is no page and no plain text, read. */
export interface ReadDocument extends FileText {
	/** SHA-256 of the file as it lies there, hex. */
	digest: string;
}

/** Reads a PDF or another document; null for a page or a text, which are read otherwise. What is to be known of it is printed. */
export async function readDocument(
	bytes: Uint8Array,
	path: string,
	pick?: string
): Promise<ReadDocument | null> {
	const file = { bytes, name: basename(path), pick };
	if (!hasReader(file)) return null;
	const [t, { files }] = await Promise.all([
		loadMessages(SOURCE_LANGUAGE, 'documents'),
		loadMessages(SOURCE_LANGUAGE, 'desk')
	]);
	const read = await readFile(file, {
		parseHtml: (html) => parseHTML(html).document as unknown as Document,
		characterMap
	});
	switch (read.kind) {
		case 'read':
			for (const notice of read.file.notices) {
				console.error(`${path}: ${sayNotice(notice, { t, files })}`);
			}
			return { ...read.file, digest: Buffer.from(sha256(bytes)).toString('hex') };
		case 'refused':
			throw new UsageError(`${path}: ${sayRefusal(read.why, { t, files })}`);
		case 'stopped':
			throw new UsageError(`${path} could not be read.`);
		case 'choose': {
			const entries = read.entries.map(({ id, title, url }) =>
				['   ', id, title, url].filter((part) => part !== null).join('  ')
			);
			throw new UsageError(
				`${path} holds several pages: name one with --entry.\n${entries.join('\n')}`
			);
		}
	}
}

/** A table of characters as the package of pdf.js brings it. */
async function characterMap(name: string): Promise<Uint8Array | null> {
	const folder = characterMapFolder();
	if (folder === null) return null;
	return readFromDisk(join(folder, `${name}.bcmap`)).then(
		(bytes) => new Uint8Array(bytes),
		() => null
	);
}
