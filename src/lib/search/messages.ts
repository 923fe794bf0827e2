import type { Answer, SearchOptions } from '#lib/domain/search/entry.ts';

/** Where the index is: whole, with its texts beside it, or in pieces below an address. */
export type IndexPlace =
	{ form: 'whole'; index: string; texts: string } | { form: 'sharded'; shards: string };

/** What a page asks of the search worker. Every request has a number, and its reply bears the same. */
export type Request =
	| { kind: 'open'; id: number; place: IndexPlace }
	| { kind: 'search'; id: number; query: string; options: SearchOptions };

/** What the worker answers. */
export type Reply =
	| { kind: 'opened'; id: number }
	| { kind: 'progress'; id: number; loaded: number; total: number }
	| { kind: 'answer'; id: number; answer: Answer }
	| { kind: 'failed'; id: number; reason: 'network' | 'version' | 'damaged' };
