import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idStem } from './id-stem.ts';

describe('what an id is made of', () => {
	it.each([
		['Latin, without its accents', 'Łódź Müller & Ærø’s Façade', 'lodz-muller-aeros-facade'],
		['Latin in wide letters', 'ＡＢＣ ﬁlm', 'abc-film'],
		['Arabic', 'منظمة العفو الدولية', 'mnzma-alafw-aldwlya'],
		['Arabic with vowels written', 'مُنَظَّمَة العَفو الدَّوليّة', 'mnzma-alafw-aldwlya'],
		['Arabic drawn out', 'الـقـدس', 'alqds'],
		['Arabic digits', 'قناة ٢٤', 'qnaa-24'],
		['Persian', 'خبرگزاری پارس', 'khbrgzary-pars'],
		['Hebrew', 'שוברים שתיקה', 'shvbrym-shtykh'],
		['Hebrew with points', 'שׁוֹבְרִים שְׁתִיקָה', 'shvbrym-shtykh'],
		['Hebrew with an abbreviation', 'צה״ל', 'tshl'],
		['Russian', 'Международная амнистия', 'mezhdunarodnaya-amnistiya'],
		['Ukrainian', 'Київ Україна', 'kiyiv-ukrayina'],
		['Serbian', 'Ђорђе Ћосић', 'djordje-cosic'],
		['Kazakh', 'Қазақстан', 'qazaqstan'],
		['Greek', 'Διεθνής Αμνηστία', 'diethnis-amnistia'],
		['Armenian', 'Հայաստան', 'hayastan'],
		['Georgian', 'საქართველო', 'saqartvelo'],
		['two scripts', 'BBC عربي', 'bbc-arby'],
		['a script without letters for single sounds', '国际特赦组织', ''],
		['nothing', '', '']
	])('%s', (_, text, expected) => {
		expect(idStem(text)).toBe(expected);
	});

	it('is always an id or nothing, and the same for the same text however it is composed', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (text) => {
				expect(idStem(text)).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
				expect(idStem(text.normalize('NFD'))).toBe(idStem(text.normalize('NFC')));
			})
		);
	});

	it('takes every letter of Arabic, Hebrew, Greek and Russian for something', () => {
		const letters = 'ابتثجحخدذرزسشصضطظعغفقكلمنهويىآأإؤئאבגדהוזחטיכךלמםנןסעפףצץקרשת'.concat(
			'αβγδεζηθικλμνξοπρστυφχψωабвгдеёжзийклмнопрстуфхцчшщыэюя'
		);
		for (const letter of letters) expect(idStem(letter), letter).not.toBe('');
	});
});
