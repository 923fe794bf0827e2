import { cueKinds, hasWords, sentenceAfter, sentenceBefore } from './edges.ts';
import type { Original } from './edges.ts';
import { glueMarks } from './glue.ts';
import type { Mark, Place } from './mark.ts';
import type { Part } from './aligned.ts';
import { isFar } from './splice.ts';

/** How far from an omission at an edge a mark of the original's own is looked for, in characters. */
const NEARBY = 200;

/** What joins two parts that follow each other in the quotation, `ellipsis` being the mark there. */
export function jointMarks(
	original: Original,
	quotation: string,
	one: Part,
	next: Part,
	ellipsis: Place | undefined
): Mark[] {
	const at = { start: one.quotation.end, end: next.quotation.start };
	const omitted = { start: one.original.end, end: next.original.start };
	if (omitted.end < omitted.start) {
		const place = { start: next.original.start, end: next.original.end };
		const splice: Mark = { kind: 'splice', direction: 'backward', quotation: at, original: place };
		const nowhere = { start: next.original.start, end: next.original.start };
		if (!ellipsis) return [splice];
		return [splice, { kind: 'ellipsis', quotation: ellipsis, original: nowhere, cues: [] }];
	}
	if (ellipsis) return ellipsisMarks(original, quotation, ellipsis, omitted);
	if (isFar(original.text, one.original, next.original)) {
		return [{ kind: 'splice', direction: 'forward', quotation: at, original: omitted }];
	}
	return droppedMarks(original, quotation, at, omitted);
}

/** A mark of omission, unless it is the original's own, standing there for nothing left out. */
function ellipsisMarks(
	original: Original,
	quotation: string,
	ellipsis: Place,
	omitted: Place
): Mark[] {
	const mark = quotation.slice(ellipsis.start, ellipsis.end);
	const left = original.text.slice(omitted.start, omitted.end);
	if (left.trim() === mark) return [];
	// Where the original has this very mark, the quotation's may be a copy of it, and then the words
	// beside it were dropped in silence.
	const copied = left.includes(mark) || copiesEllipsis(original, quotation, ellipsis);
	if (copied || !hasWords(left)) {
		return droppedMarks(original, quotation, ellipsis, omitted);
	}
	return [
		{ kind: 'ellipsis', quotation: ellipsis, original: omitted, cues: cueKinds(original, omitted) }
	];
}

/** Whether the original has this mark of omission itself, beside the same word on either side. */
function copiesEllipsis({ text }: Original, quotation: string, { start, end }: Place): boolean {
	const before = /[^ ]+ ?$/.exec(quotation.slice(Math.max(0, start - NEARBY), start))?.[0];
	const after = /^ ?[^ ]+/.exec(quotation.slice(end, end + NEARBY))?.[0];
	const mark = quotation.slice(start, end);
	return (
		(before !== undefined && text.includes(before + mark)) ||
		(after !== undefined && text.includes(mark + after))
	);
}

/** Words that are gone without a mark that says so. */
function droppedMarks(original: Original, quotation: string, at: Place, omitted: Place): Mark[] {
	const left = original.text.slice(omitted.start, omitted.end);
	const stands = quotation.slice(at.start, at.end);
	if (!hasWords(left)) {
		return glueMarks({
			original: left,
			quotation: stands,
			places: { original: omitted, quotation: at }
		});
	}
	const kinds = [...cueKinds(original, omitted), 'word' as const];
	return kinds.map((which) => {
		return { kind: 'change', which, effect: 'removed', quotation: at, original: omitted };
	});
}

/** A mark of omission before the first part. */
export function openingMarks(
	original: Original,
	quotation: string,
	ellipsis: Place,
	part: Part
): Mark[] {
	const from = Math.max(0, part.original.start - NEARBY);
	const mark = quotation.slice(ellipsis.start, ellipsis.end);
	const own = original.text.slice(from, part.original.start).lastIndexOf(mark);
	if (own >= 0) {
		const omitted = { start: from + own, end: part.original.start };
		return ellipsisMarks(original, quotation, ellipsis, omitted);
	}
	const rest = sentenceBefore(original, part.original.start);
	if (copiesEllipsis(original, quotation, ellipsis)) {
		return droppedMarks(original, quotation, ellipsis, rest);
	}
	return [
		{ kind: 'ellipsis', quotation: ellipsis, original: rest, cues: cueKinds(original, rest) }
	];
}

/** A mark of omission after the last part. */
export function closingMarks(
	original: Original,
	quotation: string,
	ellipsis: Place,
	part: Part
): Mark[] {
	const mark = quotation.slice(ellipsis.start, ellipsis.end);
	const end = part.original.end;
	const own = original.text.slice(end, end + NEARBY).indexOf(mark);
	if (own >= 0) {
		const omitted = { start: end, end: end + own + mark.length };
		return ellipsisMarks(original, quotation, ellipsis, omitted);
	}
	const rest = sentenceAfter(original, end);
	if (copiesEllipsis(original, quotation, ellipsis)) {
		return droppedMarks(original, quotation, ellipsis, rest);
	}
	return [
		{ kind: 'ellipsis', quotation: ellipsis, original: rest, cues: cueKinds(original, rest) }
	];
}

/** Whether the quotation begins, or ends, inside a sentence, and what stands in the rest of it. */
export function cutMarks(original: Original, part: Part, side: 'before' | 'after'): Mark[] {
	const rest =
		side === 'before'
			? sentenceBefore(original, part.original.start)
			: sentenceAfter(original, part.original.end);
	if (!hasWords(original.text.slice(rest.start, rest.end))) return [];
	return [{ kind: 'cut', side, original: rest, cues: cueKinds(original, rest) }];
}
