import { languageOf } from '../../lexicon/language.ts';
import { wholeDocument } from '../../page/decode.ts';
import { textOf } from '../../page/encoding.ts';
import { readPage } from '../../page/page.ts';
import type { FileNotice, FileReading, Provenance, Reading } from '../file.ts';
import { kindOf } from '../kind-of.ts';
import { encodingNotices } from '../notices.ts';
import { settled } from '../placed-text.ts';
import { sha256 } from './digest.ts';

/** A document out of an archive. */
export interface Inside {
	readonly bytes: Uint8Array;
	readonly mediaType: string;
	/** What its server or the archive calls the encoding. */
	readonly charset: string | null;
	readonly url: string | null;
	readonly fetched: string | null;
	readonly title: string | null;
	readonly notices: readonly FileNotice[];
}

/** No page is longer, in bytes. */
const MOST_PAGE = 20_000_000;

/** Reads a document out of an archive: a page as any page, another kind of file by its own reader. */
export async function readInside(inside: Inside, reading: Reading): Promise<FileReading> {
	const { url, fetched } = inside;
	const provenance = { url, fetched, digest: await sha256(inside.bytes) };
	if (inside.bytes.length === 0) return { kind: 'refused', why: { code: 'empty' } };
	if (/html|^text\/plain/.test(inside.mediaType)) return pageOf(inside, provenance, reading);
	const file = { bytes: inside.bytes, name: '' };
	// An archive within an archive is a riddle, or a bomb.
	if (kindOf(file) === 'archive') return { kind: 'refused', why: { code: 'nested' } };
	if (!reading.readFile) return { kind: 'refused', why: { code: 'unknown-kind' } };
	const read = await reading.readFile(file, reading);
	if (read.kind !== 'read') return read;
	const notices = [...read.file.notices, ...inside.notices];
	const facts = { ...read.file.facts, url: read.file.facts.url ?? url };
	return { kind: 'read', file: { ...read.file, facts, notices, provenance } };
}

function pageOf(inside: Inside, provenance: Provenance, reading: Reading): FileReading {
	const { bytes, mediaType } = inside;
	if (bytes.length > MOST_PAGE) {
		return { kind: 'refused', why: { code: 'too-large', most: MOST_PAGE } };
	}
	const decoded = decodedAs(bytes, inside.charset);
	if (decoded.how === 'unknown') return { kind: 'refused', why: { code: 'damaged' } };
	const raw = decoded.text.normalize('NFC');
	const page = readPage(
		/html/.test(mediaType)
			? { kind: 'document', document: reading.parseHtml(wholeDocument(raw)) }
			: { kind: 'text', text: raw },
		reading.onProgress
	);
	if (!page) return { kind: 'stopped' };
	const { text, places, aside } = settled({ text: page.text, places: [] });
	if (text === '') return { kind: 'refused', why: { code: 'no-text' } };
	const { title, publisher, authors, published, url } = page;
	return {
		kind: 'read',
		file: {
			kind: 'archive',
			mediaType,
			text,
			places,
			facts: {
				title: title ?? inside.title,
				publisher,
				authors,
				published,
				url: url ?? inside.url,
				language: languageOf(text)
			},
			aside: [...page.aside, ...aside],
			notices: [...encodingNotices(decoded), ...inside.notices],
			provenance
		}
	};
}

/** Text in the encoding that its bytes tell, or where these leave it open the one that the server names. */
function decodedAs(bytes: Uint8Array, charset: string | null): ReturnType<typeof textOf> {
	const told = textOf(bytes);
	if (charset === null || (told.how !== 'guessed' && told.how !== 'unknown')) return told;
	try {
		const decoder = new TextDecoder(charset);
		return { how: 'stated', text: decoder.decode(bytes), encoding: decoder.encoding };
	} catch {
		return told;
	}
}
