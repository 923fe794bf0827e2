import { beforeAll, describe, expect, test } from 'vitest';
import { fixtureRecord } from '../../../tests/fixtures/load.ts';
import type { TheRecord } from '#lib/record/record.ts';
import { tableOf } from '#lib/editor/import/csv-table.ts';
import { csv } from '#lib/formats/csv.ts';
import { compareReadings } from './compare.ts';
import { passagesOf, type Passage } from './passages.ts';
import { readSheet } from './read-sheet.ts';
import { measure, readersOf, unitsOf, VARIABLES, type Unit } from './readings.ts';
import { COLUMNS, GIVEN, rowBeginnings, sheetCsv } from './sheet.ts';

let record: TheRecord;
let passages: Passage[];
let units: Unit[];
beforeAll(async () => {
	record = await fixtureRecord();
	passages = passagesOf(record);
	units = unitsOf(record);
});

/** The sheet filled in, with what `read` gives for each passage. */
function filled(read: (passage: Passage) => Partial<Record<(typeof VARIABLES)[number], string>>) {
	const { rows } = tableOf(sheetCsv(passages));
	const cells = rows.map((row, i) => [
		...GIVEN.map(row.cell),
		...VARIABLES.map((name) => read(passages[i]!)[name] ?? '')
	]);
	return csv([[...COLUMNS], ...cells], { mark: true });
}

const asFirst = ({ unit }: Passage) => {
	const values = units.find(({ key }) => key === unit)?.values ?? {};
	return Object.fromEntries(VARIABLES.map((name) => [name, values[name]?.[0]]));
};
const read = (text: string) => readSheet({ path: 'coding.csv', text }, passages);

describe('the sheet for a second reader', () => {
	test('has every move and every point of the record, once', () => {
		const moves = [...record.responses.values()].flatMap(({ moves: all }) => all);
		const points = [...record.claims.values()].flatMap(({ points: all }) => all);
		expect(moves.length).toBeGreaterThan(5);
		expect(new Set(passages.map(({ unit }) => unit)).size).toBe(moves.length + points.length);
	});

	test('has none of our readings', () => {
		const text = sheetCsv(passages);
		const { rows } = tableOf(text);
		for (const row of rows) for (const name of VARIABLES) expect(row.cell(name)).toBe('');
		for (const { moves } of record.responses.values()) {
			for (const { why } of moves) expect(text).not.toContain(why.en);
		}
		for (const { points } of record.claims.values()) {
			for (const { for: speaks } of points) expect(text).not.toContain(speaks?.en);
		}
	});

	test('offers for every passage of a response the place where we read it', () => {
		const { coded, problems } = read(filled(asFirst));
		expect(problems).toEqual([]);
		expect(coded).toHaveLength(passages.length);
	});

	test('begins its rows as the page writes them', () => {
		const [first] = rowBeginnings(passages);
		expect(sheetCsv(passages)).toContain(`${first},,,\r\n`);
	});
});

describe('a sheet that was filled in', () => {
	test('as we read it agrees in everything', () => {
		const { measured, disagreements } = compareReadings(units, read(filled(asFirst)).coded);
		expect(disagreements).toEqual([]);
		expect(measured.map(({ agreement }) => agreement?.same)).toEqual([1, 1, 1]);
		expect(measured[0]).toMatchObject({ variable: 'kind', agreement: { alpha: 1 } });
	});

	test('otherwise says where, with both readings', () => {
		const unit = 'response/imrie-no-one-shut-out/1';
		const text = filled((passage) =>
			passage.unit === unit ? { kind: 'adds-context', on: 'claim/five-shuts-out' } : {}
		);
		const { coded, problems } = read(text);
		expect(problems).toEqual([]);
		const { measured, disagreements } = compareReadings(units, coded);
		const words = 'No one is shut out.';
		expect(disagreements).toEqual([
			{ unit, variable: 'kind', words, first: 'contradicts', second: 'adds-context' },
			{
				...{ unit, variable: 'on', words, first: 'claim/five-shuts-out#full-day' },
				second: 'claim/five-shuts-out'
			}
		]);
		expect(measured[0]).toMatchObject({ agreement: { units: 1, same: 0 } });
		expect(measured[2]).toMatchObject({ variable: 'question', agreement: null });
	});

	test('may have its rows in any order, its points in any order, and come with semicolons', () => {
		const unit = 'response/council-moved-hours/3';
		const words = passages.find((one) => one.unit === unit)!.words;
		const text = [
			'on;question;kind;words;unit',
			`claim/five-shuts-out#two-in-three full-day;;disputes-framing;${words};${unit}`
		].join('\n');
		expect(read(text)).toEqual({
			coded: [
				{
					...{ unit, kind: 'disputes-framing' },
					on: { claim: 'five-shuts-out', points: ['full-day', 'two-in-three'] }
				}
			],
			problems: []
		});
	});
});

describe('the readings of the record', () => {
	test('are counted by reader, first readings before second ones', () => {
		const rows = readersOf(units).filter(({ topic }) => topic === 'library-hours');
		expect(rows.map(({ by, which }) => [by, which])).toEqual([
			['editors', 'first'],
			['a second reader', 'second']
		]);
		expect(rows[1]).toMatchObject({ moves: 0, points: 1, when: '2024-04-03' });
	});

	test('are measured where they were read twice', () => {
		const [kind, , question] = measure(units);
		expect(kind).toMatchObject({ agreement: null });
		expect(question).toMatchObject({ agreement: { units: 1, same: 1, alpha: null } });
	});
});
