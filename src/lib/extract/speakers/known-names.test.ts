import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KnownNames } from './known-names.ts';
import { findQuotations } from './propose.ts';

const parties = [
	{ id: 'sada', names: ['Sada al-Nahr', 'صدى النهر'] },
	{ id: 'guild', names: ['The Readers’ Guild', 'Guild'] },
	{ id: 'lumiere', names: ['Société Lumière'] },
	{ id: 'holt', names: ['Jane Mary Holt', 'J. M. Holt'] },
	{ id: 'fennbrook', names: ['Fennbrook Water Board'] },
	{ id: 'unity', names: ['UN'] },
	{ id: 'baath', names: ['Ba‘ath Society'] },
	{ id: 'town', names: ['בלדיית הנמל', 'עיריית הנמל'] }
];
const names = new KnownNames(parties);

describe('a known name', () => {
	it.each([
		['Sada al-Nahr', 'sada'],
		['Sada Al-Nahr', 'sada'],
		['Sada an-Nahr', 'sada'],
		['SADA AL NAHR', 'sada'],
		['Sada\u00a0al‑Nahr', 'sada'],
		['وصدى النهر', 'sada'],
		['لصدى النهر', 'sada'],
		['Readers’ Guild', 'guild'],
		["Readers' Guild", 'guild'],
		['Readers Guild', 'guild'],
		['Societe Lumiere', 'lumiere'],
		['Socie\u0301te\u0301 Lumie\u0300re', 'lumiere'],
		['J.M. Holt', 'holt'],
		['JM Holt', 'holt'],
		['FWB', 'fennbrook'],
		['U.N.', 'unity'],
		['Baath Society', 'baath'],
		["Ba'ath Society", 'baath'],
		['ועיריית הנמל', 'town']
	])('is found as “%s”', (spelling, id) => {
		const text = `Then the ${spelling}, it said.`;
		const [found, ...more] = names.in(text);
		expect(found?.party).toBe(id);
		expect(more).toEqual([]);
		const printed = text.slice(found!.start, found!.end);
		expect(`${spelling}.`).toContain(printed);
	});

	it.each([
		'un jour',
		'the guild of bakers',
		'Readers of a Guildhall',
		'Sada went to al-Nahrawan',
		'fwb',
		'S. lumière',
		'Saddaal'
	])('is not seen in “%s”', (text) => {
		expect(names.in(text)).toEqual([]);
	});

	it('that two parties could have as short form is nobody’s', () => {
		const two = new KnownNames([
			{ id: 'a', names: ['Anna Berg'] },
			{ id: 'b', names: ['Arne Berg'] }
		]);
		expect(two.in('A. Berg said so.')).toEqual([]);
		expect(two.in('Anna Berg said so.')).toHaveLength(1);
	});

	it('lies within any text, one after the other', () => {
		const noise = fc.array(
			fc.oneof(
				fc.constantFrom(
					'Sada',
					' al-',
					'Nahr',
					' ',
					'-',
					'’',
					'Guild',
					'UN',
					'\ud800',
					'صدى',
					' النهر'
				),
				fc.string({ unit: 'binary', maxLength: 4 })
			),
			{ maxLength: 30 }
		);
		fc.assert(
			fc.property(noise, (parts) => {
				const text = parts.join('');
				let last = 0;
				for (const { start, end } of names.in(text)) {
					expect(start).toBeGreaterThanOrEqual(last);
					expect(end).toBeGreaterThan(start);
					last = end;
				}
				expect(last).toBeLessThanOrEqual(text.length);
			})
		);
	});
});

describe('a known party that speaks', () => {
	it.each([
		['“We open again,” said Sada al-Nahr.', 'Sada al-Nahr'],
		['“We open again,” Sada al-Nahr said.', 'Sada al-Nahr'],
		['Sada al-Nahr, a co-operative of the valley, said: “We open again.”', 'Sada al-Nahr'],
		['According to Sada al-Nahr, the mill is “open again and doing well.”', 'Sada al-Nahr'],
		['The mill of Sada al-Nahr burnt down. “We open again,” Sada said.', 'Sada al-Nahr'],
		['Sada al-Nahr’s letter calls the mill “open again and doing well.”', 'Sada al-Nahr'],
		['“We open again,” said the Sada An-Nahr.', 'Sada An-Nahr']
	])('is named in “%s”', (text, name) => {
		const [quotation] = findQuotations(text, { parties, lang: 'en' }).filter(
			({ kind }) => kind === 'quotation'
		);
		expect(quotation?.speaker?.name).toBe(name);
		expect(quotation?.speaker?.party).toBe('sada');
	});
});
