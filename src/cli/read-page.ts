import { readFile } from 'node:fs/promises';
import { parseHTML } from 'linkedom';
import { decodeText, wholeDocument } from '#lib/domain/desk/decode.ts';
import { readPage, type Page } from '#lib/domain/ingest/page.ts';
import { UsageError } from './files.ts';

/** A page as it lies on the disk, read. Nothing in it is run; a file that is no text is refused. */
export async function readPageFile(
	path: string
): Promise<{ page: Page; raw: string; html: boolean }> {
	const decoded = decodeText(await bytesOf(path), path);
	if (decoded.kind === 'empty') throw new UsageError(`${path} is empty.`);
	if (decoded.kind === 'too-large') {
		throw new UsageError(`${path} is larger than ${decoded.most / 1e6} MB, as no page is.`);
	}
	if (decoded.kind === 'not-text') {
		throw new UsageError(
			`${path} is no text, or in an encoding that cannot be told: save the page as HTML, or copy its text into a file in UTF-8.`
		);
	}
	const { html, encoding, how } = decoded;
	const raw = decoded.text.normalize('NFC');
	const page = readPage(
		html
			? {
					kind: 'document',
					document: parseHTML(wholeDocument(raw)).document as unknown as Document
				}
			: { kind: 'text', text: raw }
	);
	if (how === 'guessed')
		console.error(`${path} was read as ${encoding}: look whether its letters are right.`);
	if (how === 'damaged')
		console.error(`${path} has bytes that are no UTF-8; where they stood there is now \ufffd.`);
	if (!page) throw new UsageError(`${path} could not be read.`);
	return { page, raw, html };
}

async function bytesOf(path: string): Promise<Uint8Array> {
	try {
		return await readFile(path);
	} catch (error) {
		const code = error instanceof Error && 'code' in error ? error.code : undefined;
		if (code === 'ENOENT') throw new UsageError(`There is no file ${path}.`);
		if (code === 'EISDIR') throw new UsageError(`${path} is a folder: name the page in it.`);
		if (code === 'EACCES')
			throw new UsageError(`${path} may not be read: look at its permissions.`);
		throw error;
	}
}
