import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { fixtureRecord } from '../../../../tests/fixtures/load.ts';
import { readData } from '../../../cli/files.ts';
import { recordCsv } from '../export/record-csv.ts';
import { readRecord } from '../record/read.ts';
import type { TheRecord } from '../record/record.ts';
import { completed } from './completed.ts';
import { readCsv } from './csv.ts';
import { projectFiles } from './files.ts';
import { knownOf, NOTHING_KNOWN } from './ids.ts';
import { emptyProject, keptProject } from './project.ts';

const start = emptyProject('p', '2024-05-01');
const SITE = { url: 'https://rejoinder.example', name: 'Rejoinder' };
const invented = await fixtureRecord();
const { record: real } = await readRecord(await readData('.'));

const csvOf = (record: TheRecord, mark = true) =>
	recordCsv(record, { site: SITE, scope: { kind: 'record' }, mark });

function read(text: string, project = start, known = NOTHING_KNOWN) {
	const result = readCsv(text, project, known);
	if (result.kind !== 'read') throw new Error(result.kind);
	return result;
}

/** A table of ours with some cells filled; the other columns are empty. */
function table(rows: Record<string, string>[], delimiter = ',', newline = '\r\n'): string {
	const names = Papa.parse<string[]>(csvOf(invented, false)).data[0]!;
	return Papa.unparse([names, ...rows.map((row) => names.map((name) => row[name] ?? ''))], {
		delimiter,
		newline
	});
}

const CLAIM = {
	claim: 'a-claim',
	claim_speaker: 'somebody',
	claim_speaker_name: 'Somebody',
	claim_gist_en: 'Somebody says; and more.',
	claim_quotes: 'One, “two”;\nthree "four"',
	claim_quote_sources: 'a-page\nb-page',
	claim_quote_voices: 'own\nreported'
};
const ANSWER = {
	...CLAIM,
	response: 'an-answer',
	response_speaker: 'other',
	response_quotes: 'No.',
	response_quote_sources: 'a-page'
};

describe.each([
	['of the tests', invented],
	['of this repository', real]
])('the table that the record %s gives out', (_, record) => {
	it('is read back and written again cell by cell, but for what the table does not hold', async () => {
		const { project, unusable } = read(csvOf(record));
		expect(unusable).toEqual([]);
		const again = await readRecord(projectFiles(completed(project)));
		const rowsOf = (one: TheRecord) => {
			const { data } = Papa.parse<Record<string, string>>(csvOf(one, false), { header: true });
			return new Map(
				data.flatMap((row) => {
					// The topic is new, and of documents only the address is known.
					const { topic, ...rest } = row;
					return topic ? [[`${row.claim} ${row.answers_response} ${row.response}`, rest]] : [];
				})
			);
		};
		const [expected, actual] = [rowsOf(record), rowsOf(again.record)];
		expect([...actual.keys()].sort()).toEqual([...expected.keys()].sort());
		for (const [key, row] of expected) expect(actual.get(key), key).toEqual(row);
	});

	it('adds nothing beside the record itself, and says so of every response', () => {
		const { project, unusable } = read(csvOf(record), start, knownOf(record));
		expect(project).toEqual(start);
		const answers = [...record.responses.values()].flatMap(({ to }) => to);
		expect(unusable).toHaveLength(answers.length);
		expect(unusable.every(({ reason }) => reason.includes('already'))).toBe(true);
	});

	it('read twice adds nothing the second time', () => {
		const { project } = read(csvOf(record));
		expect(read(csvOf(record), project).project).toEqual(project);
	});

	it.each([
		['with semicolons, as spreadsheets in many countries write it', ';', '\r\n'],
		['with tabs', '\t', '\n'],
		['with old line ends', ',', '\r']
	])('is the same %s', (_name, delimiter, newline) => {
		const rows = Papa.parse<string[]>(csvOf(record, false), { skipEmptyLines: true }).data;
		const other = Papa.unparse(rows, { delimiter, newline });
		expect(read(other)).toEqual(read(csvOf(record)));
		expect(read(`\uFEFF${other}`)).toEqual(read(csvOf(record)));
		expect(read(`sep=${delimiter}${newline}${other}`)).toEqual(read(csvOf(record)));
	});
});

