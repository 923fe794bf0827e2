import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listed, ranged } from './unicode-range.ts';

test('a range of CSS names its code points', () => {
	expect(listed('U+20-22, U+26,\n\tU+00e9')).toEqual([32, 33, 34, 38, 233]);
	expect(listed('')).toEqual([]);
});

test('code points are written as a range that names them again', () => {
	expect(ranged([32, 33, 34, 38])).toBe('U+0020-0022, U+0026');
	const codes = fc
		.uniqueArray(fc.integer({ min: 0, max: 0x10ffff }))
		.map((all) => all.sort((a, b) => a - b));
	fc.assert(
		fc.property(codes, (some) => {
			expect(listed(ranged(some))).toEqual(some);
		})
	);
});
