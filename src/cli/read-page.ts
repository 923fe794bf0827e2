import { parseHTML } from 'linkedom';
import { decodeText, wholeDocument } from '#lib/extract/page/decode.ts';
import { readPage, type Page } from '#lib/extract/page/page.ts';
import { readBytes } from './files.ts';
import { UsageError } from './usage.ts';

/** A page as it lies on the disk, read. Nothing in it is run; a file that is no text is refused. */
export async function readPageFile(
	path: string
): Promise<{ page: Page; raw: string; html: boolean }> {
	const decoded = decodeText(await readBytes(path), path);
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
