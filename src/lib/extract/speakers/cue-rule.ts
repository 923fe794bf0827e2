import type { Attribution } from './attribution.ts';
import type { Rule } from './confidence.ts';

/** A way to find who says a quotation. Rules are asked in their order; the first that answers decides. */
export interface CueRule<P> {
	name: Rule;
	applies(place: P): boolean;
	resolve(place: P): Attribution | null;
}

/** What the first rule finds that finds anything. */
export function firstOf<P>(rules: readonly CueRule<P>[], place: P): Attribution | null {
	for (const rule of rules) {
		const found = rule.applies(place) ? rule.resolve(place) : null;
		if (found) return found;
	}
	return null;
}
