import { lookFor, type Result, type Wanted } from '../still-there.ts';
import { readPageBytes } from '../read-page.ts';
import { UsageError } from '../usage.ts';
import { fetchPage, type Fetched } from './fetch-page.ts';
import { nameOf } from './file-name.ts';
import { Forbidden, type Polite } from './polite.ts';
import { Unreachable } from './request.ts';

/** A source to look at again, and what the record quotes from it. */
export interface Watched {
	id: string;
	url: string;
	language: string;
	/** The day of the capture; empty where there was none. */
	captured: string;
	wanted: readonly Wanted[];
}

/** What became of the page of a source, and of each quotation of it. */
export type Outcome = { source: string; url: string } & (
	| { kind: 'read'; movedTo?: string; results: readonly Result[]; fetched: Fetched }
	/** The host says that there is no such page, any more. */
	| { kind: 'gone'; status: number }
	/** Nothing can be told: no answer, none for programs, or none that can be read. */
	| { kind: 'unreachable'; why: string }
);

/** No page, and none to come (RFC 9110): all else may be back tomorrow. */
const GONE = [404, 410];

/** Looks at the page of a source again. Never throws for what a host does. */
export async function watchPage(watched: Watched, polite: Polite): Promise<Outcome> {
	const { id, url, language, wanted } = watched;
	const head = { source: id, url };
	try {
		const fetched = await fetchPage(polite, url);
		const { status } = fetched;
		if (GONE.includes(status)) return { ...head, kind: 'gone', status };
		if (status !== 200) return { ...head, kind: 'unreachable', why: `it answers with ${status}` };
		const page = await readPageBytes(fetched.body, nameOf(fetched));
		const results = lookFor(wanted, page, language);
		const movedTo = fetched.isMoved ? fetched.url : undefined;
		return { ...head, kind: 'read', movedTo, results, fetched };
	} catch (error) {
		const isOfHost =
			error instanceof Unreachable || error instanceof Forbidden || error instanceof UsageError;
		if (!isOfHost) throw error;
		return { ...head, kind: 'unreachable', why: error.message };
	}
}
