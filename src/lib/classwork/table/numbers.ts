import { hash } from '#lib/record/hash.ts';
import { codeUnits } from '#lib/text/order.ts';

/** The number of each pupil in place of a name, from 1, by the pupil's key. */
export type Numbers = Readonly<Record<string, number>>;

/**
 * Numbers for pupils who have none yet; who has one keeps it. They follow neither the names nor the order of the
 * files, so that nobody is found by counting down the class list.
 */
export function withNumbers(numbers: Numbers, keys: readonly string[]): Numbers {
	const missing = [...new Set(keys)].filter((key) => !Object.hasOwn(numbers, key));
	if (missing.length === 0) return numbers;
	const sorted = missing.toSorted((a, b) => hash(a, 0) - hash(b, 0) || codeUnits(a, b));
	const last = Math.max(0, ...Object.values(numbers));
	return {
		...numbers,
		...Object.fromEntries(sorted.map((key, i) => [key, last + i + 1]))
	};
}
