import { cpSync, mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { recordJson } from '#lib/formats/record-json.ts';
import { findRecord, readFiles } from '#lib/disk/record-folder.ts';
import { readRecord } from '#lib/record/read.ts';
import { fixtureRecord } from '../../tests/fixtures/load.ts';
import { run } from './run.ts';

const record = await fixtureRecord();
const SITE = {
	url: 'https://record.example/fennbrook',
	name: 'Fennbrook',
	licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' }
};
type Json = ReturnType<typeof recordJson>;
const published = (): Json =>
	JSON.parse(
		JSON.stringify(recordJson(record, { site: SITE, version: '1', scope: { kind: 'record' } }))
	) as Json;

let place = '';
let own = '';
let said: string[] = [];

beforeEach(() => {
	place = mkdtempSync(join(tmpdir(), 'rejoinder-merge-'));
	own = join(place, 'own');
	mkdirSync(join(own, 'data/parties'), { recursive: true });
	writeFileSync(join(own, 'data/record.yaml'), 'schema: 2\n');
	said = [];
	for (const stream of ['log', 'error'] as const) {
		vi.spyOn(console, stream).mockImplementation((line: string) => void said.push(line));
	}
});
afterEach(() => {
	vi.restoreAllMocks();
	rmSync(place, { recursive: true, force: true });
});

async function merge(value: unknown, ...args: string[]): Promise<number> {
	const file = join(place, 'record.json');
	writeFileSync(file, typeof value === 'string' ? value : JSON.stringify(value));
	said = [];
	return run(['merge', file, '--record', own, ...args]);
}

const readOwn = async () => readRecord(await readFiles(await findRecord(own)));

test('a published record stands beside our own, proven again, under the name of its site', async () => {
	expect(await merge(published())).toBe(0);
	const { record: here, problems } = await readOwn();
	expect(problems).toEqual([]);
	expect(here.claims.size).toBe(record.claims.size);
	expect([...here.claims.keys()].every((id) => id.startsWith('fennbrook--'))).toBe(true);
	expect(here.origins.get('fennbrook')).toMatchObject({
		name: 'Fennbrook',
		address: SITE.url,
		licence: SITE.licence,
		version: '1'
	});
	expect(await run(['check', '--record', own])).toBe(0);
	expect(await merge(published())).toBe(0);
	expect(said).toContain('0 added · 0 changed · 0 withdrawn');
	expect(said).toContain('0 files written, 0 removed.');
});

test('nothing is written where it is only asked what would be', async () => {
	expect(await merge(published(), '--dry-run')).toBe(0);
	expect((await readOwn()).record.parties.size).toBe(0);
});

test('a newer version changes what changed there, and nothing of our own', async () => {
	await merge(published());
	const mine =
		'name: Council\nnames: [Fennbrook Town Council]\nkind: state-body\ninterest: unknown\n';
	writeFileSync(join(own, 'data/parties/council.yaml'), mine);
	const newer = published();
	newer.version = '2';
	newer.topics[0]!.summary = { en: 'A new summary.' };
	const rest = (id: string) => newer.responses.filter((one) => one.id !== id);
	const withdrawn = newer.responses.find(
		({ id }) => !JSON.stringify(rest(id)).includes(`"${id}"`)
	)!;
	newer.responses = rest(withdrawn.id);
	expect(await merge(newer)).toBe(0);
	const text = said.join('\n');
	expect(text).toContain(`changed   topics/fennbrook--${newer.topics[0]!.id}`);
	expect(text).toContain(`withdrawn responses/fennbrook--${withdrawn.id}`);
	expect(text).toContain('parties/council has the same name');
	expect(readFileSync(join(own, 'data/parties/council.yaml'), 'utf8')).toBe(mine);
	expect((await readOwn()).problems).toEqual([]);
});

test('words that do not stand in their evidence are refused with what rests on them; the rest is taken', async () => {
	const forged = published();
	const claim = forged.claims[0]!;
	claim.quotes[0]!.text = `${claim.quotes[0]!.text.slice(0, 20)} and words that nobody said`;
	expect(await merge(forged)).toBe(1);
	expect(said.join('\n')).toContain(`refused   claims/fennbrook--${claim.id}`);
	const { record: here, problems } = await readOwn();
	expect(problems).toEqual([]);
	expect(here.claims.has(`fennbrook--${claim.id}`)).toBe(false);
	expect(here.claims.size).toBeGreaterThan(0);
});

test('a passage that was changed is refused, with what rests on it', async () => {
	const forged = published();
	const evidence = forged.evidence[0]!;
	const [passage] = evidence.disclosed;
	passage!.text += ' And more.';
	expect(await merge(forged)).toBe(1);
	const { record: here, problems } = await readOwn();
	expect(problems).toEqual([]);
	const taken = here.evidence.get(`fennbrook--${evidence.source}`)?.disclosed ?? [];
	expect(taken.map(({ text }) => text)).not.toContain(passage!.text);
	expect(here.claims.size).toBeGreaterThan(0);
});

test('what was changed here stays as it is, and is named', async () => {
	await merge(published());
	const file = join(own, 'data/parties/fennbrook--fennbrook-courier.yaml');
	const changed = `${readFileSync(file, 'utf8')}# ours\n`;
	writeFileSync(file, changed);
	expect(await merge(published())).toBe(1);
	expect(said.join('\n')).toContain('fennbrook--fennbrook-courier.yaml: it was changed here');
	expect(readFileSync(file, 'utf8')).toBe(changed);
});

test('what our own words rest on is not withdrawn under them', async () => {
	await merge(published());
	const party = 'name: Reader\nkind: person\ninterest: unknown\nrole:\n  text: reader\n  for: ';
	writeFileSync(join(own, 'data/parties/reader.yaml'), `${party}fennbrook--fennbrook-courier\n`);
	const newer = { ...published(), parties: [], sources: [], topics: [], claims: [] };
	Object.assign(newer, { responses: [], terms: [], evidence: [], translations: [] });
	expect(await merge(newer)).toBe(1);
	expect(said.join('\n')).toContain('there is no party "fennbrook--fennbrook-courier"');
	expect((await readOwn()).problems).toEqual([]);
});

test('two sites stand beside each other, and a third reads both', async () => {
	await merge(published());
	const second = { ...published(), site: 'https://other.example', name: 'Other' };
	expect(await merge(second)).toBe(0);
	const both = await readOwn();
	expect(both.problems).toEqual([]);
	expect([...both.record.origins.keys()]).toEqual(['fennbrook', 'other']);
	const all = recordJson(both.record, {
		site: { url: 'https://both.example', name: 'Both' },
		version: '3',
		scope: { kind: 'record' }
	});
	const first = own;
	own = join(place, 'third');
	cpSync(join(first, 'data/record.yaml'), join(own, 'data/record.yaml'));
	mkdirSync(join(own, 'data/parties'));
	expect(await merge(all)).toBe(0);
	const third = await readOwn();
	expect(third.problems).toEqual([]);
	expect([...third.record.origins.keys()].sort()).toEqual([
		'both',
		'both--fennbrook',
		'both--other'
	]);
});

test('a name is that of one site', async () => {
	await merge(published(), '--as', 'town');
	const second = { ...published(), site: 'https://other.example' };
	await expect(merge(second, '--as', 'town')).rejects.toThrow('stands for https://record.example');
	await expect(merge(published(), '--as', 'village')).rejects.toThrow('as "town" already');
	await expect(merge(published(), '--as', '../x')).rejects.toThrow('cannot stand before ids');
});

test.each([
	['no JSON', '{'],
	['another thing', '{"schema": 7}'],
	['a list that is none', JSON.stringify({ ...published(), claims: {} })],
	['deep', `{"schema":2,"parties":${'['.repeat(100_000)}${']'.repeat(100_000)}}`],
	['a part', JSON.stringify({ ...published(), scope: { kind: 'topic', id: 'x' } })],
	['no address', JSON.stringify({ ...published(), site: '' })],
	['an address that runs', JSON.stringify({ ...published(), site: 'javascript:alert(1)' })],
	['a name that is none', JSON.stringify({ ...published(), name: { en: 'x' } })]
])('of %s nothing is taken', async (_, text) => {
	await expect(merge(text)).rejects.toThrow(/\S/);
	expect((await readOwn()).record.parties.size).toBe(0);
});

test.each([
	['../../../etc', 'a path'],
	['a/b', 'a slash'],
	['__proto__', 'the prototype'],
	['x--y', 'the mark of another site'],
	['x'.repeat(500), 'no end']
])('an id that is %s is refused, and leads out of no folder', async (id) => {
	const hostile = published();
	const [first] = hostile.parties;
	hostile.parties.push({ ...first!, id, formerly: [] });
	expect(await merge(hostile)).toBe(1);
	const { record: here, problems } = await readOwn();
	expect(problems).toEqual([]);
	expect(here.parties.size).toBe(record.parties.size);
});

test('a key of the prototype is a field that nothing has', async () => {
	const text = JSON.stringify(published()).replace(
		'"parties":[{',
		'"parties":[{"__proto__":{"polluted":true},"constructor":1,'
	);
	expect(await merge(text)).toBe(1);
	expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
	expect((await readOwn()).problems).toEqual([]);
});
