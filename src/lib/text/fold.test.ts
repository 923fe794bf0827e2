import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scan, words } from './fold.ts';

test.each([
	['Netanyahu’s speech', ['netanyahu', 's', 'speech']],
	['Müller, Łódź & Straße', ['muller', 'lodz', 'strasse']],
	['אונר"א צה״ל דו"ח', ['אונרא', 'צהל', 'דוח']],
	['שָׁלוֹם לכם', ['שלומ', 'לכמ']],
	['مسؤولية الأمّة ـــ ١٩٤٨', ['مسووليه', 'الامه', '1948']],
	['جزء من شيء', ['جزء', 'من', 'شيء']],
	['می\u200cخواهم کتاب', ['ميخواهم', 'كتاب']],
	['ﬁnance ½ m²', ['finance', '12', 'm2']],
	['東京 is Tokyo', ['東', '京', 'is', 'tokyo']],
	['\u202Eevil\u202C \u0301\u0302 \ud83d\ude00 \ud800', ['evil']],
	['İstanbul ısı', ['istanbul', 'isi']]
])('%s folds to its words', (text, folded) => {
	expect(words(text)).toEqual(folded);
});

describe('whatever is scanned', () => {
	const anything = fc.oneof(
		fc.string({ unit: 'binary', maxLength: 60 }),
		fc.string({ unit: fc.constantFrom(...'aZ9 é́"\'אםىة١東\u200d\ud83d\ude00ß-'), maxLength: 40 })
	);

	test('a word’s range, folded by itself, is that word', () => {
		fc.assert(
			fc.property(anything, (text) => {
				scan(text, (term, start, end) => expect(words(text.slice(start, end))).toEqual([term]));
			}),
			{ numRuns: 2000 }
		);
	});

	test('ranges follow one another and hold something', () => {
		fc.assert(
			fc.property(anything, (text) => {
				let last = 0;
				scan(text, (term, start, end) => {
					expect(term).not.toBe('');
					expect(start).toBeGreaterThanOrEqual(last);
					expect(end).toBeGreaterThan(start);
					last = end;
				});
				expect(last).toBeLessThanOrEqual(text.length);
			})
		);
	});

	test('folding what is folded changes nothing', () => {
		fc.assert(
			fc.property(anything, (text) => {
				const folded = words(text);
				expect(words(folded.join(' '))).toEqual(folded);
			})
		);
	});
});

test('an endless word is cut, and not in the middle of a character', () => {
	expect(words('a'.repeat(100_000))[0]).toHaveLength(64);
	expect(words('a' + '\u{10428}'.repeat(100))[0]).toHaveLength(63);
});
