import type { Built } from '#lib/domain/desk/build.ts';
import type { Example } from '#lib/domain/desk/example.ts';
import type { PageFacts } from '#lib/domain/desk/from-page.ts';
import type { Entries, Known } from '#lib/domain/desk/ids.ts';
import type { Project } from '#lib/domain/desk/project.ts';
import type { Proposal } from '#lib/domain/ingest/proposal.ts';
import type { Problem } from '#lib/domain/problem.ts';
import type { TheRecord } from '#lib/domain/record/record.ts';
import type { Answer, SearchOptions } from '#lib/domain/search/entry.ts';
import type { Language } from '#lib/domain/vocabulary.ts';

/** What is built, without the record itself: that is sent to who looks at it. */
export type Prepared = Omit<Built, 'record'>;

/** What is asked of the desk's worker. Every request has a number, and its reply bears the same. */
export type Request =
	| { kind: 'open'; id: number; address: string }
	| { kind: 'read'; id: number; text: string; html: boolean; project: Project }
	| { kind: 'propose'; id: number; text: string; project: Project }
	| { kind: 'import-csv'; id: number; text: string; project: Project }
	| { kind: 'import-record'; id: number; text: string; day: string }
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
	/** One project for each topic of an export of a record. */
	| { kind: 'imported-record'; id: number; projects: Project[] }
	/** An export whose record does not stand. */
	| { kind: 'problems'; id: number; problems: Problem[] }
	| { kind: 'not-a-record'; id: number }
	| { kind: 'example'; id: number; example: Example | null }
	| { kind: 'built'; id: number; built: Prepared }
	| { kind: 'looked'; id: number; record: TheRecord | null }
	| { kind: 'found'; id: number; answer: Answer | null }
	/** `insecure`: the browser withholds its cryptography here. */
	| { kind: 'failed'; id: number; reason: 'insecure' | 'network' | 'unreadable' };

/** What a question comes to; it was called off, or the worker itself broke down. */
export type Answered = Exclude<Reply, { kind: 'progress' }> | { kind: 'cancelled' };
