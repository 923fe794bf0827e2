import { readFile as readFromDisk } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseHTML } from 'linkedom';
import { characterMapFolder } from '#lib/disk/character-maps.ts';
import { sha256 } from '#lib/disk/sha256.ts';
import type { FileReading, FileText, FileToRead } from '#lib/extract/files/file.ts';
import { hasReader } from '#lib/extract/files/kind-of.ts';
import { pagesToRead } from '#lib/extract/files/picture/pages-to-read.ts';
import { readFile } from '#lib/extract/files/read-file.ts';
import { sayNotice, sayRefusal } from '#lib/i18n/documents.ts';
import { loadMessages } from '#lib/i18n/messages.ts';
import { SOURCE_LANGUAGE } from '#lib/text/languages.ts';
import { TRAINED_TAGS, trainedOf } from './trained.ts';
import { UsageError } from './usage.ts';

/** A file that is no page and no plain text, read. */
export interface ReadDocument extends FileText {
	/** SHA-256 of the file as it lies there, hex. */
	digest: string;
}

/**
 * Reads a PDF or another document; null for a page or a text, which are read otherwise. What is to be known
 * of it is printed. `ocr`: the languages in which its pictures are to be read, `en+ar`.
 */
export async function readDocument(
	bytes: Uint8Array,
	path: string,
	{ pick, ocr }: { pick?: string; ocr?: string } = {}
): Promise<ReadDocument | null> {
	const file = { bytes, name: basename(path), pick };
	if (!hasReader(file)) return null;
	const [t, { files }] = await Promise.all([
		loadMessages(SOURCE_LANGUAGE, 'documents'),
		loadMessages(SOURCE_LANGUAGE, 'desk')
	]);
	const read = await withPictures(file, ocr);
	switch (read.kind) {
		case 'read':
			for (const notice of read.file.notices) {
				console.error(`${path}: ${sayNotice(notice, { t, files })}`);
				if (notice.code === 'no-text-layer' && !ocr) console.error(TO_READ_PICTURES);
			}
			return { ...read.file, digest: Buffer.from(sha256(bytes)).toString('hex') };
		case 'refused':
			throw new UsageError(
				[
					`${path}: ${sayRefusal(read.why, { t, files })}`,
					...(read.why.code === 'no-text' && read.why.pages && !ocr ? [TO_READ_PICTURES] : [])
				].join('\n')
			);
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

const TO_READ_PICTURES = `If they are pictures of words, a program can read them, in the languages that you name: capture … --ocr ${TRAINED_TAGS.join('+')}`;

const reading = {
	parseHtml: (html: string) => parseHTML(html).document as unknown as Document,
	characterMap
};

/** The file read, where that is asked for with its pages that are pictures. */
async function withPictures(file: FileToRead, ocr: string | undefined): Promise<FileReading> {
	const trained = ocr === undefined ? [] : trainedOf(ocr);
	const read = await readFile(file, reading);
	const numbers = pagesToRead(read);
	if (trained.length === 0 || numbers.length === 0) return read;
	const { readPictures } = await import('./read-pictures.ts');
	return readFile(file, { ...reading, pictures: await readPictures(file, numbers, trained) });
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
