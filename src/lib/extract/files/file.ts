import type { Aside } from '#lib/text/plain-text.ts';
import type { PlacedText } from '#lib/text/places.ts';
import type { OnProgress } from '../progress.ts';
import type { MachineText, PicturePages } from './picture/page.ts';

/** What kinds of files are read, each by what it holds and never by its name alone. */
export const FILE_KINDS = [
	'page',
	'text',
	'pdf',
	'docx',
	'odt',
	'rtf',
	'epub',
	'mail',
	'captions',
	'transcript',
	'minutes',
	'archive',
	'picture'
] as const;
export type FileKind = (typeof FILE_KINDS)[number];

/** What a document says of itself; null or empty where it does not. */
export interface FileFacts {
	title: string | null;
	publisher: string | null;
	authors: string[];
	/** EDTF (ISO 8601-2). */
	published: string | null;
	/** http or https. */
	url: string | null;
	/** BCP 47 primary subtag, decided by the text; 'und' when it does not tell. */
	language: string;
}

/**
 * A file read. `text` has one paragraph a line, and what is not text was taken out already: `plainText`
 * changes nothing in it, so that the offsets of the places hold wherever it goes.
 */
export interface FileText extends PlacedText {
	kind: FileKind;
	/** As the file's own bytes say (RFC 6838). */
	mediaType: string;
	facts: FileFacts;
	aside: readonly Aside[];
	/** What a person should know of how it was read. */
	notices: readonly FileNotice[];
	/** Of a page out of an archive: where and when the archive says that it was fetched. */
	provenance?: Provenance;
	/** Where pages were read from their pictures: the lines that the text is made of. */
	machine?: MachineText;
}

export interface Provenance {
	url: string | null;
	/** ISO 8601 instant. */
	fetched: string | null;
	/** SHA-256 of the body, hex; of what the archive holds, counted by us. */
	digest: string | null;
}

/** What a person should know of how a file was read. */
export type FileNotice =
	/** Pages without a layer of text, by their printed labels and their numbers in the file, from 1. */
	| { code: 'no-text-layer'; pages: string[]; numbers: number[] }
	/** Pages whose words a program read from their pictures, by their printed labels. */
	| { code: 'read-by-machine'; pages: string[] }
	/** Pages with letters that the file does not tell, by their printed labels; each is U+FFFD in the text. */
	| { code: 'letters-unknown'; pages: string[] }
	/** Pages that ask for more work than any page of a document, by their printed labels; they were left out. */
	| { code: 'pages-left'; pages: string[] }
	/** The file ends before it should; what was there was read. */
	| { code: 'cut-short' }
	/** Its bytes were read in an encoding that nothing states. */
	| { code: 'encoding-guessed'; encoding: string }
	| { code: 'encoding-damaged' }
	/** Captions that a program made, by what the file says. */
	| { code: 'automatic-captions' }
	/** Some of its times run backwards, are missing or broken; each was put beside its neighbours. */
	| { code: 'times-mended'; count: number }
	/** What the archive holds is not what it says that it fetched: it was changed since, or is damaged. */
	| { code: 'digest-differs' }
	/** Parts that were not read: comments, notes, attachments, with how many there are. */
	| { code: 'set-aside'; what: SetAside; count: number; names?: readonly string[] };

export type SetAside = 'comments' | 'notes' | 'struck-out' | 'attachments';

/** Why a file cannot be read. */
export type FileRefusal =
	| { code: 'empty' }
	| { code: 'too-large'; most: number }
	/** It asks for a password. */
	| { code: 'encrypted' }
	| { code: 'damaged' }
	/** None of its pages has text; `pages`: those that are pictures, by their numbers from 1. */
	| { code: 'no-text'; pages?: number[] }
	/** A picture of a kind that is not shown everywhere. */
	| { code: 'picture-kind' }
	/** An archive without a page: only redirects, pictures, or visits whose page is in another archive. */
	| { code: 'no-pages' }
	/** More pages, parts or bytes unpacked than any document has. */
	| { code: 'out-of-bounds'; what: 'pages' | 'parts' | 'bytes' | 'time' | 'pixels' }
	/** It asks for what no document needs: names that lead out of it, entities of its own. */
	| { code: 'unsafe'; what: 'names' | 'entities' }
	/** An archive within an archive. */
	| { code: 'nested' }
	/** Nothing that is read here. */
	| { code: 'unknown-kind' };

/** One of the documents that an archive holds. */
export interface FileEntry {
	/** What `pick` names it by. */
	id: string;
	title: string | null;
	url: string | null;
	fetched: string | null;
	mediaType: string;
}

export type FileReading =
	| { kind: 'read'; file: FileText }
	/** It holds several documents: which one is for a person to say. */
	| { kind: 'choose'; entries: FileEntry[] }
	| { kind: 'refused'; why: FileRefusal }
	/** `onProgress` stopped it. */
	| { kind: 'stopped' };

export interface FileToRead {
	bytes: Uint8Array;
	/** Its name: tells kinds apart that bytes do not, such as text and captions. */
	name: string;
	/** Of an archive: the entry to read. */
	pick?: string;
}

export interface Reading {
	/**
	 * Tables of characters for PDFs in Chinese, Japanese and Korean that bring none of their own, by name
	 * (`UniJIS-UTF16-H`), in the form of pdf.js; null: there is none of that name.
	 */
	characterMap?: (name: string) => Promise<Uint8Array | null>;
	/** Markup parsed by something that runs nothing. */
	parseHtml: (html: string) => Document;
	onProgress?: OnProgress;
	/** Pages that have no text, as a program read them from their pictures. */
	pictures?: PicturePages;
	/** Reads a file of any kind, for archives that hold such. */
	readFile?: FileReader;
}

/** Reads one kind of file. Never throws for what is in the file: a fault is a refusal. */
export type FileReader = (file: FileToRead, reading: Reading) => Promise<FileReading>;
