import type { Marked, Marks } from '../import/json-file.ts';
import type { Built } from '../draft/build.ts';
import type { Example } from '../draft/example.ts';
import type { PageFacts } from '../draft/from-page.ts';
import type { Entries, Known } from '../draft/ids.ts';
import type { Project } from '../draft/project.ts';
import type { FileEntry, FileNotice, FileRefusal } from '#lib/extract/files/file.ts';
import type { PicturePages } from '#lib/extract/files/picture/page.ts';
import type { Packed } from '#lib/extract/files/unpack.ts';
import type { Proposal } from '#lib/extract/speakers/proposal.ts';
import type { Problem } from '#lib/record/problem.ts';
import type { DataFile } from '#lib/record/yaml.ts';
import type { TheRecord } from '#lib/record/record.ts';
import type { Answer, SearchOptions } from '#lib/search/engine/entry.ts';
import type { Language } from '#lib/record/vocabulary.ts';

/** What is built, without the record itself: that is sent to who looks at it. */
export type Prepared = Omit<Built, 'record'>;

/** What is asked of the desk's worker. Every request has a number, and its reply bears the same. */
export type Request =
	| { kind: 'open'; id: number; address: string }
	| { kind: 'read'; id: number; text: string; html: boolean; project: Project }
	/** `site`: an address at its root. `pick`: which of the documents that the file holds. */
	| {
			kind: 'read-file';
			id: number;
			bytes: Uint8Array;
			name: string;
			pick?: string;
			/** Pages that were read from their pictures. */
			pictures?: PicturePages;
			site: string;
			project: Project;
	  }
	/** Takes the files out of a folder in a ZIP. */
	| { kind: 'unpack'; id: number; bytes: Uint8Array }
	| { kind: 'propose'; id: number; text: string; project: Project }
	| { kind: 'import-csv'; id: number; file: DataFile; project: Project }
	| { kind: 'import-json'; id: number; file: DataFile; day: string; source: Marked | null }
	| { kind: 'example'; id: number; source: string; words: readonly string[] }
	| { kind: 'build'; id: number; project: Project; lang: Language }
	/** The record that the last build came to. */
	| { kind: 'look'; id: number }
	| { kind: 'search'; id: number; query: string; options: SearchOptions; lang: Language };

type Without<T> = T extends { id: number } ? Omit<T, 'id'> : never;
export type Question = Without<Request>;

export type Reply =
	| { kind: 'opened'; id: number; known: Known; entries: Entries }
	| { kind: 'progress'; id: number; part: number }
	| {
			kind: 'read';
			id: number;
			page: PageFacts;
			proposals: Proposal[];
			/** Of a file, what a person should know of how it was read. */
			notices?: readonly FileNotice[];
	  }
	/** Which of these documents? */
	| { kind: 'choose'; id: number; entries: FileEntry[] }
	| { kind: 'refused'; id: number; why: FileRefusal }
	| { kind: 'unpacked'; id: number; files: Packed[]; more: number }
	| { kind: 'proposed'; id: number; proposals: Proposal[] }
	/** A table, and its rows that could not be used. */
	| { kind: 'imported'; id: number; project: Project; problems: Problem[] }
	| { kind: 'imported-project'; id: number; project: Project }
	/** One project for each topic of an export of a record. */
	| { kind: 'imported-record'; id: number; projects: Project[] }
	/** A file that cannot be imported. */
	| { kind: 'problems'; id: number; problems: Problem[] }
	| ({ kind: 'marks'; id: number } & Marks)
	| { kind: 'example'; id: number; example: Example | null }
	| { kind: 'built'; id: number; built: Prepared }
	| { kind: 'looked'; id: number; record: TheRecord | null }
	| { kind: 'found'; id: number; answer: Answer | null }
	/** `insecure`: the browser withholds its cryptography here. */
	| { kind: 'failed'; id: number; reason: 'insecure' | 'network' | 'unreadable' };

/** What a question comes to; it was called off, or the worker itself broke down. */
export type Answered = Exclude<Reply, { kind: 'progress' }> | { kind: 'cancelled' };
