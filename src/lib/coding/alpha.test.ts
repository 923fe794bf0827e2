import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agreementOf } from './alpha.ts';

/** Readers' rows as they are printed, a value a unit, `.` where one did not read it; units as columns. */
function unitsOf(...readers: string[]): string[][] {
	const rows = readers.map((row) => row.split(' '));
	return rows[0]!.map((_, u) => rows.flatMap((row) => (row[u] === '.' ? [] : [row[u]!])));
}

/**
 * Alpha by its definition, one minus the disagreement within units over that of all values paired with
 * all: every pair is looked at, and no matrix is made.
 */
function direct(units: readonly (readonly string[])[]): number {
	const paired = units.filter(({ length }) => length > 1);
	const all = paired.flat();
	const differing = (values: readonly string[]) =>
		values.flatMap((a, i) => values.filter((b, j) => i !== j && a !== b)).length;
	const observed = paired
		.map((values) => differing(values) / (values.length - 1))
		.reduce((a, b) => a + b, 0);
	return 1 - observed / all.length / (differing(all) / (all.length * (all.length - 1)));
}

describe('published examples (K. Krippendorff, Computing Krippendorff’s Alpha-Reliability, 2011)', () => {
	test.each([
		{
			name: 'two values, two readers (A)',
			units: unitsOf('0 1 0 0 0 0 0 0 1 0', '1 1 1 0 0 1 0 0 0 0'),
			alpha: 0.095,
			same: 0.6
		},
		{
			name: 'many values, two readers (B)',
			units: unitsOf('a a b b d c c c e d d a', 'b a b b b c c c e d d d'),
			alpha: 0.692,
			same: 0.75
		},
		{
			name: 'many values, four readers, gaps (C)',
			units: unitsOf(
				'1 2 3 3 2 1 4 1 2 . . .',
				'1 2 3 3 2 2 4 1 2 5 . 3',
				'. 3 3 3 2 3 4 2 2 5 1 .',
				'1 2 3 3 2 4 4 1 2 5 1 .'
			),
			alpha: 0.743,
			same: undefined
		}
	])('$name', ({ units, alpha, same }) => {
		const found = agreementOf(units)!;
		expect(found.alpha).toBeCloseTo(alpha, 3);
		expect(direct(units)).toBeCloseTo(alpha, 3);
		if (same !== undefined) expect(found.same).toBeCloseTo(same, 10);
	});
});

const readings = fc.array(fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 4 }), {
	maxLength: 12
});

describe('of any readings', () => {
	test('alpha is what its definition gives', () => {
		fc.assert(
			fc.property(readings, (units) => {
				const alpha = agreementOf(units)?.alpha;
				if (typeof alpha === 'number') expect(alpha).toBeCloseTo(direct(units), 10);
			})
		);
	});

	test('alpha is 1 where, and only where, every unit has one value', () => {
		fc.assert(
			fc.property(readings, (units) => {
				const found = agreementOf(units);
				if (found?.alpha == null) return;
				const agreed = units.every((values) => new Set(values).size <= 1);
				expect(Math.abs(found.alpha - 1) < 1e-12).toBe(agreed);
				expect(found.same === 1).toBe(agreed);
			})
		);
	});

	test('what one person alone read changes nothing', () => {
		fc.assert(
			fc.property(readings, (units) => {
				expect(agreementOf([...units, ['z'], []])).toEqual(agreementOf(units));
			})
		);
	});
});

test('there is no agreement where nothing was read twice', () => {
	expect(agreementOf([['a'], ['b'], []])).toBeNull();
});

test('alpha is not defined where all say the same: nothing tells agreement from chance', () => {
	expect(
		agreementOf([
			['a', 'a'],
			['a', 'a']
		])
	).toEqual({ units: 2, same: 1, alpha: null });
});
