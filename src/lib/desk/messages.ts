import type { Built } from '#lib/domain/desk/build.ts';
import type { PageFacts } from '#lib/domain/desk/from-page.ts';
import type { Known } from '#lib/domain/desk/ids.ts';
import type { Project } from '#lib/domain/desk/project.ts';
import type { Proposal } from '#lib/domain/ingest/proposal.ts';
import type { Language } from '#lib/domain/vocabulary.ts';

/** What is asked of the desk's worker. Every request has a number, and its reply bears the same. */
export type Request =
	| { kind: 'open'; id: number; address: string }
	| { kind: 'read'; id: number; text: string; html: boolean; project: Project }
	| { kind: 'propose'; id: number; text: string; project: Project }
	| { kind: 'import-csv'; id: number; text: string; project: Project }
	| { kind: 'build'; id: number; project: Project; lang: Language };

type Without<T> = T extends { id: number } ? Omit<T, 'id'> : never;
export type Question = Without<Request>;

export type Reply =
	| { kind: 'opened'; id: number; known: Known }
	| { kind: 'progress'; id: number; part: number }
	| { kind: 'read'; id: number; page: PageFacts; proposals: Proposal[] }
	| { kind: 'proposed'; id: number; proposals: Proposal[] }
	| { kind: 'imported'; id: number; project: Project; unusable: { row: number; reason: string }[] }
	| { kind: 'not-our-columns'; id: number; missing: string[] }
	| { kind: 'built'; id: number; built: Built }
	/** `insecure`: the browser withholds its cryptography here. */
	| { kind: 'failed'; id: number; reason: 'insecure' | 'network' | 'unreadable' };

/** What a question comes to; it was called off, or the worker itself broke down. */
export type Answered = Exclude<Reply, { kind: 'progress' }> | { kind: 'cancelled' };
