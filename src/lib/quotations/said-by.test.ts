import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSaidBy } from './said-by.ts';

test.each([
	['en', 'Marsh Line said that the bus is late', 'Marsh Line'],
	['en', 'The bus is late, said Marsh Line', 'Marsh Line'],
	['en', 'MARSH LINE SAID that the bus is late', 'Marsh Line'],
	['en-GB', 'Marsh Line has denied that the bus is late', 'Marsh Line'],
	['ar', 'قالت مارش لاين إن الحافلة متأخرة', 'مارش لاين'],
	['de', 'Marsh Line sagte, der Bus sei spät', 'Marsh Line'],
	['de', 'Der Bus sei spät, sagte Marsh Line', 'Marsh Line'],
	['fr', 'Marsh Line affirme que le bus est en retard', 'Marsh Line'],
	['es', 'Marsh Line afirmó que el autobús llega tarde', 'Marsh Line'],
	['he', 'מארש ליין אמרה כי האוטובוס מאחר', 'מארש ליין'],
	['sv', 'Marsh Line sade att bussen är sen', 'Marsh Line'],
	['nl', 'Marsh Line zei dat de bus te laat is', 'Marsh Line'],
	['it', 'Marsh Line ha detto che l’autobus è in ritardo', 'Marsh Line'],
	['pt', 'Marsh Line disse que o ônibus está atrasado', 'Marsh Line']
])('in %s, “%s” is said by %s', (lang, text, name) => {
	expect(isSaidBy(text, lang, ['nobody at all', name])).toBe(true);
});

test.each([
	['nobody says it', 'Marsh Line runs a bus', ['Marsh Line']],
	['somebody else says it', 'The council said that the bus is late', ['Marsh Line']],
	['no name is given', 'Marsh Line said that the bus is late', []],
	['an empty name is no name', 'The council said so', ['']],
	['only a part of the name is there', 'Marsh said that the bus is late', ['Marsh Line']],
	[
		'the verb is far from the name',
		'Marsh Line runs the last bus to each of the villages in the east at ten past seven, the council said',
		['Marsh Line']
	],
	['there are no words', '', ['Marsh Line']]
])('not where %s', (_, text, names) => {
	expect(isSaidBy(text, 'en', names)).toBe(false);
});

test('any name before the verb, or right behind it, has said it', () => {
	const name = fc.stringMatching(/^[A-Z][a-z]{2,8}( [A-Z][a-z]{2,8})?$/);
	fc.assert(
		fc.property(name, (who) => {
			expect(isSaidBy(`${who} said that the bus is late`, 'en', [who])).toBe(true);
			expect(isSaidBy(`The bus is late, said ${who}.`, 'en', [who])).toBe(true);
		})
	);
});

test('words of no known language, and any others, are looked at without failing', () => {
	const langs = fc.constantFrom('und', 'xx', 'zh-Hant', 'ar', 'en');
	fc.assert(
		fc.property(fc.string(), fc.string(), langs, (text, name, lang) => {
			// Without a name nobody can have said it.
			expect(isSaidBy(text, lang, [])).toBe(false);
			expect(isSaidBy(text, lang, [name])).toBe(isSaidBy(text, lang, [name, '']));
		})
	);
});
