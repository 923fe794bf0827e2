import { MOST_PART } from '../bounds.ts';
import { ByteSource, gunzipped } from './byte-source.ts';
import { headersIn, headOf, type Head } from './headers.ts';

/** A record of a web archive (WARC 1.0 and 1.1, ISO 28500). */
export interface WarcRecord {
	/** From the beginning of the archive, 0 the first. */
	readonly number: number;
	readonly headers: Head;
	readonly block: Uint8Array;
	/** The block ends before it should. */
	readonly isCut: boolean;
}

/** What became of an archive besides its records. */
export interface WarcState {
	/** It is cut short or damaged; what came before was read. */
	isCut: boolean;
	/** More than bounds allow. */
	isTooMuch: boolean;
}

/** All that an archive unpacks, in bytes: so much, and no more than so many times what it takes packed. */
const MOST_ARCHIVE = 1_000_000_000;
const SMALL_ARCHIVE = 100_000_000;
const MOST_TIMES = 10;
/** Records whose length is wrong; an archive with more is none. */
const MOST_WRONG = 100;
/** How far from where a record should end its end is looked for. */
const NEAR = 1 << 20;
const BOUNDARY = /\r?\n\r?\nWARC\/1\.\d\r?\n/;
const AT_BOUNDARY = /^\r?\n\r?\n(?:WARC\/|$)/;
const latin1 = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes);

export const isGzip = (bytes: Uint8Array) => bytes[0] === 0x1f && bytes[1] === 0x8b;

/**
 * The records of an archive, plain or of gzip members, one after another. The length that a record
 * states is believed only where a record or the end follows it; else the next record near by tells.
 */
export function* recordsOf(bytes: Uint8Array, state: WarcState): Generator<WarcRecord> {
	const damaged = () => void (state.isCut = true);
	const source = new ByteSource(isGzip(bytes) ? gunzipped(bytes, damaged) : [bytes]);
	const most = Math.min(MOST_ARCHIVE, SMALL_ARCHIVE + MOST_TIMES * bytes.length);
	let wrong = 0;
	for (let number = 0; source.taken <= most; number++) {
		const found = toNextRecord(source);
		if (found === 'damaged') damaged();
		if (found !== 'record') return;
		const head = headOf(source.peek(HEAD));
		if (!head) return damaged();
		const headers = headersIn(head.lines.slice(1));
		source.drop(head.body);
		const stated = Number(headers.get('content-length') ?? NaN);
		const length = lengthOf(source, stated);
		if (length !== stated && ++wrong > MOST_WRONG) return damaged();
		const block = source.peek(Math.min(length, MOST_PART)).slice();
		const there = source.drop(length);
		const isCut = there < length || block.length < there;
		if (there < length) state.isCut = true;
		yield { number, headers, block, isCut };
	}
	state.isTooMuch = true;
}

const HEAD = 65_536;

/** Passes over the little that may stand before the next record. */
function toNextRecord(source: ByteSource): 'record' | 'end' | 'damaged' {
	const next = latin1(source.peek(16)).trimStart();
	if (!next.startsWith('WARC/')) {
		if (next === '' && source.peek(17).length < 17) return 'end';
		const at = latin1(source.peek(NEAR)).search(/WARC\/[01]\.\d/);
		if (at < 0) return 'damaged';
		source.drop(at);
		return 'record';
	}
	source.drop(latin1(source.peek(16)).indexOf('WARC/'));
	return 'record';
}

/** The length of a block: as stated if the archive goes on behind it, else up to the next record. */
function lengthOf(source: ByteSource, stated: number): number {
	const length = Number.isSafeInteger(stated) && stated >= 0 ? stated : 0;
	if (length > MOST_PART) return length;
	const ahead = source.peek(length + 16);
	const after = latin1(ahead.subarray(length));
	// Behind the last record may stand no more than line ends; a length past the end is no such case.
	const isEnd = after.trim() === '' && after.length < 16;
	if (ahead.length >= length && (AT_BOUNDARY.test(after) || isEnd)) return length;
	const next = BOUNDARY.exec(latin1(source.peek(length + NEAR)));
	return next ? next.index : length;
}
