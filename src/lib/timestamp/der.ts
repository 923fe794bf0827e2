import { AsnConvert, AsnParser } from '@peculiar/asn1-schema';
import { fromBER, ObjectIdentifier, type AsnType, type BaseBlock } from 'asn1js';
import type { Bytes } from '#lib/evidence/bytes.ts';
import { MOST_TOKEN_BYTES } from '#lib/evidence/timestamp.ts';

/** Deeper or of more parts is no answer of an authority, and no certificate. */
const BOUNDS = {
	maxDepth: 32,
	maxNodes: 4000,
	maxContentLength: MOST_TOKEN_BYTES,
	parseEmbedded: false
};

/** What is no DER, or not of the form that it should have. */
export class NotReadable extends Error {}

type Class<T> = new () => T;

/** Reads bytes from outside by a schema of a library, within bounds. Throws `NotReadable`, nothing else. */
export function readAs<T>(bytes: BufferSource, schema: Class<T>): T {
	const block = blockOf(bytesOf(bytes));
	try {
		return AsnParser.fromASN(block as AsnType, schema, { berOptions: BOUNDS }) as T;
	} catch {
		throw new NotReadable();
	}
}

/** A part of a value that has parts. */
export interface Part {
	/** Class and number, such as `1.16` for a sequence. */
	tag: string;
	/** All of it. */
	bytes: Bytes;
	/** Of a value without parts, what it holds. */
	content: Bytes;
}

export const SEQUENCE = '1.16';
export const SET = '1.17';
export const OCTETS = '1.4';

/** The parts of a value. Throws `NotReadable` where it has none. */
export function partsOf(bytes: BufferSource): Part[] {
	const { value } = blockOf(bytesOf(bytes)).valueBlock as { value?: unknown };
	if (!Array.isArray(value)) throw new NotReadable();
	return (value as BaseBlock[]).map((one) => {
		const { valueHexView } = one.valueBlock as { valueHexView?: Uint8Array<ArrayBuffer> };
		return {
			tag: `${one.idBlock.tagClass}.${one.idBlock.tagNumber}`,
			bytes: bytesOf(one.valueBeforeDecodeView as BufferSource),
			content: bytesOf(valueHexView ?? new Uint8Array())
		};
	});
}

/** The object identifier that bytes are. */
export function identifierIn(bytes: BufferSource): string {
	const block = blockOf(bytesOf(bytes));
	if (!(block instanceof ObjectIdentifier)) throw new NotReadable();
	return block.getValue();
}

/** One value and nothing behind it. */
function blockOf(bytes: Bytes): BaseBlock {
	if (bytes.length === 0 || bytes.length > MOST_TOKEN_BYTES) throw new NotReadable();
	let read;
	try {
		read = fromBER(bytes, BOUNDS);
	} catch {
		throw new NotReadable();
	}
	if (read.offset !== bytes.length) throw new NotReadable();
	return read.result;
}

export const written = (value: unknown): Bytes => new Uint8Array(AsnConvert.serialize(value));

/** Bytes of our own: a library may give a view of a larger buffer. */
export function bytesOf(source: BufferSource): Bytes {
	return ArrayBuffer.isView(source)
		? Uint8Array.from(new Uint8Array(source.buffer, source.byteOffset, source.byteLength))
		: new Uint8Array(source.slice(0));
}

export function isSame(a: BufferSource, b: BufferSource): boolean {
	const [one, other] = [bytesOf(a), bytesOf(b)];
	return one.length === other.length && one.every((byte, i) => byte === other[i]);
}
