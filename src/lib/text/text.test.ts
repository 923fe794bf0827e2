import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonical, codePoints, cutsWord, hasWords } from './text.ts';

/** Any UTF-16 at all, lone surrogates included, with more white space than chance would give. */
const anyText = fc
	.array(
		fc.oneof(
			fc.string({ unit: 'binary' }),
			fc.constantFrom(' ', '\n', '\r\n', '\t', '\u0085', '\u00a0', '\u2028', '\u3000', '\ufeff'),
			fc.constantFrom('e\u0301', 'ﷺ', '\ud800', '\udc00', '각', '\u1100\u1161')
		)
	)
	.map((parts) => parts.join(''));

describe('canonical text', () => {
	test.each([
		['runs of white space become one space', 'a \t\r\n b', 'a b'],
		['spaces of other scripts are white space', 'a\u00a0\u2003\u3000b', 'a b'],
		['there is no white space at either end', ' \na\u2029', 'a'],
		['letters are composed', 'Agne\u0300s', 'Agnès'],
		['Arabic marks stay, composed with their letters', 'سُؤَا\u0654ل', 'سُؤَأل'],
		['quotation marks, dashes and case stay as printed', '“A” – ‘b’ — "C"', '“A” – ‘b’ — "C"'],
		['a zero-width no-break space is no white space', '\ufeffa', '\ufeffa'],
		['of nothing there is nothing', '\n\n', '']
	])('%s', (_name, text, expected) => {
		expect(canonical(text)).toBe(expected);
	});

	test('made canonical again it is the same', () => {
		fc.assert(fc.property(anyText, (text) => canonical(canonical(text)) === canonical(text)));
	});

	test('has no white space but single spaces between other characters', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				expect(canonical(text)).not.toMatch(/^ | $| {2}|(?! )\p{White_Space}/u);
			})
		);
	});
});

describe('a cut through a word', () => {
	test.each([
		['illegal', 2, true],
		['the legal', 4, false],
		['the legal', 3, false],
		['2023', 2, true],
		['a1', 1, true],
		['الفلسطينيين', 2, true],
		['e\u0301t', 1, true],
		['𝒜𝒷', 2, true],
		['state-owned', 5, false],
		['“own”', 1, false],
		['word', 0, false],
		['word', 4, false],
		['', 0, false],
		['a\ud800b', 1, false]
	])('%j at %i: %s', (text, at, expected) => {
		expect(cutsWord(text, at)).toBe(expected);
	});

	test('is never found beside a space, at either end, or outside of the text', () => {
		fc.assert(
			fc.property(anyText, fc.integer({ min: -2, max: 40 }), (text, at) => {
				if (cutsWord(text, at)) {
					expect(at).toBeGreaterThan(0);
					expect(at).toBeLessThan(text.length);
					// A zero-width no-break space is white space to JavaScript only.
					expect(text.slice(at - 1, at + 1)).not.toMatch(/[^\S\ufeff]/);
				}
			})
		);
	});
});

test('code points are counted as iteration gives them, half pairs included', () => {
	fc.assert(fc.property(anyText, (text) => codePoints(text) === [...text].length));
});

test('a wording at the head of a sentence is the same wording', () => {
	expect(hasWords('Facial recognition is used.', 'facial recognition')).toBe(true);
	expect(hasWords('Face recognition is used.', 'facial recognition')).toBe(false);
});
