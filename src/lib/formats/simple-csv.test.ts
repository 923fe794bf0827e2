import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { SITE } from '../../../tests/fixtures/formats.ts';
import { fixtureRecord } from '../../../tests/fixtures/load.ts';
import { MOVES, type Language } from '#lib/record/vocabulary.ts';
import { simpleCsv } from './simple-csv.ts';

const record = await fixtureRecord();

function rows(language: Language = 'en') {
	const text = simpleCsv(record, { site: SITE, scope: { kind: 'record' }, language, mark: false });
	const { data, errors } = Papa.parse<Record<string, string>>(text, {
		header: true,
		delimiter: ',',
		skipEmptyLines: true
	});
	expect(errors).toEqual([]);
	return data;
}

describe('the simple CSV', () => {
	test('has a row for every response, silences included, and one value in every cell', () => {
		const data = rows();
		expect(data.map(({ response }) => response)).toEqual([...record.responses.keys()]);
		for (const cell of data.flatMap((row) => Object.values(row))) expect(cell).not.toContain('\n');
	});

	test('counts every move, and says how near the nearest answer comes and on what it rests', () => {
		for (const row of rows()) {
			const { moves } = record.responses.get(row.response!)!;
			const counted = MOVES.map((kind) => Number(row[`move_${kind.replaceAll('-', '_')}`]));
			expect(counted.reduce((sum, n) => sum + n, 0)).toBe(moves.length);
		}
		const of = (id: string) => rows().find(({ response }) => response === id);
		expect(of('imrie-no-one-shut-out')).toMatchObject({
			speaks_for: 'fennbrook-town-council',
			first_target_kind: 'claim',
			first_target: 'five-shuts-out',
			targets: '1',
			nearest_grade: 'points',
			basis_placed: '1',
			move_contradicts: '1',
			answers_question_conjecture: '2',
			page: 'https://record.example/responses/imrie-no-one-shut-out'
		});
		expect(of('traders-quiet-street')).toMatchObject({
			first_target_kind: 'document',
			nearest_grade: 'document',
			basis_editor: '1'
		});
		expect(of('marsh-line-no-answer')).toMatchObject({
			outcome: 'no-reply',
			nearest_grade: '',
			asked_by: 'fennbrook-courier'
		});
	});

	test('has our own words in one language, and quotations as they are', () => {
		const [english, arabic] = [rows('en'), rows('ar')];
		expect(arabic[0]!.our_sentence).toBe(record.responses.get(english[0]!.response!)!.gist.ar);
		expect(arabic.map((row) => row.first_quotation)).toEqual(
			english.map((row) => row.first_quotation)
		);
	});
});
