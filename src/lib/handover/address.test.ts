import fc from 'fast-check';
import { expect, test } from 'vitest';
import { handedAt, handedIdIn } from './address.ts';

test('an id reads back from its address', () => {
	fc.assert(
		fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (id) => {
			expect(handedIdIn(handedAt(id))).toBe(id);
		})
	);
});

test.each([
	['#receive', null],
	['', null],
	['#handed=', null],
	['#handed=%', ''],
	['#handed=%E0%A4%A', '']
])('%j has the id %j', (hash, id) => {
	expect(handedIdIn(hash)).toBe(id);
});
