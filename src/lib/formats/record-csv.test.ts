import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { fixtureRecord } from '../../../tests/fixtures/load.ts';
import { COLUMNS } from './columns.ts';
import { rearm } from './csv.ts';
import { recordCsv } from './record-csv.ts';

const record = await fixtureRecord();
const site = { url: 'https://record.example', name: 'Rejoinder' };
const table = (scope: Parameters<typeof recordCsv>[1]['scope'], from = record) =>
	Papa.parse<Record<string, string>>(recordCsv(from, { site, scope, mark: true }), {
		header: true,
		delimiter: ',',
		skipEmptyLines: true,
		transform: rearm
	}).data;

test('one row an answer: silences, rejoinders, and a claim that nobody answered', () => {
	const rows = table({ kind: 'record' });
	expect(
		rows.map((row) => [row.claim, row.answers_response || row.answers_document, row.response])
	).toEqual([
		['run-a-late-bus', '', 'marsh-line-trial'],
		['run-a-late-bus', '', 'marsh-line-no-answer'],
		['five-shuts-out', '', 'imrie-no-one-shut-out'],
		['five-shuts-out', '', 'council-moved-hours'],
		['evening-visits-halved', '', 'friends-school-corridor'],
		['glass-shelter', '', 'traders-windows'],
		['', 'courier-2024-03-04', 'council-bus-minutes'],
		['', 'friends-survey-2024', 'traders-quiet-street'],
		['', 'imrie-no-one-shut-out', 'friends-school-corridor'],
		['', 'council-moved-hours', 'friends-school-corridor']
	]);
	const alone = { ...record, responses: new Map() };
	const unanswered = table({ kind: 'record' }, alone);
	expect(unanswered).toHaveLength(4);
	expect(unanswered.every((row) => row.response === '' && row.response_outcome === '')).toBe(true);
});

test('values of one cell are in step with those of its neighbours', () => {
	const row = table({ kind: 'claim', id: 'five-shuts-out' }).find(
		({ response }) => response === 'imrie-no-one-shut-out'
	);
	const claim = record.claims.get('five-shuts-out')!;
	expect(row?.claim_quotes?.split('\n')).toEqual(claim.quotes.map(({ text }) => text));
	expect(row?.claim_quote_sources).toBe('courier-2024-03-04\nnahr-2024-03-12');
	expect(row?.moves).toBe('contradicts\nadds-context\nquestions-source');
	expect(row?.move_points).toBe('full-day\nfull-day\ntwo-in-three');
	expect(row?.response_quote_voices).toBe('own\nreported');
});

test('every column has a name of its own', () => {
	expect(new Set(COLUMNS.map(({ name }) => name)).size).toBe(COLUMNS.length);
});
