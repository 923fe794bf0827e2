import { COMMA } from './glue.ts';
import type { Mark } from './mark.ts';

/** A comma that moved by so many letters parts the sentence elsewhere; further off they are two changes. */
const NEAR = 60;

/**
 * A comma that went and one that came close by part a sentence at another place: "we advise, him to
 * help" and "we advise him, to help". Both are changes then, and not typography.
 */
export function withMovedCommas(
	marks: readonly Mark[],
	original: string,
	quotation: string
): readonly Mark[] {
	const moved = new Set<Mark>();
	let last: { mark: Mark; inOriginal: boolean } | null = null;
	for (const mark of marks) {
		if (mark.kind !== 'typography' || mark.which !== 'punctuation') continue;
		const there = COMMA.test(original.slice(mark.original.start, mark.original.end));
		const here = COMMA.test(quotation.slice(mark.quotation.start, mark.quotation.end));
		if (there === here) continue;
		if (last && last.inOriginal !== there) {
			const from = last.mark as typeof mark;
			const between = original.slice(from.original.end, mark.original.start);
			if (between.length <= NEAR && !/[.!?;:。！？؟]/.test(between)) {
				moved.add(last.mark);
				moved.add(mark);
			}
		}
		last = { mark, inOriginal: there };
	}
	if (moved.size === 0) return marks;
	return marks.map((mark): Mark => {
		if (mark.kind !== 'typography' || !moved.has(mark)) return mark;
		const removed = COMMA.test(original.slice(mark.original.start, mark.original.end));
		const { original: there, quotation: here } = mark;
		const effect = removed ? 'removed' : 'added';
		return { kind: 'change', which: 'sign', effect, original: there, quotation: here };
	});
}
