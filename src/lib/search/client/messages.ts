import type { Answer, SearchOptions } from '../engine/entry.ts';

/** Where the index is: whole, with its texts beside it, or in pieces below an address. */
export type IndexPlace =
	{ form: 'whole'; index: string; texts: string } | { form: 'sharded'; shards: string };

/** The whole addresses of a language's index: a worker would resolve relative ones by its own. */
export function indexPlace(page: {
	lang: string;
	searchForm: IndexPlace['form'];
	file: (path: string) => string;
}): IndexPlace {
	const at = (name: string) =>
		new URL(page.file(`/search/${page.lang}.${name}`), location.href).href;
	return page.searchForm === 'sharded'
		? { form: 'sharded', shards: at('shards') }
		: { form: 'whole', index: at('index'), texts: at('texts') };
}

/** A question of one `asker` (a component); a later one of the same asker overtakes it. */
export interface Question {
	kind: 'search';
	id: number;
	asker: number;
	query: string;
	options: SearchOptions;
}

/** What a page asks of the search worker. Every request has a number, and its reply bears the same. */
export type Request = { kind: 'open'; id: number; place: IndexPlace } | Question;

/** What the worker answers. */
export type Reply =
	| { kind: 'opened'; id: number }
	| { kind: 'progress'; id: number; loaded: number; total: number }
	| { kind: 'answer'; id: number; answer: Answer }
	| { kind: 'failed'; id: number; reason: 'network' | 'version' | 'damaged' };
