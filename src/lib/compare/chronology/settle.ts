import type { Span } from '#lib/record/days.ts';

/** Something that was said, and what it follows: what it answers, or the question that led to it. */
export interface Following {
	id: string;
	said: Span;
	follows: readonly string[];
}

export interface Settled {
	/** The first day number on which it can have been said, now that it follows what it follows. */
	from: number;
	/** How many things that were said before it stand behind it; more than all of these have. */
	depth: number;
}

/**
 * Where each thing stands in time: on its first possible day, or on the later one on which what it
 * follows stands. So a vague date never puts an answer before what it answers. A date that says that
 * the answer is older stays as it is: it is no vagueness. What goes round in a circle begins where it
 * is first met.
 */
export function settle(things: readonly Following[]): Map<string, Settled> {
	const byId = new Map(things.map((one) => [one.id, one]));
	const settled = new Map<string, Settled>();
	const open = new Set<string>();
	for (const { id: start } of things) {
		// A list of what is still to be settled, not recursion: a thread can be longer than a stack.
		const waiting = [start];
		while (waiting.length > 0) {
			const id = waiting.at(-1)!;
			const one = byId.get(id)!;
			const before = one.follows.filter((next) => byId.has(next));
			const unsettled = before.filter((next) => !settled.has(next) && !open.has(next));
			if (settled.has(id) || (open.has(id) && unsettled.length === 0)) {
				waiting.pop();
				if (!settled.has(id)) settled.set(id, placeOf(one, before, settled));
				open.delete(id);
				continue;
			}
			open.add(id);
			waiting.push(...unsettled);
		}
	}
	return settled;
}

function placeOf(
	{ said }: Following,
	before: readonly string[],
	settled: ReadonlyMap<string, Settled>
): Settled {
	const place = { from: said.earliest, depth: 0 };
	for (const id of before) {
		const one = settled.get(id);
		if (!one || one.from > (said.latest ?? Infinity)) continue;
		place.from = Math.max(place.from, one.from);
		place.depth = Math.max(place.depth, one.depth + 1);
	}
	return place;
}
