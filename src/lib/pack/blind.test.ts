import { expect, test } from 'vitest';
import { fixtureRecord } from '../../../tests/fixtures/load.ts';
import { termsOf } from '#lib/compare/terms/view.ts';
import { statementsOf } from '#lib/record/statement.ts';
import { packEntry } from './entry.ts';
import { unsigned } from './blind.ts';

const record = await fixtureRecord();
const quotations = statementsOf(record).flatMap((one) =>
	(['en', 'ar'] as const).flatMap((lang) => {
		const entry = packEntry(record, one, lang);
		const statements =
			entry.kind === 'claim'
				? [entry.exchange.claim, ...entry.exchange.responses]
				: [entry.response];
		return statements.flatMap(({ quotes }) => quotes);
	})
);

test('no quotation of a pack names any party of the record, in either language', () => {
	const names = [...record.parties.values()].flatMap(({ name, short = {}, names: other }) => [
		...Object.values(name),
		...Object.values(short),
		...other
	]);
	let hidden = 0;
	for (const quotation of quotations) {
		const blind = unsigned(quotation, () => '…');
		const words = ` ${blind.text.split('[…]').join(' ')} `.toLowerCase();
		expect(names.filter((name) => words.includes(` ${name.toLowerCase()} `))).toEqual([]);
		expect(blind.source.url).toBe('');
		if (blind.text !== quotation.text) hidden++;
	}
	expect(hidden).toBeGreaterThan(0);
});

test('no point is marked in it, which is our reading, and no contested term, whose note names parties', () => {
	expect(quotations.some(({ segments }) => segments.some(({ points }) => points.length > 0))).toBe(
		true
	);
	expect(termsOf(quotations)).not.toEqual([]);
	const blind = quotations.map((quotation) => unsigned(quotation, () => '…'));
	expect(
		blind.flatMap(({ segments }) =>
			segments.flatMap(({ points, starts }) => [points, starts]).flat()
		)
	).toEqual([]);
	expect(termsOf(blind)).toEqual([]);
	for (const { text, segments } of blind) {
		expect(segments.map((segment) => segment.text).join('')).toBe(text);
	}
});
