import { readFile } from 'node:fs/promises';
import Ajv from 'ajv';
import { describe, expect, test } from 'vitest';
import { fixtureRecord } from '../../../tests/fixtures/load.ts';
import { importJson } from '#lib/editor/import/json-file.ts';
import { readExport } from './read-export.ts';
import { exportJsonSchema } from './record-json-schema.ts';
import { recordJson } from './record-json.ts';
import type { Scope } from './scope.ts';

const site = { url: 'https://record.example', name: 'Rejoinder' };
const options = (scope: Scope) => ({ site, version: '1.2.0', scope });

const record = await fixtureRecord();
const validate = new Ajv({ strict: false }).compile(exportJsonSchema());

const SCOPES: [string, Scope][] = [
	['the record', { kind: 'record' }],
	...[...record.topics.keys()].map((id): [string, Scope] => [id, { kind: 'topic', id }]),
	...[...record.claims.keys()].map((id): [string, Scope] => [id, { kind: 'claim', id }])
];

describe('the JSON export', () => {
	test('read back, the whole record loses nothing', async () => {
		const text = JSON.stringify(recordJson(record, options({ kind: 'record' })));
		const back = await readExport({ path: 'record.json', text: text });
		expect(back).toEqual({ kind: 'record', record, version: '1.2.0' });
		if (back.kind !== 'record') return;
		expect([...back.record.responses.keys()]).toEqual([...record.responses.keys()]);
	});

	test.each(SCOPES)('of %s is a record that stands on its own', async (_name, scope) => {
		const json = recordJson(record, options(scope));
		expect(json.claims.length).toBeGreaterThan(0);
		const back = await readExport({ path: 'record.json', text: JSON.stringify(json) });
		expect(back.kind).toBe('record');
		if (back.kind === 'record') {
			expect(recordJson(back.record, options({ kind: 'record' })).responses).toEqual(
				json.responses
			);
		}
	});

	test.each(SCOPES)('of %s is valid by its JSON Schema', (_name, scope) => {
		const json: unknown = JSON.parse(JSON.stringify(recordJson(record, options(scope))));
		validate(json);
		expect(validate.errors).toBeNull();
	});

	test('with a letter of a quotation changed, the schema is content and reading back is not', async () => {
		const text = JSON.stringify(recordJson(record, options({ kind: 'record' })));
		const back = await readExport({
			path: 'record.json',
			text: text.replace('No one is shut out."', 'No one was shut out."')
		});
		expect(back.kind).toBe('problems');
	});

	test('a claim brings the responses to it, their rejoinders, and nothing else', () => {
		const json = recordJson(record, options({ kind: 'claim', id: 'run-a-late-bus' }));
		expect(json.claims.map((claim) => claim.id)).toEqual(['run-a-late-bus']);
		expect(json.responses.map((response) => response.id)).toEqual([
			'marsh-line-no-answer',
			'marsh-line-trial',
			'council-bus-minutes'
		]);
		const rejoinders = recordJson(record, options({ kind: 'claim', id: 'five-shuts-out' }));
		const friends = rejoinders.responses.find(({ id }) => id === 'friends-school-corridor');
		expect(friends?.answers.flatMap(({ to }) => to.response ?? [])).toEqual([
			'imrie-no-one-shut-out',
			'council-moved-hours'
		]);
	});

	test('of schema 1 is read in as schema 2, and the desk makes projects of it', async () => {
		const path = '../../../tests/fixtures/exports/record-1.json';
		const text = await readFile(new URL(path, import.meta.url), 'utf8');
		expect(JSON.parse(text)).toMatchObject({ schema: 1 });
		expect(text).toContain('"to":');
		const back = await readExport({ path: 'record.json', text });
		if (back.kind !== 'record') throw new Error(JSON.stringify(back));
		const { claims, responses, topics } = back.record;
		// All that the record had when it was written.
		expect([claims.size, responses.size]).toEqual([3, 7]);
		for (const id of [...claims.keys()]) expect(record.claims.has(id), id).toBe(true);
		expect(responses.get('marsh-line-trial')).toMatchObject({
			answers: [{ to: { claim: 'run-a-late-bus' }, basis: { kind: 'editor' } }],
			moves: [
				{
					kind: 'states-own-conduct',
					on: { claim: 'run-a-late-bus', points: ['quarter-past-eight'] }
				}
			]
		});
		expect(responses.get('marsh-line-no-answer')).toMatchObject({
			answers: [],
			asked: { by: 'fennbrook-courier', about: [{ claim: 'run-a-late-bus' }] }
		});
		expect(topics.get('late-bus')!.readings).toEqual({ by: 'editors', when: '2024-03-20' });
		const made = await importJson(
			{ path: 'record.json', text },
			{ day: '2024-05-01', source: null, held: null }
		);
		expect(made).toMatchObject({
			kind: 'imported-record',
			projects: [{ responses: { length: 3 } }, { responses: { length: 4 } }]
		});
	});

	test('of schema 1 with a letter of a quotation changed is refused as any other', async () => {
		const path = '../../../tests/fixtures/exports/record-1.json';
		const text = await readFile(new URL(path, import.meta.url), 'utf8');
		const changed = text.replaceAll('No one is shut out."', 'No one was shut out."');
		expect(changed).not.toBe(text);
		expect((await readExport({ path: 'record.json', text: changed })).kind).toBe('problems');
	});

	test('a statement whose topic is missing is named, not dropped', async () => {
		const json = recordJson(record, options({ kind: 'record' }));
		const text = JSON.stringify({ ...json, topics: json.topics.slice(1) });
		expect(await readExport({ path: 'record.json', text: text })).toEqual({
			kind: 'not-an-export',
			problem: {
				code: 'outside-of-topics',
				at: { file: 'record.json', path: [] },
				id: 'run-a-late-bus'
			}
		});
	});

	test('what is no export is named as such', async () => {
		for (const text of [
			'',
			'{',
			'[]',
			'null',
			'{}',
			'{"schema":3}',
			'{"schema":2}',
			'{"schema":1}',
			'{"schema":1,"parties":[1]}'
		]) {
			expect((await readExport({ path: 'record.json', text: text })).kind).toBe('not-an-export');
		}
	});
});
