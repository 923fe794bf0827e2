import { expect, test } from 'vitest';
import { canonical } from '#lib/text/text.ts';
import { fixtureRecord, fixtureTexts } from '../../../tests/fixtures/load.ts';
import { smallEvidence } from '../../../tests/support/small-record.ts';
import { locateQuotation } from './selectors.ts';

const record = await fixtureRecord();
const texts = new Map(
	(await fixtureTexts()).map(({ name, text }) => [name.replace(/\.\w+$/, ''), [...canonical(text)]])
);
const quotes = [...record.claims.values(), ...record.responses.values()].flatMap(
	(one) => one.quotes
);

test('every quotation is where its selectors say, in the whole captured text', () => {
	for (const quote of quotes) {
		const located = locateQuotation(record, quote);
		const text = texts.get(quote.source)!;
		expect(located?.map((one) => one.exact).join(' […] ')).toBe(quote.text);
		for (const { exact, prefix, suffix, start } of located ?? []) {
			const at = [...text.join('').split(`${prefix}${exact}${suffix}`)[0]!, ...prefix].length;
			const end = at + [...exact].length;
			expect(text.slice(at, end).join('')).toBe(exact);
			if (start !== undefined) expect(start).toBe(at);
			expect(
				text
					.slice(Math.max(0, at - 32), at)
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

test('positions count code points, and are told where all that stands before is laid open', () => {
	const evidence = {
		...smallEvidence('𝒜.', '𝒜𝒷𝒸 says.', 'Yes 𝒹.')
	};
	const locate = (disclosed: typeof evidence.disclosed) =>
		locateQuotation(
			{ ...record, evidence: new Map([['s', { ...evidence, disclosed }]]) },
			{ text: 'says. Yes 𝒹', source: 's' }
		);
	expect(locate(evidence.disclosed)).toEqual([
		{ exact: 'says. Yes 𝒹', prefix: '𝒜. 𝒜𝒷𝒸 ', suffix: '.', start: 7 }
	]);
	expect(locate(evidence.disclosed.slice(1))).toEqual([
		{ exact: 'says. Yes 𝒹', prefix: '𝒜𝒷𝒸 ', suffix: '.' }
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
