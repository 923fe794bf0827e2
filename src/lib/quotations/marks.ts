import type { Part } from './aligned.ts';
import { withoutEdgeBrackets } from './exact.ts';
import { closingMarks, cutMarks, jointMarks, openingMarks } from './joint.ts';
import type { Mark, Place } from './mark.ts';
import type { Case } from './part.ts';
import { copiesBracket } from './pattern.ts';
import type { Chain, Pattern } from './pattern.ts';
import type { Placed } from './placed.ts';

/** All that is to be said about the parts and what joins them, in the order of the quotation. */
export function marksOf(given: Case, pattern: Pattern, placed: readonly Placed[]): Mark[] {
	const { original, quotation } = given;
	const [first, last] = [placed[0], placed.at(-1)];
	if (!first || !last) return [];
	const marks = placed.flatMap(({ part }) => part.marks);
	const used = new Set<Place | undefined>();
	placed.forEach(({ chain, part }, i) => {
		const before = placed[i - 1];
		if (!before) return;
		const [from, to] = [before.part.quotation.end, part.quotation.start];
		const ellipsis = pattern.ellipses.find(({ start }) => start >= from && start < to);
		used.add(ellipsis);
		if (chain === before.chain || ellipsis) {
			marks.push(...jointMarks(original, quotation, before.part, part, ellipsis));
		}
	});
	for (const chain of pattern.chains) {
		const there = placed.find((each) => each.chain === chain);
		marks.push(...edgeBrackets(given, chain, there?.part));
		if (there) continue;
		const empty = { start: last.part.original.end, end: last.part.original.end };
		marks.push({
			kind: 'change',
			which: 'word',
			effect: 'added',
			quotation: chain.place,
			original: empty
		});
	}
	const opening = pattern.ellipses.find(({ start }) => start < first.part.quotation.start);
	const closing = pattern.ellipses.findLast(({ start }) => start >= last.part.quotation.end);
	used.add(opening).add(closing);
	marks.push(
		...(opening
			? openingMarks(original, quotation, opening, first.part)
			: cutMarks(original, first.part, 'before')),
		...(closing
			? closingMarks(original, quotation, closing, last.part)
			: marks.some(({ kind }) => kind === 'closed')
				? []
				: cutMarks(original, last.part, 'after'))
	);
	for (const quotation of pattern.ellipses) {
		// Two marks of omission side by side: the second stands for nothing.
		if (used.has(quotation)) continue;
		const at = last.part.original.end;
		const original = { start: at, end: at };
		marks.push({ kind: 'typography', which: 'punctuation', quotation, original });
	}
	return joined(marks.sort((x, y) => orderOf(x) - orderOf(y)));
}

/** The same kind of typography in words that follow each other is one mark. */
function joined(marks: readonly Mark[]): Mark[] {
	const out: Mark[] = [];
	for (const mark of marks) {
		const last = out.at(-1);
		const follows =
			mark.kind === 'typography' &&
			last?.kind === 'typography' &&
			mark.which === last.which &&
			mark.quotation.start - last.quotation.end <= 1;
		if (!follows) out.push(mark);
		else {
			const quotation = { start: last.quotation.start, end: mark.quotation.end };
			const original = { start: last.original.start, end: mark.original.end };
			out[out.length - 1] = { ...last, quotation, original };
		}
	}
	return out;
}

function orderOf(mark: Mark): number {
	if (mark.kind === 'decoded') return -1;
	if (mark.kind === 'cut') return mark.side === 'before' ? -1 : Infinity;
	return mark.quotation.start;
}

/** Brackets with verbatim text on one side only: what they stand for is not known. */
function edgeBrackets({ original }: Case, { elements }: Chain, part: Part | undefined): Mark[] {
	const inner = new Set(withoutEdgeBrackets(elements));
	const [start, end] = [part?.original.start ?? 0, part?.original.end ?? 0];
	return elements.flatMap((element): Mark[] => {
		const { place: quotation, text } = element;
		// Found as it stands, brackets and all.
		const covered =
			part && part.quotation.start <= quotation.start && quotation.end <= part.quotation.end;
		if (inner.has(element) || covered) return [];
		const places = { quotation, original: { start: end, end } };
		const reach = text.length + 5;
		const around = original.text.slice(Math.max(0, start - reach), end + reach);
		// The original's own brackets, with other punctuation beside them.
		if (around.includes(`[${text}]`)) {
			return [{ kind: 'typography', which: 'punctuation', ...places }];
		}
		const mark: Mark = { kind: 'bracket', quotation, original: null };
		if (!copiesBracket(original.text, text)) return [mark];
		return [mark, { kind: 'change', which: 'word', effect: 'replaced', ...places }];
	});
}
