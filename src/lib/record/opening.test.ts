import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codePoints, cutsWord } from '#lib/text/text.ts';
import { firstWords } from './opening.ts';

test('a short text is given whole, and is not called cut', () => {
	expect(firstWords('The harbour is open.')).toEqual({
		text: 'The harbour is open.',
		cut: false
	});
});

test('a text is cut after its last whole word within sixty characters', () => {
	const text = 'When the library lights go out at five, the street goes quiet with them.';
	expect(firstWords(text)).toEqual({
		text: 'When the library lights go out at five, the street goes',
		cut: true
	});
});

test('a cut behind a comma, a colon or a dash leaves it away', () => {
	const words = 'The library, as its readers know it, closes at five —';
	expect(firstWords(`${words} and then it is dark in the street outside.`)).toEqual({
		text: 'The library, as its readers know it, closes at five — and',
		cut: true
	});
	expect(firstWords(`${words} afterwards it is dark in the street.`)).toEqual({
		text: 'The library, as its readers know it, closes at five',
		cut: true
	});
});

test('sixty characters exactly are not cut, and sixty-one are', () => {
	expect(firstWords(`${'a'.repeat(59)}.`).cut).toBe(false);
	expect(firstWords(`${'a'.repeat(60)}.`)).toEqual({ text: 'a'.repeat(60), cut: true });
});

test('one endless word is cut within it, but never between a letter and its marks', () => {
	const text = `${'a'.repeat(59)}e\u0301\u0323${'b'.repeat(20)}`;
	expect(firstWords(text)).toEqual({ text: 'a'.repeat(59), cut: true });
	expect(firstWords('b'.repeat(1_000_000)).text).toBe('b'.repeat(60));
});

test('any text gives a beginning of itself, of at most sixty characters, that cuts no word if it can', () => {
	const anyText = fc.string({ unit: 'grapheme', maxLength: 150 });
	fc.assert(
		fc.property(anyText, (text) => {
			const { text: head, cut } = firstWords(text);
			expect(text.trimStart().startsWith(head)).toBe(true);
			expect(codePoints(head)).toBeLessThanOrEqual(60);
			expect(cut).toBe(head !== text.trim());
			const end = text.length - text.trimStart().length + head.length;
			if (/\s/.test(head)) expect(cutsWord(text, end)).toBe(false);
		})
	);
});
