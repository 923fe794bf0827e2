import { MOST_PART } from '../../bounds.ts';
import { inflated } from '../../inflate.ts';
import { nameOf, type Dictionary, type Value } from './syntax.ts';

/**
 * The bytes of a stream that begins behind its dictionary, unpacked (ISO 32000-1, 7.3.8, 7.4). Null where it is none or is
 * packed in another way than streams of content are today.
 */
export function unpackedStream(
	bytes: Uint8Array,
	behind: number,
	{ entries }: Dictionary,
	resolved: (value: Value | undefined) => Value,
	most: number
): Uint8Array | null | 'too-much' {
	const start = startOfData(bytes, behind);
	if (start === null) return null;
	let data = bytes.subarray(start, endOfData(bytes, start, resolved(entries.get('Length'))));
	for (const filter of listOf(resolved(entries.get('Filter')))) {
		const next = unpack(data, nameOf(resolved(filter)), Math.min(most, MOST_PART));
		if (next === null || next === 'too-much') return next;
		data = next;
	}
	return data.length > most ? 'too-much' : data;
}

export function listOf(value: Value): readonly Value[] {
	if (value === null) return [];
	return typeof value === 'object' && value.kind === 'list' ? value.items : [value];
}

function startOfData(bytes: Uint8Array, behind: number): number | null {
	let at = behind;
	while (at < behind + 32 && bytes[at] !== 0x73) at++;
	if (String.fromCharCode(...bytes.subarray(at, at + 6)) !== 'stream') return null;
	at += 6;
	if (bytes[at] === 13) at++;
	return bytes[at] === 10 ? at + 1 : at;
}

const END = [...'endstream'].map((sign) => sign.charCodeAt(0));
const isEnd = (bytes: Uint8Array, at: number) => END.every((byte, i) => bytes[at + i] === byte);

function endOfData(bytes: Uint8Array, start: number, length: Value): number {
	if (typeof length === 'number' && length >= 0) {
		for (let at = start + length; at <= start + length + 2; at++) {
			if (isEnd(bytes, at)) return start + length;
		}
	}
	for (let at = bytes.indexOf(END[0]!, start); at >= 0; at = bytes.indexOf(END[0]!, at + 1)) {
		if (isEnd(bytes, at)) return at;
	}
	return bytes.length;
}

function unpack(
	data: Uint8Array,
	filter: string | null,
	most: number
): ReturnType<typeof unpackedStream> {
	if (filter === 'FlateDecode' || filter === 'Fl') {
		const unpacked = inflated(data, 'zlib', most);
		return unpacked.kind === 'too-much' ? 'too-much' : unpacked.bytes;
	}
	if (filter === 'ASCII85Decode' || filter === 'A85') return ofBase85(data);
	if (filter === 'ASCIIHexDecode' || filter === 'AHx') return ofHex(data);
	return null;
}

function ofHex(data: Uint8Array): Uint8Array {
	const digits = String.fromCharCode(...data.filter((byte) => byte > 32)).replace(/>.*/s, '');
	return Uint8Array.from(digits.match(/..?/g) ?? [], (pair) => parseInt(pair.padEnd(2, '0'), 16));
}

/** Five signs for four bytes. */
function ofBase85(data: Uint8Array): Uint8Array {
	const out = new Uint8Array(4 * data.length);
	let [size, word, count] = [0, 0, 0];
	const put = (bytes: number) => {
		for (let i = 0; i < bytes; i++) out[size++] = Math.floor(word / 256 ** (3 - i)) & 255;
		[word, count] = [0, 0];
	};
	for (const byte of data) {
		if (byte === 0x7e) break;
		if (byte === 0x7a && count === 0) put(4);
		if (byte < 0x21 || byte > 0x75) continue;
		word = word * 85 + byte - 0x21;
		if (++count === 5) put(4);
	}
	if (count > 1) {
		const given = count;
		for (; count < 5; count++) word = word * 85 + 84;
		put(given - 1);
	}
	return out.subarray(0, size);
}
