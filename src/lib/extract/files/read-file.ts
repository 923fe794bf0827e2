import { MOST_BYTES } from './bounds.ts';
import type { FileKind, FileReader, FileReading, FileToRead, Reading } from './file.ts';
import { kindOf } from './kind-of.ts';

/** What takes files out of a folder in a ZIP comes with what reads them. */
export { unpackFolder } from './unpack.ts';

/** Kinds that have a reader of their own; each comes only when such a file does. Pages and texts are read by `readPage`. */
const READERS: Partial<Record<FileKind, () => Promise<FileReader>>> = {
	pdf: async () => (await import('./pdf/read-pdf.ts')).readPdf,
	docx: async () => (await import('./docx/docx.ts')).readDocx,
	odt: async () => (await import('./odt/odt.ts')).readOdt,
	rtf: async () => (await import('./rtf/rtf.ts')).readRtf,
	epub: async () => (await import('./epub/epub.ts')).readEpub,
	mail: async () => (await import('./mail/mail.ts')).readMail,
	captions: async () => (await import('./captions/captions.ts')).readCaptions,
	transcript: async () => (await import('./transcript/transcript.ts')).readTranscript,
	minutes: async () => (await import('./transcript/minutes.ts')).readMinutes,
	archive: async () => (await import('./archive/archive.ts')).readArchive,
	picture: async () => (await import('./picture/read-picture.ts')).readPicture
};

/** Reads a file of any kind that has a reader of its own. What is in the file never makes it throw. */
export async function readFile(file: FileToRead, reading: Reading): Promise<FileReading> {
	if (file.bytes.length === 0) return { kind: 'refused', why: { code: 'empty' } };
	if (file.bytes.length > MOST_BYTES) {
		return { kind: 'refused', why: { code: 'too-large', most: MOST_BYTES } };
	}
	const kind = kindOf(file);
	const load = kind === null ? undefined : READERS[kind];
	if (!load) return { kind: 'refused', why: { code: 'unknown-kind' } };
	const read = await load();
	try {
		return await read(file, { ...reading, readFile });
	} catch {
		return { kind: 'refused', why: { code: 'damaged' } };
	}
}
