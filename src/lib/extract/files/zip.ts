import { MOST_PART, MOST_PARTS, MOST_UNPACKED } from './bounds.ts';
import type { FileRefusal } from './file.ts';
import { inflated } from './inflate.ts';

/**
 * The parts of a ZIP (APPNOTE 6.3.10), each unpacked only when it is asked for and within bounds,
 * whatever its directory says of its size. Never written anywhere, so that a name leads nowhere; one
 * that would lead out of a folder is refused all the same: no program for documents writes it.
 */
export interface Zip {
	/** In the order of the directory. */
	readonly names: readonly string[];
	/** A part by its name; null where there is none. */
	part(name: string): Part | null;
}

export type Part = { kind: 'part'; bytes: Uint8Array } | { kind: 'refused'; why: FileRefusal };
export type Opened = { kind: 'zip'; zip: Zip } | { kind: 'refused'; why: FileRefusal };

interface Entry {
	readonly flags: number;
	readonly method: number;
	readonly packed: number;
	readonly size: number;
	/** Of its local header. */
	readonly at: number;
}

const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED = 1;

const refused = (why: FileRefusal) => ({ kind: 'refused' as const, why });
const DAMAGED = refused({ code: 'damaged' });
const TOO_MUCH = refused({ code: 'out-of-bounds', what: 'bytes' });
const TOO_MANY = refused({ code: 'out-of-bounds', what: 'parts' });

/** With `onLeadingOut`, entries whose names lead out are told and left, and the others can be had. */
export function openZip(bytes: Uint8Array, onLeadingOut?: (name: string) => void): Opened {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const directory = directoryOf(view);
	if (!directory) return DAMAGED;
	if (directory.count > MOST_PARTS) return TOO_MANY;
	const entries = new Map<string, Entry>();
	let { at } = directory;
	for (let i = 0; i < directory.count; i++) {
		if (at + 46 > view.byteLength || view.getUint32(at, true) !== 0x02014b50) return DAMAGED;
		const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) =>
			view.getUint16(at + field, true)
		) as [number, number, number];
		const name = nameOf(bytes.subarray(at + 46, at + 46 + nameLength));
		const isLeft = leadsOut(name);
		if (isLeft && !onLeadingOut) return refused({ code: 'unsafe', what: 'names' });
		if (isLeft) onLeadingOut?.(name);
		const entry = {
			flags: view.getUint16(at + 8, true),
			method: view.getUint16(at + 10, true),
			...placeOf(view, at, at + 46 + nameLength, extraLength)
		};
		if (!isLeft && !name.endsWith('/')) entries.set(name, entry);
		at += 46 + nameLength + extraLength + commentLength;
	}
	let left = MOST_UNPACKED;
	const part = (name: string): Part | null => {
		const entry = entries.get(name);
		if (!entry) return null;
		const read = partOf(bytes, view, entry, Math.min(left, MOST_PART));
		if (read.kind === 'part') left -= read.bytes.length;
		return read;
	};
	return { kind: 'zip', zip: { names: [...entries.keys()], part } };
}

/** Some programs write `\` between folders. */
const nameOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes).replaceAll('\\', '/');
const leadsOut = (name: string) => /(?:^|\/)\.\.(?:\/|$)|^\/|^[a-z]:/i.test(name);

/** Where the directory is, as the record at the end says, in its 64-bit form where that is used. */
function directoryOf(view: DataView): { at: number; count: number } | null {
	const first = Math.max(0, view.byteLength - 22 - 0xffff);
	for (let end = view.byteLength - 22; end >= first; end--) {
		if (view.getUint32(end, true) !== 0x06054b50) continue;
		const [count, at] = [view.getUint16(end + 10, true), view.getUint32(end + 16, true)];
		if (count !== 0xffff && at !== 0xffffffff) return { count, at };
		if (end < 20 || view.getUint32(end - 20, true) !== 0x07064b50) return { count, at };
		const wide = Number(view.getBigUint64(end - 12, true));
		if (wide + 56 > view.byteLength || view.getUint32(wide, true) !== 0x06064b50) return null;
		const wideCount = Number(view.getBigUint64(wide + 32, true));
		return { count: wideCount, at: Number(view.getBigUint64(wide + 48, true)) };
	}
	return null;
}

/** Sizes and place of an entry; those of 64 bits stand in its extra field, in this order. */
function placeOf(view: DataView, at: number, extra: number, length: number) {
	let [size, packed, header] = [24, 20, 42].map((field) => view.getUint32(at + field, true)) as [
		number,
		number,
		number
	];
	for (let i = extra; i + 4 <= Math.min(extra + length, view.byteLength);) {
		const [id, of] = [view.getUint16(i, true), view.getUint16(i + 2, true)];
		if (id === 1) {
			let field = i + 4;
			const wide = (stated: number): number => {
				if (stated !== 0xffffffff || field + 8 > i + 4 + of || field + 8 > view.byteLength)
					return stated;
				field += 8;
				return Number(view.getBigUint64(field - 8, true));
			};
			size = wide(size);
			packed = wide(packed);
			header = wide(header);
		}
		i += 4 + of;
	}
	return { size, packed, at: header };
}

function partOf(bytes: Uint8Array, view: DataView, entry: Entry, most: number): Part {
	const { at, packed } = entry;
	if (entry.flags & ENCRYPTED) return refused({ code: 'encrypted' });
	if (entry.size > most || (entry.method === STORED && packed > most)) return TOO_MUCH;
	if (at + 30 > bytes.length || view.getUint32(at, true) !== 0x04034b50) return DAMAGED;
	const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
	if (from + packed > bytes.length) return DAMAGED;
	const data = bytes.subarray(from, from + packed);
	if (entry.method === STORED) return { kind: 'part', bytes: data };
	if (entry.method !== DEFLATED) return DAMAGED;
	const unpacked = inflated(data, 'deflate', most);
	if (unpacked.kind === 'too-much') return TOO_MUCH;
	return unpacked.kind === 'whole' ? { kind: 'part', bytes: unpacked.bytes } : DAMAGED;
}