describe('a table of claims and responses', () => {
	it('may have cells with separators, quotation marks and lines of their own', () => {
		for (const delimiter of [',', ';', '\t']) {
			const { project, unusable } = read(table([ANSWER], delimiter));
			expect(unusable).toEqual([]);
			expect(
				project.claims[0]!.quotes.map(({ text, source, voice }) => [text, source, voice])
			).toEqual([
				['One, “two”;', 'a-page', 'own'],
				['three "four"', 'b-page', 'reported']
			]);
			expect(project.parties.map(({ id, name }) => [id, name.en])).toEqual([
				['somebody', 'Somebody'],
				['other', 'other']
			]);
			expect(project.sources.map(({ id }) => id)).toEqual(['a-page', 'b-page']);
		}
	});

	it('keeps an empty line of a cell in its place, at the beginning too', () => {
		const moves = {
			moves: 'disputes-facts\nconcedes',
			move_points: '\nthe-point',
			move_quotes: 'No.\nNo.'
		};
		const { project } = read(table([{ ...ANSWER, ...moves }]));
		expect(project.responses[0]!.to[0]!.moves.map(({ points }) => points)).toEqual([
			[],
			['the-point']
		]);
	});

	it('gives back a text that a spreadsheet would have run, and only that', () => {
		for (const gist of ['=1+1', "'=1+1", '@SUM(A1)', '+44 20', '-5', "'tis", '＝1']) {
			const record: TheRecord = {
				...invented,
				claims: new Map(
					[...invented.claims].map(([id, one]) => [id, { ...one, gist: { en: gist } }])
				)
			};
			for (const { gist: back } of read(csvOf(record)).project.claims) {
				expect(back).toEqual({ en: gist });
			}
		}
	});

	it.each([
		['neither claim nor response', { topic: 'x' }, 'neither a claim nor a response'],
		['an id with a space', { ...CLAIM, claim: 'a claim' }, '"a claim" is no id of a claim'],
		['a path for an id', { ...CLAIM, claim: '../x' }, 'no id of a claim'],
		['a formula for a speaker', { ...CLAIM, claim_speaker: '=A1' }, 'no id of a party'],
		['an unknown kind', { ...CLAIM, claim_kind: 'verdict' }, 'no kind of claim'],
		['an unknown voice', { ...CLAIM, claim_quote_voices: 'own\nsung' }, '"sung" is no voice'],
		['an unknown outcome', { ...ANSWER, response_outcome: 'lost' }, '"lost" is no outcome'],
		['an unknown move', { ...ANSWER, moves: 'wins' }, '"wins" is no move'],
		['more quotations than sources', { ...CLAIM, claim_quote_sources: 'x' }, '2 quotations and 1'],
		['an answer to nothing', { ...ANSWER, claim: '' }, 'answers nothing']
	])('with %s in a row names the row and the reason, and takes nothing of it', (_, row, says) => {
		const second = { ...ANSWER, claim: 'second', response: 'second-answer' };
		const { project, unusable } = read(table([row, {}, second]));
		expect(unusable).toEqual([{ row: 1, reason: expect.stringContaining(says) }]);
		expect(project.claims.map(({ id }) => id)).toEqual(['second']);
	});

	it('counts its rows as a spreadsheet does, empty ones too', () => {
		const { unusable } = read(table([CLAIM, {}, {}, { ...CLAIM, claim: 'B' }]));
		expect(unusable.map(({ row }) => row)).toEqual([4]);
	});

	it('with a quotation mark that is never closed says where, and takes nothing from there on', () => {
		const text = `${table([CLAIM])}\r\n"x,y\r\nb,assertion,somebody\r\n`;
		const { project, unusable } = read(text);
		expect(project.claims.map(({ id }) => id)).toEqual(['a-claim']);
		expect(unusable).toHaveLength(1);
		expect(unusable[0]!.reason).toContain('never closed');
	});

	it('with the names of things that every object has is read like any other', () => {
		const { project, unusable } = read(
			table([{ ...CLAIM, claim: 'constructor', claim_speaker: 'prototype' }])
		);
		expect(unusable).toEqual([]);
		expect(project.claims[0]!.id).toBe('constructor');
		expect(({} as Record<string, unknown>).speaker).toBeUndefined();
	});

	it('of another kind is refused with the columns that it lacks', () => {
		expect(readCsv('a,b\r\n1,2\r\n', start, NOTHING_KNOWN)).toMatchObject({
			kind: 'not-our-columns',
			missing: expect.arrayContaining(['claim'])
		});
		expect(readCsv('', start, NOTHING_KNOWN).kind).toBe('not-our-columns');
	});

	it('of any cells makes a project that opens again, with no row lost in silence', () => {
		const names = Object.keys(ANSWER);
		const cell = fc.oneof(
			fc.string({ unit: 'binary', maxLength: 12 }),
			fc.constantFrom('a', 'b', 'a\nb', '"', '=1', 'own', '')
		);
		fc.assert(
			fc.property(
				fc.array(fc.array(cell, { minLength: 9, maxLength: 11 }), { maxLength: 6 }),
				(rows) => {
					const text = Papa.unparse([names, ...rows]);
					const { project, unusable } = read(text);
					expect(keptProject(JSON.parse(JSON.stringify(project)))).not.toBeNull();
					const known = new Set([...project.claims, ...project.responses].map(({ id }) => id));
					const bad = new Set(unusable.map(({ row }) => row));
					rows.forEach((row, i) => {
						const id = (row[names.indexOf('claim')] ?? '').trim();
						const empty = row.every((one) => one.trim() === '');
						if (!empty && !bad.has(i + 1)) expect(id === '' || known.has(id)).toBe(true);
					});
				}
			)
		);
	});

	it('of any bytes at all is no exception', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				readCsv(text, start, NOTHING_KNOWN);
				readCsv(`${Object.keys(ANSWER).join(',')}\n${text}`, start, NOTHING_KNOWN);
			})
		);
	});

	it('may be long: twenty thousand rows are read', () => {
		const rows = Array.from({ length: 20_000 }, (_, i) => ({
			...ANSWER,
			claim: `claim-${i % 5000}`,
			response: `answer-${i}`,
			response_speaker: `party-${i % 3000}`
		}));
		const { project, unusable } = read(table(rows));
		expect(unusable).toEqual([]);
		expect(project.claims).toHaveLength(5000);
		expect(project.responses).toHaveLength(20_000);
	});
});
