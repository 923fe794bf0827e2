import { linksOf } from '#lib/record/relations.ts';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { fixtureRecord } from '../../../../tests/fixtures/load.ts';
import { findRecord, readFiles } from '#lib/disk/record-folder.ts';
import { recordCsv } from '#lib/formats/record-csv.ts';
import { readRecord } from '#lib/record/read.ts';
import type { TheRecord } from '#lib/record/record.ts';
import { completed } from '../draft/completed.ts';
import { readCsv } from './csv.ts';
import { projectFiles } from '../draft/files.ts';
import { knownOf, NOTHING_KNOWN } from '../draft/ids.ts';
import { emptyProject, readProject, writeProject } from '../draft/project.ts';

const start = emptyProject('p', '2024-05-01');
const SITE = { url: 'https://rejoinder.example', name: 'Rejoinder' };
const invented = await fixtureRecord();
const { record: real } = await readRecord(await readFiles(await findRecord('.')));

const csvOf = (record: TheRecord, mark = true) =>
	recordCsv(record, { site: SITE, scope: { kind: 'record' }, mark });

const file = (text: string) => ({ path: 'table.csv', text });

function read(text: string, project = start, known = NOTHING_KNOWN) {
	const result = readCsv(file(text), project, known);
	if (result.kind !== 'imported') throw new Error(result.kind);
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
		const { project, problems } = read(csvOf(record));
		expect(problems).toEqual([]);
		const again = await readRecord(projectFiles(completed(project)));
		const rowsOf = (one: TheRecord) => {
			const { data } = Papa.parse<Record<string, string>>(csvOf(one, false), { header: true });
			return new Map(
				data.flatMap((row) => {
					// The topic is new, and of documents only the address is known.
					const { topic, ...rest } = row;
					// Places and who read a text are of its evidence and its source, which no table holds.
					const held = Object.fromEntries(
						Object.entries(rest).filter(([name]) => !/_quote_(?:places|read_by)$/.test(name))
					);
					return topic ? [[`${row.claim} ${row.answers_response} ${row.response}`, held]] : [];
				})
			);
		};
		const [expected, actual] = [rowsOf(record), rowsOf(again.record)];
		expect([...actual.keys()].sort()).toEqual([...expected.keys()].sort());
		for (const [key, row] of expected) expect(actual.get(key), key).toEqual(row);
	});

	it('adds nothing beside the record itself, and says so of every response', () => {
		const { project, problems } = read(csvOf(record), start, knownOf(record));
		expect(project).toEqual(start);
		const answers = [...record.responses.values()].flatMap(linksOf);
		expect(problems).toHaveLength(answers.length);
		expect(problems.every(({ code }) => code === 'already-there')).toBe(true);
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
			const { project, problems } = read(table([ANSWER], delimiter));
			expect(problems).toEqual([]);
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
		const { moves: made } = project.responses[0]!;
		expect(made.map(({ kind }) => kind)).toEqual(['contradicts', 'accepts']);
		expect(made.map(({ on }) => on.points)).toEqual([[], ['the-point']]);
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
		['neither claim nor response', { topic: 'x' }, 'row-names-nothing', []],
		['an id with a space', { ...CLAIM, claim: 'a claim' }, 'not-an-id', ['claim']],
		['a path for an id', { ...CLAIM, claim: '../x' }, 'not-an-id', ['claim']],
		['a formula for a speaker', { ...CLAIM, claim_speaker: '=A1' }, 'not-an-id', ['claim_speaker']],
		['an unknown kind', { ...CLAIM, claim_kind: 'verdict' }, 'not-one-of', ['claim_kind']],
		[
			'an unknown voice',
			{ ...CLAIM, claim_quote_voices: 'own\nsung' },
			'not-one-of',
			['claim_quote_voices']
		],
		[
			'an unknown outcome',
			{ ...ANSWER, response_outcome: 'lost' },
			'not-one-of',
			['response_outcome']
		],
		['an unknown move', { ...ANSWER, moves: 'wins' }, 'not-one-of', ['moves']],
		[
			'more quotations than sources',
			{ ...CLAIM, claim_quote_sources: 'x' },
			'sources-for-quotations',
			['claim_quote_sources']
		],
		['an answer to nothing', { ...ANSWER, claim: '' }, 'answers-nothing', []]
	])(
		'with %s in a row names the row and the column, and takes nothing of it',
		(_, row, code, path) => {
			const second = { ...ANSWER, claim: 'second', response: 'second-answer' };
			const { project, problems } = read(table([row, {}, second]));
			expect(problems).toMatchObject([{ code, at: { file: 'table.csv', row: 1, path } }]);
			expect(project.claims.map(({ id }) => id)).toEqual(['second']);
		}
	);

	it('counts its rows as a spreadsheet does, empty ones too', () => {
		const { problems } = read(table([CLAIM, {}, {}, { ...CLAIM, claim: 'B' }]));
		expect(problems.map(({ at }) => at.row)).toEqual([4]);
	});

	it('with a quotation mark that is never closed says where, and takes nothing from there on', () => {
		const text = `${table([CLAIM])}\r\n"x,y\r\nb,assertion,somebody\r\n`;
		const { project, problems } = read(text);
		expect(project.claims.map(({ id }) => id)).toEqual(['a-claim']);
		expect(problems).toMatchObject([{ code: 'quote-not-closed', at: { row: 2 } }]);
	});

	it('with the names of things that every object has is read like any other', () => {
		const { project, problems } = read(
			table([{ ...CLAIM, claim: 'constructor', claim_speaker: 'prototype' }])
		);
		expect(problems).toEqual([]);
		expect(project.claims[0]!.id).toBe('constructor');
		expect(({} as Record<string, unknown>).speaker).toBeUndefined();
	});

	it('of another kind is refused with the columns that it lacks', () => {
		const missing = { code: 'missing-columns', columns: expect.arrayContaining(['claim']) };
		for (const text of ['a,b\r\n1,2\r\n', '']) {
			const read = readCsv(file(text), start, NOTHING_KNOWN);
			expect(read).toMatchObject({ kind: 'problems', problems: [missing] });
		}
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
					const { project, problems } = read(text);
					expect(readProject(writeProject(project))).toMatchObject({ kind: 'project' });
					const known = new Set([...project.claims, ...project.responses].map(({ id }) => id));
					const bad = new Set(problems.map(({ at }) => at.row));
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
				readCsv(file(text), start, NOTHING_KNOWN);
				readCsv(file(`${Object.keys(ANSWER).join(',')}\n${text}`), start, NOTHING_KNOWN);
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
		const { project, problems } = read(table(rows));
		expect(problems).toEqual([]);
		expect(project.claims).toHaveLength(5000);
		expect(project.responses).toHaveLength(20_000);
	});
});
