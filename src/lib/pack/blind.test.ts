import { expect, test } from 'vitest';
import { fixtureRecord } from '../../../tests/fixtures/load.ts';
import { termsOf } from '#lib/compare/terms/view.ts';
import { LANGUAGES } from '#lib/text/languages.ts';
import { statementsOf } from '#lib/record/statement.ts';
import { packEntry } from './entry.ts';
import { textOf } from './party-names.ts';
import { unsigned } from './blind.ts';

const record = await fixtureRecord();
const quotations = statementsOf(record).flatMap((one) =>
	LANGUAGES.flatMap((lang) => {
		const entry = packEntry(record, one, lang);
		const statements =
			entry.kind === 'claim'
				? [entry.exchange.claim, ...entry.exchange.responses]
				: [entry.response];
		return statements.flatMap(({ quotes }) => quotes);
	})
);

const names = [...record.parties.values()].flatMap(({ name, short = {}, names: other }) => [
	...Object.values(name),
	...Object.values(short),
	...other
]);

/** The names that stand in a text as words, what was hidden left out. */
function namedIn(text: string): string[] {
	const words = ` ${text.split('[…]').join(' ')} `.toLowerCase();
	return names.filter((name) => words.includes(` ${name.toLowerCase()} `));
}

test('no quotation of a pack names any party of the record, in any language', () => {
	let hidden = 0;
	for (const quotation of quotations) {
		const blind = unsigned(quotation, () => '…');
		expect(namedIn(blind.text)).toEqual([]);
		expect(blind.source.url).toBe('');
		if (blind.text !== quotation.text) hidden++;
	}
	expect(hidden).toBeGreaterThan(0);
});

test('nor does our translation, which is left out where it may name whom the words name', () => {
	const translated = quotations.filter(({ ours }) => ours !== undefined);
	const [hidden, leftOut] = [new Set<string>(), new Set<string>()];
	for (const quotation of translated) {
		const { ours } = unsigned(quotation, () => '…');
		if (!ours) {
			leftOut.add(quotation.ours!.lang);
			continue;
		}
		const text = textOf(ours);
		expect(namedIn(text)).toEqual([]);
		expect([ours.readBy, ours.why]).toEqual([undefined, undefined]);
		if (text !== textOf(quotation.ours!)) hidden.add(ours.lang);
	}
	expect([...hidden]).toEqual(['ar']);
	// The record has no name of the council in Hebrew.
	expect([...leftOut]).toEqual(['he']);
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
