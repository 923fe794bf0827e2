/** Writes the parts that the index's files are made of. */
export class Writer {
	private bytes = new Uint8Array(1 << 16);
	private length = 0;

	private reserve(more: number): void {
		if (this.length + more <= this.bytes.length) return;
		const wider = new Uint8Array(Math.max(this.bytes.length * 2, this.length + more));
		wider.set(this.bytes);
		this.bytes = wider;
	}

	byte(value: number): void {
		this.reserve(1);
		this.bytes[this.length++] = value;
	}

	/** LEB128: seven bits a byte, the lowest first. */
	number(value: number): void {
		while (value > 0x7f) {
			this.byte((value & 0x7f) | 0x80);
			value >>>= 7;
		}
		this.byte(value);
	}

	all(values: Uint8Array): void {
		this.number(values.length);
		this.reserve(values.length);
		this.bytes.set(values, this.length);
		this.length += values.length;
	}

	/**
	 * Strings, each as what it adds to the beginning that it shares with the one before. What is
	 * added ends at a line feed or, when any string holds one, after a length.
	 */
	strings(values: readonly string[]): void {
		this.number(values.length);
		const rests: string[] = [];
		let before = '';
		for (const value of values) {
			const most = Math.min(before.length, value.length);
			let same = 0;
			while (same < most && before.charCodeAt(same) === value.charCodeAt(same)) same++;
			// half a surrogate pair would not survive UTF-8
			if (same > 0 && (value.charCodeAt(same - 1) & 0xfc00) === 0xd800) same--;
			this.number(same);
			rests.push(value.slice(same));
			before = value;
		}
		const lines = !rests.some((rest) => rest.includes('\n'));
		this.byte(lines ? 1 : 0);
		if (!lines) for (const rest of rests) this.number(rest.length);
		this.all(new TextEncoder().encode(rests.join(lines ? '\n' : '')));
	}

	take(): Uint8Array {
		return this.bytes.slice(0, this.length);
	}
}

/** Reads what `Writer` wrote. Beyond the end there are zeros: whether bytes are whole is checked before. */
export class Reader {
	private readonly bytes: Uint8Array;
	private at = 0;

	constructor(bytes: Uint8Array) {
		this.bytes = bytes;
	}

	byte(): number {
		return this.bytes[this.at++] ?? 0;
	}

	number(): number {
		let value = 0;
		for (let shift = 0; shift < 32; shift += 7) {
			const byte = this.byte();
			value |= (byte & 0x7f) << shift;
			if (byte < 0x80) break;
		}
		return value >>> 0;
	}

	all(): Uint8Array {
		const length = this.number();
		const from = this.at;
		this.at += length;
		return this.bytes.subarray(from, this.at);
	}

	strings(): string[] {
		const count = this.number();
		const shared = Array.from({ length: count }, () => this.number());
		const lines = this.byte() === 1;
		const lengths = lines ? [] : shared.map(() => this.number());
		const text = new TextDecoder().decode(this.all());
		let from = 0;
		const rests = lines
			? text.split('\n')
			: lengths.map((length) => text.slice(from, (from += length)));
		let before = '';
		return shared.map((same, i) => (before = before.slice(0, same) + (rests[i] ?? '')));
	}
}

const HEAD = 16;

/** A sum that changes when any byte does (FNV-1a over words of 32 bits, little-endian). */
function checksum(body: Uint8Array): number {
	const view = new DataView(body.buffer, body.byteOffset, body.byteLength);
	let sum = 0x811c9dc5 ^ body.length;
	let at = 0;
	for (; at + 4 <= body.length; at += 4) {
		sum = Math.imul(sum ^ view.getInt32(at, true), 0x01000193);
		sum ^= sum >>> 15;
	}
	for (; at < body.length; at++) sum = Math.imul(sum ^ body[at]!, 0x01000193);
	return sum >>> 0;
}

/** Puts a head before `body`: what it is, its version, its length and its sum, 32 bits each. */
export function seal(magic: number, version: number, body: Uint8Array): Uint8Array {
	const sealed = new Uint8Array(HEAD + body.length);
	const view = new DataView(sealed.buffer);
	view.setUint32(0, magic);
	view.setUint32(4, version);
	view.setUint32(8, body.length);
	view.setUint32(12, checksum(body));
	sealed.set(body, HEAD);
	return sealed;
}

type Unsealed =
	{ kind: 'body'; body: Uint8Array } | { kind: 'refused'; reason: 'version' | 'damaged' };

export function unseal(magic: number, version: number, bytes: Uint8Array): Unsealed {
	const damaged: Unsealed = { kind: 'refused', reason: 'damaged' };
	if (bytes.length < HEAD) return damaged;
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (view.getUint32(0) !== magic) return damaged;
	if (view.getUint32(4) !== version) return { kind: 'refused', reason: 'version' };
	const body = bytes.subarray(HEAD);
	if (view.getUint32(8) !== body.length || view.getUint32(12) !== checksum(body)) return damaged;
	return { kind: 'body', body };
}
