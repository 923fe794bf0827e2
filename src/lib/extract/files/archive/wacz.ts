import type { FileReading, FileRefusal, FileToRead, Reading } from '../file.ts';
import { openZip, type Zip } from '../zip.ts';
import { readWarcs, type Titles } from './from-warc.ts';
import { readInside } from './inside.ts';

const refused = (why: FileRefusal): FileReading => ({ kind: 'refused', why });
const WARC = /\.warc(?:\.gz)?$/i;

/** What is read of a folder packed for sending, by the ends of the names. */
const TYPES: Readonly<Record<string, string>> = {
	...{ html: 'text/html', htm: 'text/html', xhtml: 'application/xhtml+xml', txt: 'text/plain' },
	...{ pdf: 'application/pdf', rtf: 'application/rtf', epub: 'application/epub+zip' },
	...{ eml: 'message/rfc822', vtt: 'text/vtt', srt: 'application/x-subrip' },
	docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
	odt: 'application/vnd.oasis.opendocument.text'
};
const MOST_ENTRIES = 1000;

/** An archive in a ZIP: a web archive with its pages (WACZ 1.1.1), or a folder of files. */
export async function readZip(file: FileToRead, reading: Reading): Promise<FileReading> {
	const opened = openZip(file.bytes);
	if (opened.kind === 'refused') return opened;
	const { zip } = opened;
	const names = zip.names.filter((name) => WARC.test(name));
	if (names.length === 0) return readFolder(zip, file, reading);
	const warcs: Uint8Array[] = [];
	for (const name of names) {
		const part = zip.part(name)!;
		if (part.kind === 'refused') return part;
		warcs.push(part.bytes);
	}
	return readWarcs(warcs, file, reading, pagesOf(zip));
}

/** The pages that the archive names, with their titles. */
function pagesOf(zip: Zip): Titles {
	const titles = new Map<string, string | null>();
	const part = zip.part('pages/pages.jsonl');
	if (part?.kind !== 'part') return titles;
	for (const line of new TextDecoder().decode(part.bytes).split('\n').slice(0, MOST_ENTRIES)) {
		const page = objectIn(line);
		if (typeof page?.url === 'string') {
			titles.set(page.url, typeof page.title === 'string' ? page.title || null : null);
		}
	}
	return titles;
}

function objectIn(json: string): Record<string, unknown> | null {
	try {
		const value: unknown = JSON.parse(json);
		return typeof value === 'object' ? (value as Record<string, unknown> | null) : null;
	} catch {
		return null;
	}
}

async function readFolder(zip: Zip, { pick }: FileToRead, reading: Reading): Promise<FileReading> {
	const entries = zip.names
		.filter((name) => !/(?:^|\/)(?:\.|__MACOSX\/)/.test(name) && typeOf(name) !== undefined)
		.slice(0, MOST_ENTRIES)
		.map((name) => ({ id: name, title: name, url: null, fetched: null, mediaType: typeOf(name)! }));
	const wanted = pick === undefined ? entries : entries.filter(({ id }) => id === pick);
	const [only] = wanted;
	if (!only) return refused({ code: 'no-pages' });
	if (wanted.length > 1) return { kind: 'choose', entries };
	const part = zip.part(only.id)!;
	if (part.kind === 'refused') return part;
	const document = { ...only, bytes: part.bytes, charset: null, title: null, notices: [] };
	return readInside(document, reading);
}

const typeOf = (name: string) => TYPES[/\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? ''];
