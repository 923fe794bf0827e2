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

/** All that an archive unpacks; a bomb gives more, in bytes. */
const MOST_ARCHIVE = 1_000_000_000;
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
	for (let number = 0; source.taken <= MOST_ARCHIVE; number++) {
		if (!toNextRecord(source)) return;
		const head = headOf(source.peek(HEAD));
		if (!head) return damaged();
		const headers = headersIn(head.lines.slice(1));
		source.drop(head.body);
		const length = lengthOf(source, Number(headers.get('content-length') ?? NaN));
		const block = source.peek(Math.min(length, MOST_PART)).slice();
		const there = source.drop(length);
		const isCut = there < length || block.length < there;
		if (there < length) state.isCut = true;
		yield { number, headers, block, isCut };
	}
	state.isTooMuch = true;
}

const HEAD = 65_536;

/** Passes over what stands before the next record; false at the end. */
function toNextRecord(source: ByteSource): boolean {
	for (;;) {
		const near = latin1(source.peek(HEAD));
		if (near === '') return false;
		const at = near.search(/WARC\/[01]\.\d/);
		if (at >= 0) {
			source.drop(at);
			return true;
		}
		// The name may stand across two pieces.
		source.drop(near.length < HEAD ? near.length : near.length - 8);
	}
}

/** The length of a block: as stated if the archive goes on behind it, else up to the next record. */
function lengthOf(source: ByteSource, stated: number): number {
	const length = Number.isSafeInteger(stated) && stated >= 0 ? stated : 0;
	if (length > MOST_PART) return length;
	const ahead = source.peek(length + 16);
	const after = latin1(ahead.subarray(length));
	if (ahead.length < length || AT_BOUNDARY.test(after) || after.trim() === '') {
		// It may be that the length is too long for the last record but one.
		if (ahead.length >= length) return length;
	}
	const next = BOUNDARY.exec(latin1(source.peek(length + NEAR)));
	return next ? next.index : length;
}
