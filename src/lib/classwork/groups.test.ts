import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seatOf } from './groups.ts';

test('the two of a pair read opposite sides first, in a class of any size', () => {
	fc.assert(
		fc.property(
			fc.stringMatching(/^[0-9a-z]{1,12}$/),
			fc.integer({ min: 1, max: 400 }),
			(seed, n) => {
				const seats = Array.from({ length: n * 2 }, (_, i) => seatOf(seed, i + 1));
				for (let i = 0; i < seats.length; i += 2) {
					const [one, other] = [seats[i]!, seats[i + 1]!];
					expect(one.pair).toBe(i / 2 + 1);
					expect(other.pair).toBe(one.pair);
					expect(other.first).not.toBe(one.first);
				}
			}
		)
	);
});

test('who begins with what is the same for everybody, and another with another seed', () => {
	const firsts = (seed: string) =>
		Array.from({ length: 30 }, (_, i) => seatOf(seed, i + 1).first).join();
	expect(firsts('k3')).toBe(firsts('k3'));
	expect(new Set(['a', 'b', 'c', 'd', 'e', 'f'].map(firsts)).size).toBeGreaterThan(1);
});
