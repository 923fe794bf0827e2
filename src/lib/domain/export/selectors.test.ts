import { expect, test } from 'vitest';
import { canonical } from '../text.ts';
import { fixtureRecord, fixtureTexts } from '../../../../tests/fixtures/load.ts';
import { locateQuotation } from './selectors.ts';

const record = await fixtureRecord();
const texts = new Map(
	(await fixtureTexts()).map(({ name, text }) => [name.replace('.txt', ''), [...canonical(text)]])
);
const quotes = [...record.claims.values(), ...record.responses.values()].flatMap(
	(one) => one.quotes
);

test('every quotation is where its selectors say, in the whole captured text', () => {
	for (const quote of quotes) {
		const located = locateQuotation(record, quote);
		const text = texts.get(quote.source)!;
		expect(located?.map((one) => one.exact).join(' […] ')).toBe(quote.text);
		for (const { exact, prefix, suffix, start, end } of located ?? []) {
			expect(text.slice(start, end).join('')).toBe(exact);
			expect(
				text
					.slice(Math.max(0, start - 32), start)
					.join('')
					.endsWith(prefix)
			).toBe(true);
			expect(
				text
					.slice(end, end + 32)
					.join('')
					.startsWith(suffix)
			).toBe(true);
		}
	}
});

test('context comes only out of passages that are laid open', () => {
	for (const quote of quotes) {
		const open = record.evidence
			.get(quote.source)!
			.disclosed.map(({ text }) => text)
			.join(' ');
		for (const { prefix, suffix } of locateQuotation(record, quote) ?? []) {
			expect(open).toContain(prefix);
			expect(open).toContain(suffix);
		}
	}
	const [first] = locateQuotation(record, {
		text: 'Visits after six o’clock'.replace('’', "'"),
		source: 'council-2024-03-08'
	})!;
	expect(first?.prefix).toBe('');
});

test('positions count code points, so a letter outside the basic plane is one', () => {
	const evidence = {
		source: 's',
		version: 1 as const,
		root: '',
		passages: 3,
		characters: 20,
		captured: '2024-01-01',
		disclosed: [
			{ index: 1, start: 5, text: '𝒜𝒷𝒸 says.', nonce: '', path: [] },
			{ index: 2, start: 15, text: 'Yes 𝒹.', nonce: '', path: [] }
		]
	};
	const own = { ...record, evidence: new Map([['s', evidence]]) };
	expect(locateQuotation(own, { text: 'says. Yes 𝒹', source: 's' })).toEqual([
		{ exact: 'says. Yes 𝒹', prefix: '𝒜𝒷𝒸 ', suffix: '.', start: 9, end: 20 }
	]);
});

test('words that are not there, or there twice, have no place', () => {
	expect(locateQuotation(record, { text: 'nowhere', source: 'courier-2024-03-04' })).toBeNull();
	expect(locateQuotation(record, { text: 'Closing', source: 'no-such' })).toBeNull();
	const twice = {
		text: 'We ask the council to keep two late evenings a week',
		source: 'traders-2024-03-06'
	};
	expect(locateQuotation(record, twice)).toBeNull();
	expect(locateQuotation(record, { ...twice, occurrence: 2 })?.[0]?.suffix).toBe(
		' until the summer at least.'
	);
});
