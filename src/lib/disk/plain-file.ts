import { lstatSync, readFileSync, type Dirent, type Stats } from 'node:fs';
import type { FileFault } from '#lib/record/yaml.ts';
import { diskFaultOf } from './disk-fault.ts';

/** No file of a record, and no text or page that is captured, is larger. */
export const MOST_BYTES = 64_000_000;

/** A text as it lies on the disk, or why it is none. */
export type PlainFile =
	{ kind: 'text'; text: string } | { kind: 'fault'; fault: FileFault; line?: number };

/** What lies there that is no plain file; null for a plain file. */
export function notPlain(entry: Stats | Dirent): FileFault | null {
	if (entry.isFile()) return null;
	const found = entry.isSymbolicLink() ? 'link' : entry.isDirectory() ? 'folder' : 'other';
	return { code: 'not-a-plain-file', found };
}

/** Reads a file as UTF-8 without a byte order mark, and nothing but a plain file. */
export function readPlainFile(path: string): PlainFile {
	try {
		const stats = lstatSync(path);
		const fault = notPlain(stats);
		if (fault) return { kind: 'fault', fault };
		if (stats.size > MOST_BYTES) {
			return { kind: 'fault', fault: { code: 'file-too-large', most: MOST_BYTES } };
		}
		return decode(readFileSync(path));
	} catch (error) {
		return { kind: 'fault', fault: { code: 'disk', fault: diskFaultOf(error) ?? 'other' } };
	}
}

function decode(bytes: Uint8Array): PlainFile {
	const text = utf8(bytes);
	if (text === null) {
		return { kind: 'fault', fault: { code: 'not-utf-8' }, line: lineNotUtf8(bytes) };
	}
	return text.startsWith('\uFEFF')
		? { kind: 'fault', fault: { code: 'byte-order-mark' }, line: 1 }
		: { kind: 'text', text };
}

/** The text of bytes in UTF-8, with a byte order mark if there is one; null for bytes that are none. */
export function utf8(bytes: Uint8Array): string | null {
	try {
		return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch {
		return null;
	}
}

/** The first line, from 1, with bytes that are no UTF-8. */
function lineNotUtf8(bytes: Uint8Array): number {
	let line = 1;
	for (let start = 0; start < bytes.length; line++) {
		const end = bytes.indexOf(0x0a, start);
		if (end === -1 || utf8(bytes.subarray(start, end)) === null) break;
		start = end + 1;
	}
	return line;
}
