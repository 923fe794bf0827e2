import { parseHTML } from 'linkedom';
import { decodeText, wholeDocument } from '#lib/extract/page/decode.ts';
import { readPage, type Page } from '#lib/extract/page/page.ts';
import { readBytes } from './files.ts';
import { readDocument, type ReadDocument } from './read-document.ts';
import { UsageError } from './usage.ts';

export interface PageFile {
	page: Page;
	/** The text of the file; of a document, what was read out of it. */
	raw: string;
	html: boolean;
	/** What was read, where the file is no page and no text. */
	document?: ReadDocument;
}

/** A page or another document as it lies on the disk, read. Nothing in it is run. */
export async function readPageFile(path: string, entry?: string): Promise<PageFile> {
	return readPageBytes(await readBytes(path), path, entry);
}

/** The same of bytes that came from elsewhere; `path` names them in what is said of them. */
export async function readPageBytes(
	bytes: Uint8Array,
	path: string,
	entry?: string
): Promise<PageFile> {
	const document = await readDocument(bytes, path, { pick: entry });
	if (document) return { page: pageOf(document), raw: document.text, html: false, document };
	const decoded = decodeText(bytes, path);
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

/** All of a document is its text: it has no menus and no advertisements. */
function pageOf({ text, facts, aside }: ReadDocument): Page {
	const lines = text.split('\n').filter((line) => line !== '');
	return {
		...facts,
		text,
		aside,
		blocks: lines.map((line) => ({ text: line, kind: 'text' })),
		reasons: lines.map((line) => ({ text: line, kept: true, reason: 'prose' }))
	};
}
