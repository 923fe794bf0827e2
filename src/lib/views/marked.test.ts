import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markedPieces } from './marked.ts';

const shown = (pieces: { text: string; marked: boolean }[]) =>
	pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

describe('a text with its matches marked', () => {
	test.each([
		['no match', 'No one is out.', [], 'No one is out.'],
		['one within', 'No one is out.', [[3, 6]], 'No [one] is out.'],
		[
			'both ends',
			'No one',
			[
				[0, 2],
				[3, 6]
			],
			'[No] [one]'
		],
		[
			'side by side',
			'abcd',
			[
				[0, 2],
				[2, 4]
			],
			'[ab][cd]'
		],
		[
			'overlapping, where the later is left out',
			'abcd',
			[
				[0, 3],
				[2, 4]
			],
			'[abc]d'
		],
		['beyond the end, where it is left out', 'abcd', [[2, 9]], 'abcd']
	] as const)('%s', (_name, text, marks, expected) => {
		const places = marks.map(([start, end]) => ({ start, end }));
		expect(shown(markedPieces(text, places))).toBe(expected);
	});

	test('is the text when its pieces are joined', () => {
		fc.assert(
			fc.property(fc.string(), fc.array(fc.tuple(fc.nat(30), fc.nat(10))), (text, spans) => {
				const marks = spans
					.map(([start, length]) => ({ start, end: start + length }))
					.toSorted((a, b) => a.start - b.start);
				const pieces = markedPieces(text, marks);
				expect(pieces.map((one) => one.text).join('')).toBe(text);
			})
		);
	});

	test('too long for its place is cut at words around the first match, with ellipses', () => {
		const text = 'When the library lights go out at five, the street goes quiet with them.';
		const at = text.indexOf('five');
		expect(shown(markedPieces(text, [{ start: at, end: at + 4 }], 30))).toBe(
			'… out at [five], the street goes …'
		);
		expect(shown(markedPieces(text, [], 20))).toBe('When the library …');
	});

	test('too long for its place is never longer than it, ellipses apart', () => {
		const words = fc.array(
			fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1, maxLength: 8 }),
			{
				minLength: 1,
				maxLength: 40
			}
		);
		fc.assert(
			fc.property(words, fc.nat(), fc.integer({ min: 30, max: 80 }), (all, seed, most) => {
				const text = all.join(' ');
				const start = seed % text.length;
				const pieces = markedPieces(text, [{ start, end: start + 1 }], most);
				const kept = shown(pieces).replace(/^… | …$|[[\]]/g, '');
				expect(kept.length).toBeLessThanOrEqual(most);
				expect(text).toContain(kept.trim());
			})
		);
	});
});
