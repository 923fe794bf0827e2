import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Term } from './schema.ts';
import { words } from '#lib/text/fold.ts';
import { termsIn } from './terms.ts';

function term(id: string, ...wordings: [text: string, lang: string][]): Term {
	return {
		id,
		name: { en: id },
		note: { en: id },
		ours: { en: id },
		wordings: wordings.map(([text, lang]) => ({ text, lang, uses: [] }))
	};
}

const TERMS = [
	term('mole', ['sea wall', 'en'], ['wall', 'en'], ['السدّ', 'ar'], ['breakwater', 'en-GB']),
	term('change', ['closing', 'en'], ['closing hours', 'en'], ['wall', 'en']),
	term('signs', ['quay/berth', 'en'], ['…', 'en'], ['‘closing’', 'en'], ['“so-called pier”', 'en'])
];

/** The words that were found, each with its term and the place of its wording. */
function found(text: string, lang = 'en') {
	return termsIn(text, lang, TERMS).map(
		({ start, end, term, wording }) => `${text.slice(start, end)} = ${term} ${wording}`
	);
}

test.each([
	['The closing of the wall', ['closing = change 0', 'wall = mole 1']],
	['They built a Sea-Wall.', ['Sea-Wall = mole 0']],
	['SEA\u00a0WALL', ['SEA\u00a0WALL = mole 0']],
	['Closing hours are late.', ['Closing hours = change 1']],
	['the wall’s end', ['wall = mole 1']],
	['the wáll', ['wáll = mole 1']],
	['walls, firewall, wallpaper', []],
	['Look at the sea. Wall or not', ['Wall = mole 1']],
	['the quay/berth', ['quay/berth = signs 0']],
	['the quay berth', []],
	['The “closing” is misleading', ['“closing” = signs 2']],
	["the 'closing hours' and 'closing', too", ['closing hours = change 1', "'closing' = signs 2"]],
	['“closing“closing“', ['“closing“ = signs 2', 'closing = change 0']],
	['closing” hours', ['closing = change 0']],
	['a «so called  pier»!', ['«so called  pier» = signs 3']],
	['a so-called pier', []],
	['sea wall wall', ['sea wall = mole 0', 'wall = mole 1']],
	['', []]
])('in "%s" stand %j', (text, spans) => {
	expect(found(text)).toEqual(spans);
});

test('only wordings of the language of the text are found, whatever its region or script', () => {
	expect(found('breakwater', 'en-US')).toEqual(['breakwater = mole 3']);
	expect(found('wall', 'ar')).toEqual([]);
	expect(found('قرب السد', 'ar')).toEqual(['السد = mole 2']);
	expect(found('wall', '')).toEqual([]);
});

test('spans are in order, apart, and fold to the words of the wording that they name', () => {
	const pieces = fc.constantFrom(
		'sea',
		'wall',
		'Closing',
		'hours',
		' ',
		'-',
		'. ',
		'\u0301',
		'\ud800'
	);
	fc.assert(
		fc.property(
			fc.array(pieces).map((all) => all.join('')),
			(text) => {
				let last = 0;
				for (const { start, end, term, wording } of termsIn(text, 'en', TERMS)) {
					expect(start).toBeGreaterThanOrEqual(last);
					const named = TERMS.find(({ id }) => id === term)!.wordings[wording]!;
					expect(words(text.slice(start, end))).toEqual(words(named.text));
					last = end;
				}
			}
		)
	);
});

test('every wording is found where it stands alone between other words', () => {
	const all = TERMS.flatMap(({ wordings }) => wordings).filter(({ text }) => text !== '…');
	fc.assert(
		fc.property(fc.constantFrom(...all), ({ text, lang }) => {
			const [span] = termsIn(`aa ${text} bb`, lang, TERMS);
			expect(span).toMatchObject({ start: 3, end: 3 + text.length });
		})
	);
});

test('a text of a million characters is read to its end', () => {
	const text = `${'sea '.repeat(250_000)}wall`;
	expect(found(text)).toEqual(['sea wall = mole 0']);
});
