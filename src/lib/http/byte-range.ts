/** A part of a file that was asked for: from `first` to `last`, both within it. */
export type ByteRange =
	{ kind: 'part'; first: number; last: number } | { kind: 'whole' } | { kind: 'outside' };

/**
 * Reads the header `Range` (RFC 9110, 14) for a file of `size` bytes. Several parts at a time, other
 * units and what is malformed are answered with the whole file, as the standard allows.
 */
export function byteRange(header: string | null | undefined, size: number): ByteRange {
	const [, from, to] = /^bytes=[ \t]*(\d*)-(\d*)[ \t]*$/i.exec(header ?? '') ?? [];
	if (from === undefined || to === undefined || from + to === '') return { kind: 'whole' };
	if (from === '') {
		const length = Math.min(Number(to), size);
		return length === 0
			? { kind: 'outside' }
			: { kind: 'part', first: size - length, last: size - 1 };
	}
	const first = Number(from);
	const last = to === '' ? size - 1 : Math.min(Number(to), size - 1);
	if (to !== '' && Number(to) < first) return { kind: 'whole' };
	return first > last ? { kind: 'outside' } : { kind: 'part', first, last };
}
