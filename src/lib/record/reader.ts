import { words } from '#lib/text/fold.ts';
import type { Move, Reader } from './schema.ts';

/** Who made a reading: its own reader, else that of its topic. */
export function readerOf(
	{ by, when }: Pick<Move, 'by' | 'when'>,
	topic: { readings?: Reader | undefined } | undefined
): Reader | undefined {
	return by !== undefined && when !== undefined ? { by, when } : topic?.readings;
}

/** Whether two names are one, without regard to capitals, accents, marks and spaces. */
export function isSameReader(a: string, b: string): boolean {
	return words(a).join(' ') === words(b).join(' ');
}
