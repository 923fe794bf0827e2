import { describe, expect, test } from 'vitest';
import { phrasesOf, placesIn, templateOf } from './phrases.ts';

describe('a phrase for translators', () => {
	test('has what is filled in as {name}', () => {
		expect(templateOf((name: unknown) => `This page in ${String(name)}`)).toBe(
			'This page in {name}'
		);
		expect(templateOf((a: unknown, b: unknown) => `${String(b)} of ${String(a)}`)).toBe(
			'{b} of {a}'
		);
	});

	test('is none where a function counts, chooses, leaves out or gives more than a text', () => {
		const functions: ((...given: never[]) => unknown)[] = [
			(n: number) => `${n} claim${n === 1 ? '' : 's'}`,
			(n: number) => (n > 10 ? `many, ${n}` : `${n}`),
			(list: string, n: number) => `point${n === 1 ? '' : 's'} ${list}`,
			(name?: string) => (name === undefined ? 'by nobody' : `by ${name}`),
			(held: number, all: number) => (held === all ? `all ${all}, ${held}` : `${held} of ${all}`),
			({ held }: { held: number }) => `${held} held`,
			(name: string) => [`by ${name}`, 'mend it'],
			() => 'nothing',
			(name: string) => name.toUpperCase()
		];
		for (const one of functions) {
			expect(templateOf(one as (...given: unknown[]) => unknown), String(one)).toBeUndefined();
		}
	});

	test('is named by its keys from the dictionary down', () => {
		const phrases = phrasesOf({ a: 'A', b: ['B', { c: 'C' }] });
		expect(phrases.map(({ path, text }) => [path.join('/'), text])).toEqual([
			['a', 'A'],
			['b/0', 'B'],
			['b/1/c', 'C']
		]);
	});

	test('lists each place once', () => {
		expect(placesIn('{b} and {a}, {b} { c } {}')).toEqual(['a', 'b']);
	});
});
