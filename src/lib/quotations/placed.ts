import type { Part } from './aligned.ts';
import { cutsApart } from './boundary.ts';
import { compareWords } from './change.ts';
import type { Change } from './change.ts';
import { spend } from './exact.ts';
import { partsOf } from './part.ts';
import type { Case } from './part.ts';
import { literally, patternOf } from './pattern.ts';
import type { Chain, Pattern } from './pattern.ts';

/** A part, and the chain of the quotation that it belongs to. */
export interface Placed {
	readonly chain: Chain;
	readonly part: Part;
}

/** The parts in the order of the quotation; none if most of its letters stand nowhere. */
export function placedParts(given: Case): [Pattern, Placed[]] {
	const pattern = patternOf(given.quotation);
	if (pattern.ellipses.length > 0) {
		// The marks of omission may be the original's own.
		const whole = literally(given.quotation);
		const [chain] = whole.chains;
		const parts = chain ? partsOf({ ...given, exactly: true }, chain, 0) : [];
		if (chain && parts[0]?.marks.every(({ kind }) => kind === 'capital')) {
			return [whole, [{ chain, part: parts[0]! }]];
		}
	}
	const placed: Placed[] = [];
	let found = 0;
	let sought = 0;
	for (const chain of pattern.chains) {
		const parts = partsOf(given, chain, placed.at(-1)?.part.original.end ?? 0);
		placed.push(...parts.map((part) => ({ chain, part })));
		const length = chain.place.end - chain.place.start;
		sought += length;
		if (parts.length > 0) found += length;
	}
	return [pattern, found * 2 >= sought && found > 0 ? tightened(given, placed) : []];
}

/** Of the places where the parts stand in order, the nearest to each other before the last. */
function tightened({ original, quotation, budget }: Case, placed: Placed[]): Placed[] {
	for (let i = placed.length - 2; i >= 0; i--) {
		const { chain, part } = placed[i]!;
		const text = quotation.slice(part.quotation.start, part.quotation.end);
		const next = placed[i + 1]!.part.original.start;
		if (part.marks.length > 0 || part.original.end > next) continue;
		if (original.text.slice(part.original.start, part.original.end) !== text) continue;
		for (
			let at = original.text.lastIndexOf(text, next - text.length);
			at > part.original.start;
			at = original.text.lastIndexOf(text, at - 1)
		) {
			if (!spend(budget, text)) break;
			const end = at + text.length;
			if (cutsApart(original.text, at) || cutsApart(original.text, end)) continue;
			placed[i] = { chain, part: { ...part, original: { start: at, end } } };
			break;
		}
	}
	return placed;
}

export function changesOf(
	{ quotation, original, lang }: Case,
	placed: readonly Placed[]
): Change[] {
	const changes: Change[] = [];
	let from = 0;
	const added = (to: number, a: number) => {
		if (to > from) changes.push({ kind: 'added', text: quotation.slice(from, to), a, b: from });
		from = Math.max(from, to);
	};
	for (const { part } of placed) {
		const [a, b] = [part.original, part.quotation];
		added(b.start, a.start);
		const [x, y] = [original.text.slice(a.start, a.end), quotation.slice(b.start, b.end)];
		for (const change of compareWords(x, y, lang)) {
			changes.push({ ...change, a: change.a + a.start, b: change.b + b.start });
		}
		from = b.end;
	}
	added(quotation.length, placed.at(-1)?.part.original.end ?? 0);
	return changes;
}
