import { cutsWord } from '#lib/text/text.ts';

/** Mark of a leap within a quotation: the parts around it stand in the source in that order. */
export const ELLIPSIS = '[…]';

/** A part of a quotation in the text: the passages it runs through and its offset in the first of them. */
export interface Place {
	/** Index of the first and the last passage, counted from 0. */
	first: number;
	last: number;
	/** UTF-16 offset in the passages from `first` on, joined by one space. */
	offset: number;
}

export type Finding =
	/** The parts of the quotation, in order; more than one where `[…]` joins them. */
	| { kind: 'found'; parts: Place[]; cutsWord: boolean; all: Place[][] }
	| { kind: 'ambiguous'; times: number; all: Place[][] }
	| { kind: 'no-such-occurrence'; times: number; all: Place[][] }
	| { kind: 'absent' };

type Passage = { index: number; text: string };

/**
 * Where a quotation stands, character for character, in passages given in order of their index. A
 * part may run through consecutive passages, joined by one space, and never across a gap between
 * disclosed ones. `occurrence` counts from 1 and settles a quotation that stands in several places.
 */
export function findQuotation(
	quotation: string,
	passages: readonly Passage[],
	occurrence?: number
): Finding {
	const parts = quotation.split(ELLIPSIS).map((part) => part.trim());
	if (parts.some((part) => part === '')) return { kind: 'absent' };
	const runs = runsOf(passages);
	const all: Place[][] = [];
	let cuts = false;
	for (const start of everyPlace(parts[0]!, runs, { run: 0, at: 0 })) {
		const chain = follow(parts, runs, start);
		if (!chain) break;
		if (all.length === (occurrence ?? 1) - 1) {
			cuts = chain.some((cursor, i) => cutsAround(runs[cursor.run]!.text, cursor.at, parts[i]!));
		}
		all.push(chain.map((cursor, i) => placeOf(runs[cursor.run]!, cursor.at, parts[i]!)));
	}
	if (all.length === 0) return { kind: 'absent' };
	if (occurrence === undefined && all.length > 1) {
		return { kind: 'ambiguous', times: all.length, all };
	}
	const chosen = all[(occurrence ?? 1) - 1];
	if (!chosen) return { kind: 'no-such-occurrence', times: all.length, all };
	return { kind: 'found', parts: chosen, cutsWord: cuts, all };
}

interface Run {
	text: string;
	/** Passage index and start offset of each passage in `text`. */
	starts: { index: number; at: number }[];
}
interface Cursor {
	run: number;
	at: number;
}

function runsOf(passages: readonly Passage[]): Run[] {
	const runs: Run[] = [];
	let previous = -2;
	for (const { index, text } of passages) {
		const run = runs.at(-1);
		if (run && index === previous + 1) {
			run.starts.push({ index, at: run.text.length + 1 });
			run.text += ` ${text}`;
		} else {
			runs.push({ text, starts: [{ index, at: 0 }] });
		}
		previous = index;
	}
	return runs;
}

function nextPlace(part: string, runs: readonly Run[], from: Cursor): Cursor | null {
	for (let run = from.run; run < runs.length; run++) {
		const at = runs[run]!.text.indexOf(part, run === from.run ? from.at : 0);
		if (at >= 0) return { run, at };
	}
	return null;
}

function* everyPlace(part: string, runs: readonly Run[], from: Cursor): Generator<Cursor> {
	let cursor = nextPlace(part, runs, from);
	while (cursor) {
		yield cursor;
		cursor = nextPlace(part, runs, { run: cursor.run, at: cursor.at + 1 });
	}
}

/** The later parts of a quotation after its first, each at the nearest place behind the one before. */
function follow(parts: readonly string[], runs: readonly Run[], start: Cursor): Cursor[] | null {
	const chain = [start];
	for (let i = 1; i < parts.length; i++) {
		const previous = chain[i - 1]!;
		const next = nextPlace(parts[i]!, runs, {
			run: previous.run,
			at: previous.at + parts[i - 1]!.length
		});
		if (!next) return null;
		chain.push(next);
	}
	return chain;
}

function cutsAround(text: string, at: number, part: string): boolean {
	return cutsWord(text, at) || cutsWord(text, at + part.length);
}

function placeOf(run: Run, at: number, part: string): Place {
	const passageAt = (offset: number) => run.starts.findLast((start) => start.at <= offset)!;
	const first = passageAt(at);
	return { first: first.index, last: passageAt(at + part.length - 1).index, offset: at - first.at };
}
