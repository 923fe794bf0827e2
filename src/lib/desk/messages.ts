import type { Mark } from '#lib/domain/desk/annotations.ts';
import type { Built } from '#lib/domain/desk/build.ts';
import type { Example } from '#lib/domain/desk/example.ts';
import type { PageFacts } from '#lib/domain/desk/from-page.ts';
import type { Entries, Known } from '#lib/domain/desk/ids.ts';
import type { DeskSource, Project } from '#lib/domain/desk/project.ts';
import type { Proposal } from '#lib/domain/ingest/proposal.ts';
import type { Problem } from '#lib/domain/problem.ts';
import type { TheRecord } from '#lib/domain/record/record.ts';
import type { Answer, SearchOptions } from '#lib/domain/search/entry.ts';
import type { Language } from '#lib/domain/vocabulary.ts';

/** What is built, without the record itself: that is sent to who looks at it. */
export type Prepared = Omit<Built, 'record'>;

/** The source in whose text annotations are looked for. */
type Marked = Pick<DeskSource, 'id' | 'text' | 'url'>;

/** Annotations as they were found again in the text of a source; `without` of them mark no words. */
export interface Marks {
	source: string;
	marks: Mark[];
	without: number;
}

/** What is asked of the desk's worker. Every request has a number, and its reply bears the same. */
export type Request =
	| { kind: 'open'; id: number; address: string }
	| { kind: 'read'; id: number; text: string; html: boolean; project: Project }
	| { kind: 'propose'; id: number; text: string; project: Project }
	| { kind: 'import-csv'; id: number; text: string; project: Project }
	| { kind: 'import-json'; id: number; text: string; day: string; source: Marked | null }
	| { kind: 'example'; id: number; source: string }
	| { kind: 'build'; id: number; project: Project; lang: Language }
	/** The record that the last build came to. */
	| { kind: 'look'; id: number }
	| { kind: 'search'; id: number; query: string; options: SearchOptions; lang: Language };

type Without<T> = T extends { id: number } ? Omit<T, 'id'> : never;
export type Question = Without<Request>;

export type Reply =
	| { kind: 'opened'; id: number; known: Known; entries: Entries }
	| { kind: 'progress'; id: number; part: number }
	| { kind: 'read'; id: number; page: PageFacts; proposals: Proposal[] }
	| { kind: 'proposed'; id: number; proposals: Proposal[] }
	| { kind: 'imported'; id: number; project: Project; unusable: { row: number; reason: string }[] }
	| { kind: 'not-our-columns'; id: number; missing: string[] }
	| { kind: 'imported-project'; id: number; project: Project }
	/** A project whose parts are not as they should be; `where` names the first such part. */
	| { kind: 'damaged'; id: number; where: string }
	/** One project for each topic of an export of a record. */
	| { kind: 'imported-record'; id: number; projects: Project[] }
	/** An export whose record does not stand. */
	| { kind: 'problems'; id: number; problems: Problem[] }
	| ({ kind: 'marks'; id: number } & Marks)
	/** Annotations, and no text to look for them in. */
	| { kind: 'no-text'; id: number }
	| { kind: 'not-json'; id: number }
	/** JSON of something else. */
	| { kind: 'not-known'; id: number }
	| { kind: 'example'; id: number; example: Example | null }
	| { kind: 'built'; id: number; built: Prepared }
	| { kind: 'looked'; id: number; record: TheRecord | null }
	| { kind: 'found'; id: number; answer: Answer | null }
	/** `insecure`: the browser withholds its cryptography here. */
	| { kind: 'failed'; id: number; reason: 'insecure' | 'network' | 'unreadable' };

/** What a question comes to; it was called off, or the worker itself broke down. */
export type Answered = Exclude<Reply, { kind: 'progress' }> | { kind: 'cancelled' };
