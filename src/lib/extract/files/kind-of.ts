import { isHtml } from '../page/decode.ts';
import { textOf } from '../page/encoding.ts';
import type { FileKind, FileToRead } from './file.ts';
import { isLockedOffice } from './docx/locked.ts';
import { pictureTypeOf } from './picture/kinds.ts';
import { isMinutes } from './transcript/is-minutes.ts';
import { isTranscript, segmentsOf } from './transcript/segments.ts';

/** What a file is: by its bytes; among texts by how it begins, then by its name. `null`: nothing that is read here. */
export function kindOf({ bytes, name }: FileToRead): FileKind | null {
	if (isPdf(bytes)) return 'pdf';
	if (pictureTypeOf(bytes)) return 'picture';
	if (startsWith(bytes, 'PK\x03\x04') || startsWith(bytes, 'PK\x05\x06')) return zipKind(bytes);
	if (isLockedOffice(bytes)) return 'docx';
	if (startsWith(bytes, '{\\rtf')) return 'rtf';
	if (bytes[0] === 0x1f && bytes[1] === 0x8b) return 'archive';
	if (startsWith(bytes, 'WARC/1.')) return 'archive';
	// The head of a mail is in ASCII, whatever its text is in.
	const letter = letterKind(latin1(bytes.subarray(0, SAMPLE)), name);
	if (letter) return letter;
	// Bytes that are no text are refused by who reads texts.
	const sample = textOf(bytes.subarray(0, endOfSample(bytes)));
	if (sample.how === 'unknown') return bytes.length === 0 ? 'text' : null;
	return textKind(sample.text.trimStart(), name);
}

/** Whether a file is of a kind that has a reader of its own; pages and texts are read by `readPage`. */
export function hasReader(file: FileToRead): boolean {
	const kind = kindOf(file);
	return kind !== 'page' && kind !== 'text' && kind !== null;
}

/** How much of a text is looked at, in bytes. */
const SAMPLE = 8192;

/** The sample ends between two characters of UTF-8, lest the cut be taken for damage. */
function endOfSample(bytes: Uint8Array): number {
	let end = Math.min(SAMPLE, bytes.length);
	while (end > SAMPLE - 4 && end < bytes.length && (bytes[end]! & 0xc0) === 0x80) end--;
	return end;
}

const latin1 = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes);
const startsWith = (bytes: Uint8Array, magic: string) =>
	latin1(bytes.subarray(0, magic.length)) === magic;

/** Readers take a PDF whose first line is not at its very beginning (ISO 32000-1, annex H.3.4.1). */
const isPdf = (bytes: Uint8Array) => latin1(bytes.subarray(0, 1024)).includes('%PDF-');

/** How far from its end the directory of a ZIP is looked for, in bytes. */
const DIRECTORY = 1 << 20;

function zipKind(bytes: Uint8Array): FileKind {
	// EPUB and OpenDocument say their type first, uncompressed, and what follows has no end of its own.
	const type = /mimetype(application\/[\w.+-]+)/.exec(latin1(bytes.subarray(0, 200)))?.[1] ?? '';
	if (type.startsWith('application/epub+zip')) return 'epub';
	if (type.startsWith('application/vnd.oasis.opendocument')) return 'odt';
	const directory = latin1(bytes.subarray(-DIRECTORY));
	if (/word\/document\d*\.xml/.test(directory)) return 'docx';
	if (directory.includes('META-INF/container.xml')) return 'epub';
	return /META-INF\/manifest\.xml/.test(directory) && /content\.xml/.test(directory)
		? 'odt'
		: 'archive';
}

/** Heads that mail has and no other text. */
const MAIL =
	/^(?:Return-Path|Received|Delivered-To|Message-ID|MIME-Version|X-[\w-]+|From|To|Subject|Date|DKIM-Signature): /i;
const CUE = /^(?:\d+\s*\r?\n)?\d{1,2}:\d{2}(?::\d{2})?[.,]\d{1,3}(?: ?--?> ?|,)\d{1,2}:\d{2}/;

/** A mail, or a page saved as one, by its head. */
function letterKind(text: string, name: string): 'mail' | 'archive' | null {
	const [head = ''] = text.trimStart().split(/\r?\n\r?\n/, 1);
	const lines = head.split(/\r?\n/).filter((line) => !/^\s/.test(line));
	const isMail = lines.length > 2 && lines.filter((line) => MAIL.test(line)).length > 2;
	const isSaved = /multipart\/related/i.test(head) && SNAPSHOT.test(head);
	if (/\.mht(?:ml)?$/i.test(name) || isSaved) return 'archive';
	return isMail || /\.eml$/i.test(name) ? 'mail' : null;
}

/** A page saved as a mail has no receiver. */
const SNAPSHOT = /^(?:Snapshot-Content-Location|From: <?Saved by|X-MAF)/im;
/** What programs write into a page that they save in one file. */
const SAVED = /<!--\s*(?:Page saved with SingleFile|saved from url=\(\d+\)https?:)/i;

function textKind(text: string, name: string): FileKind {
	if (/^WEBVTT(?:\s|$)/.test(text) || CUE.test(text)) return 'captions';
	if (SAVED.test(text)) return 'archive';
	if (/\.x?html?$/i.test(name) || isHtml(text)) return 'page';
	if (/\.(?:vtt|srt|sbv)$/i.test(name)) return 'captions';
	if (isTranscript(segmentsOf(text))) return 'transcript';
	return isMinutes(text) ? 'minutes' : 'text';
}
