import { Gunzip } from 'fflate';
import { joined } from '../inflate.ts';

/** So many packed bytes at a time. */
const STEP = 65_536;

/** Bytes that come piece by piece, looked at before they are taken. */
export class ByteSource {
	readonly #pieces: Iterator<Uint8Array>;
	#held: Uint8Array = new Uint8Array();
	#isAtEnd = false;
	/** How many were taken. */
	taken = 0;

	constructor(pieces: Iterable<Uint8Array>) {
		this.#pieces = pieces[Symbol.iterator]();
	}

	/** The next bytes, fewer only where they end. */
	peek(length: number): Uint8Array {
		if (this.#held.length < length && !this.#isAtEnd) {
			const pieces = [this.#held];
			let size = this.#held.length;
			while (size < length) {
				const { value, done } = this.#pieces.next();
				if (done) {
					this.#isAtEnd = true;
					break;
				}
				pieces.push(value);
				size += value.length;
			}
			this.#held = joined(pieces, size);
		}
		return this.#held.subarray(0, length);
	}

	/** Passes over bytes; answers how many there were. */
	drop(length: number): number {
		let left = length;
		while (left > 0) {
			const some = this.peek(Math.min(left, STEP)).length;
			if (some === 0) break;
			this.#held = this.#held.subarray(some);
			left -= some;
		}
		this.taken += length - left;
		return length - left;
	}
}

/** The bytes of a gzip file of any number of members (RFC 1952); they end where it is damaged. */
export function* gunzipped(packed: Uint8Array, onDamage: () => void): Generator<Uint8Array> {
	let pieces: Uint8Array[] = [];
	let isWhole = false;
	const gunzip = new Gunzip((piece, final) => {
		if (piece.length > 0) pieces.push(piece);
		isWhole = final;
	});
	for (let at = 0; at < packed.length; at += STEP) {
		let isDamaged = false;
		try {
			gunzip.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
		} catch {
			isDamaged = true;
		}
		yield* pieces;
		pieces = [];
		if (isDamaged) return onDamage();
	}
	if (!isWhole) onDamage();
}
