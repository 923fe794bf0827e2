import type { FileReading } from '../file.ts';

/** The pages of a file that have no text, by their numbers from 1: a program may read them from their pictures. */
export function pagesToRead(read: FileReading): readonly number[] {
	if (read.kind === 'refused') return (read.why.code === 'no-text' && read.why.pages) || [];
	if (read.kind !== 'read') return [];
	return read.file.notices.flatMap((one) => (one.code === 'no-text-layer' ? one.numbers : []));
}
