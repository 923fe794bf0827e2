import { MOST_FILES } from './bounds.ts';
import type { FileRefusal } from './file.ts';
import { kindOf } from './kind-of.ts';
import { openZip } from './zip.ts';

/** A file that was packed with others, or why it is left where it is. */
export type Packed =
	| { path: string; kind: 'file'; bytes: Uint8Array }
	| { path: string; kind: 'left'; why: FileRefusal };

export type Folder =
	/** `more`: files beyond the bound, which were not looked at. */
	{ kind: 'folder'; files: Packed[]; more: number } | { kind: 'refused'; why: FileRefusal };

const PK = [0x50, 0x4b];
const isPacked = ([first, second]: Uint8Array) =>
	(first === PK[0] && second === PK[1]) || (first === 0x1f && second === 0x8b);

/** Files that a system keeps for itself, and parts of a path that begin so. */
const OF_THE_SYSTEM = /(?:^|\/)(?:\.[^/]*|__MACOSX|Thumbs\.db|desktop\.ini)(?:\/|$)/i;
export const isOfTheSystem = (path: string) => OF_THE_SYSTEM.test(path);

/** Texts that belong to programs and pages: they can be taken, and hardly anybody wants to. */
const OF_PROGRAMS = /\.(?:css|m?js|json|svg|xml|ya?ml|toml|ts|map|csv|log)$/i;
export const isOfPrograms = (path: string) => OF_PROGRAMS.test(path);

/** Whether a file is a folder of documents in a ZIP, not itself a document or a web archive that is one. */
export function isFolder(bytes: Uint8Array, name: string): boolean {
	if (bytes[0] !== PK[0] || kindOf({ bytes, name }) !== 'archive') return false;
	const opened = openZip(bytes, () => undefined);
	return opened.kind === 'zip' && !opened.zip.names.some((one) => WARC.test(one));
}
const WARC = /\.warc(?:\.gz)?$/i;
const WEB_ARCHIVE = /\.(?:wacz|warc\.gz)$/i;

/** Takes a folder out of its ZIP, each file within bounds; what one of them is refused for holds for no other. */
export function unpackFolder(bytes: Uint8Array): Folder {
	const files: Packed[] = [];
	const opened = openZip(bytes, (path) => {
		if (files.length < MOST_FILES) files.push(left(path, { code: 'unsafe', what: 'names' }));
	});
	if (opened.kind === 'refused') return opened;
	const paths = opened.zip.names.filter((path) => !isOfTheSystem(path));
	const taken = paths.slice(0, MOST_FILES - files.length);
	for (const path of taken) {
		const part = opened.zip.part(path)!;
		if (part.kind === 'refused') files.push(left(path, part.why));
		else if (isArchive(part.bytes, path)) files.push(left(path, { code: 'nested' }));
		else files.push({ path, kind: 'file', bytes: part.bytes });
	}
	return { kind: 'folder', files, more: paths.length - taken.length };
}

const left = (path: string, why: FileRefusal): Packed => ({ path, kind: 'left', why });

/** A saved page or a web archive is a document in whatever it lies; a ZIP in a ZIP is a riddle, or a bomb. */
const isArchive = (bytes: Uint8Array, path: string) =>
	isPacked(bytes) && !WEB_ARCHIVE.test(path) && kindOf({ bytes, name: path }) === 'archive';
