import fc from 'fast-check';
import { expect, test } from 'vitest';
import { repeatedKey } from './repeated-key.ts';

test.each([
	['{"a":1,\n"a":2}', { key: 'a', line: 2 }],
	['{"a":{"b":1,"b":2}}', { key: 'b', line: 1 }],
	['[{"a":1},{"a":1,"\\u0061":2}]', { key: 'a', line: 1 }],
	['{"__proto__":1,"x":[{}],"__proto__":2}', { key: '__proto__', line: 1 }]
])('%s has a key twice', (text, found) => {
	expect(repeatedKey(text)).toEqual(found);
});

test.each([
	'{"a":{"a":1},"b":"a\\":{\\"a"}',
	'["a","a",{"b":"a:a"}]',
	'"a:a"',
	'{"a":"x","b":"a"}'
])('%s has none', (text) => {
	expect(repeatedKey(text)).toBeNull();
});

test('whatever is written by a program has none, and has one when a key is put in again', () => {
	fc.assert(
		fc.property(fc.object({ maxDepth: 3 }), fc.string(), (value, key) => {
			const text = JSON.stringify({ ...value, [key]: 1 });
			expect(repeatedKey(text)).toBeNull();
			const again = `{${JSON.stringify(key)}:0,${text.slice(1)}`;
			expect(repeatedKey(again)?.key).toBe(key);
		})
	);
});
