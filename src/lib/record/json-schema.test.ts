import { readFile, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { fixtureFiles } from '../../../tests/fixtures/load.ts';
import { jsonSchemas } from './json-schema.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const schemas = jsonSchemas();
const kinds = Object.keys(schemas) as (keyof typeof schemas)[];
const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
const validators = Object.fromEntries(kinds.map((kind) => [kind, ajv.compile(schemas[kind])]));

const FOLDERS = {
	party: 'parties/',
	source: 'sources/',
	topic: 'topics/',
	terms: 'terms',
	translations: 'translations/',
	corrections: 'corrections',
	settings: 'record'
} as const;

test.each(kinds)('data/schema/%s.json is what the code makes', async (kind) => {
	const written = await readFile(`${ROOT}/data/schema/${kind}.json`, 'utf8');
	expect(written).toBe(`${JSON.stringify(schemas[kind], null, '\t')}\n`);
});

test('there is no schema that the code does not make', async () => {
	expect((await readdir(`${ROOT}/data/schema`)).sort()).toEqual(
		kinds.map((kind) => `${kind}.json`).sort()
	);
});

describe('an editor that completes from the schema', () => {
	test.each(['party', 'source', 'topic', 'terms', 'translations', 'corrections'] as const)(
		'finds it in the first line of every file of kind %s',
		async (kind) => {
			const all = await readdir(`${ROOT}/data`, { recursive: true });
			const own = all.filter((path) => path.endsWith('.yaml') && path.startsWith(FOLDERS[kind]));
			expect(own.length).toBeGreaterThan(0);
			for (const path of own) {
				const up = '../'.repeat(path.split('/').length - 1) || './';
				const [first] = (await readFile(`${ROOT}/data/${path}`, 'utf8')).split('\n');
				expect(first, path).toBe(`# yaml-language-server: $schema=${up}schema/${kind}.json`);
			}
		}
	);

	test('sees nothing wrong in a record that reads without a problem', async () => {
		for (const { path, text } of await fixtureFiles()) {
			if (path.endsWith('.pem')) continue;
			const made = /^data\/(evidence|timestamp)s?\//.exec(path)?.[1] as (typeof kinds)[number];
			const kind =
				made ??
				kinds.find((one) => one in FOLDERS && path.startsWith(`data/${FOLDERS[one as 'party']}`));
			// Editors read YAML's core schema, in which `2023` is a number and `true` a truth value.
			const valid = validators[kind!]!(parse(text));
			expect(valid ? [] : validators[kind!]!.errors, path).toEqual([]);
		}
	});

	test.each([
		['an unknown field', { website: 'x' }],
		['a word that is in no list', { kind: 'enterprise' }],
		['an empty name', { name: { en: ' ' } }],
		['a list where one value stands', { site: ['https://x.example/'] }]
	])('marks %s', (_name, wrong) => {
		const party = { name: 'Marsh Line', kind: 'company', interest: 'unknown' };
		expect(validators.party!(party)).toBe(true);
		expect(validators.party!({ ...party, ...wrong })).toBe(false);
	});
});
