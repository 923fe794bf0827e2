import { MOST_UNPACKED } from '../../bounds.ts';
import { listOf, unpackedStream } from './streams.ts';
import { nameOf, syntaxOf, type Dictionary, type Value } from './syntax.ts';

/** The objects of a PDF by their numbers. What is damaged or missing is null. */
export interface Objects {
	/** What a value is, where it is a reference to another. */
	resolved(value: Value | undefined): Value;
	dictionary(value: Value | undefined): Dictionary | null;
	list(value: Value | undefined): readonly Value[];
	/** The bytes of a stream, unpacked; null where it is none, or is packed in a way that is not read here. */
	stream(value: Value | undefined): Uint8Array | null;
	/** The same within a bound of its own, where all that is unpacked matters less than each. */
	unpacked(value: Value | undefined, most: number): ReturnType<typeof unpackedStream>;
}

/** Where an object stands: in the file, or in a stream of objects. */
type Home = { at: number } | { value: Value };

/** A reference to a reference, and so on. */
const MOST_STEPS = 20;

/** Finds the objects of a file by their heads: the last of a number counts, and tables of places are not trusted. */
export function objectsOf(bytes: Uint8Array): Objects {
	const homes = headsIn(bytes);
	const parsed = new Map<number, { value: Value; after: number }>();
	let left = MOST_UNPACKED;
	let areStreamsOpen = false;

	function objectAt(number: number): { value: Value; after: number } {
		const known = parsed.get(number);
		if (known) return known;
		const home = homes.get(number);
		if (!home && !areStreamsOpen) {
			openStreams();
			return objectAt(number);
		}
		let found: { value: Value; after: number } = { value: null, after: -1 };
		if (home && 'value' in home) found = { value: home.value, after: -1 };
		else if (home) {
			const syntax = syntaxOf(bytes, home.at);
			found = { value: syntax.next() ?? null, after: syntax.at };
		}
		parsed.set(number, found);
		return found;
	}

	function resolved(value: Value | undefined): Value {
		let now = value ?? null;
		for (let i = 0; i < MOST_STEPS; i++) {
			if (now === null || typeof now !== 'object' || now.kind !== 'reference') return now;
			now = objectAt(now.number).value;
		}
		return null;
	}

	function dictionary(value: Value | undefined): Dictionary | null {
		const own = resolved(value);
		return typeof own === 'object' && own?.kind === 'dictionary' ? own : null;
	}

	function unpacked(value: Value | undefined, most: number): ReturnType<typeof unpackedStream> {
		if (value === null || typeof value !== 'object' || value.kind !== 'reference') return null;
		const { after } = objectAt(value.number);
		const head = dictionary(value);
		if (!head || after < 0) return null;
		return unpackedStream(bytes, after, head, resolved, most);
	}

	function stream(value: Value | undefined): Uint8Array | null {
		const content = unpacked(value, left);
		if (content === null || content === 'too-much') return null;
		left -= content.length;
		return content;
	}

	/** What is kept in streams of objects (7.5.7), unless the file has it by itself. */
	function openStreams(): void {
		areStreamsOpen = true;
		for (const [number, home] of [...homes]) {
			if (!('at' in home) || !startsWithStreamOfObjects(bytes, home.at)) continue;
			const head = dictionary({ kind: 'reference', number });
			const content = stream({ kind: 'reference', number });
			const first = resolved(head?.entries.get('First'));
			if (!content || typeof first !== 'number') continue;
			const table = syntaxOf(content.subarray(0, first));
			for (;;) {
				const [own, offset] = [table.next(), table.next()];
				if (typeof own !== 'number' || typeof offset !== 'number') break;
				const value = syntaxOf(content, first + offset).next() ?? null;
				if (!isLater(homes.get(own), home.at)) homes.set(own, { value });
			}
		}
	}

	const list = (value: Value | undefined) => listOf(resolved(value));

	return { resolved, dictionary, list, stream, unpacked };
}

const isLater = (home: Home | undefined, than: number) =>
	home !== undefined && 'at' in home && home.at > than;

function startsWithStreamOfObjects(bytes: Uint8Array, at: number): boolean {
	const head = syntaxOf(bytes.subarray(at, at + 4000)).next();
	if (typeof head !== 'object' || head?.kind !== 'dictionary') return false;
	return nameOf(head.entries.get('Type')) === 'ObjStm';
}

const isDigit = (byte: number | undefined) => byte !== undefined && byte >= 48 && byte <= 57;
const isSpace = (byte: number | undefined) =>
	byte === 32 || byte === 10 || byte === 13 || byte === 9;

/** Every `12 0 obj`, and where what it heads begins. */
function headsIn(bytes: Uint8Array): Map<number, Home> {
	const homes = new Map<number, Home>();
	for (let i = bytes.indexOf(0x6f); i >= 0; i = bytes.indexOf(0x6f, i + 1)) {
		if (bytes[i + 1] !== 0x62 || bytes[i + 2] !== 0x6a || !isSpace(bytes[i - 1])) continue;
		let k = i - 1;
		while (isSpace(bytes[k])) k--;
		const generation = k;
		while (isDigit(bytes[k])) k--;
		if (k === generation || !isSpace(bytes[k])) continue;
		while (isSpace(bytes[k])) k--;
		let [number, worth, digits] = [0, 1, 0];
		for (; isDigit(bytes[k]) && digits < 10; k--, digits++, worth *= 10) {
			number += worth * (bytes[k]! - 48);
		}
		if (digits > 0) homes.set(number, { at: i + 3 });
	}
	return homes;
}
