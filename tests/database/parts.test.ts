import { PGlite } from '@electric-sql/pglite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database, Queries } from '#lib/database/connect.ts';
import { currentFacts } from '#lib/database/facts.ts';
import { load, Refused } from '#lib/database/load.ts';
import { partAround, renamed, wholeRecord } from '#lib/database/part.ts';
import { findRecord, readFiles } from '#lib/disk/record-folder.ts';
import { sha256 } from '#lib/disk/sha256.ts';
import { readRecord, type Reading } from '#lib/record/read.ts';
import { listsOf, type TheRecord } from '#lib/record/record.ts';
import { exchangeView } from '#lib/views/statement.ts';
import { exchangesOf } from '#lib/views/topic.ts';
import { partyView } from '#lib/views/party.ts';
import { sourceView } from '#lib/views/source.ts';

let pglite: PGlite;
let database: Database;
let reading: Reading;

const within = <T>(work: (queries: Queries) => Promise<T>): Promise<T> =>
	pglite.transaction((queries) => work(queries as unknown as Queries));

beforeAll(async () => {
	pglite = await PGlite.create();
	database = { reading: within, writing: within, close: () => pglite.close() };
	reading = await readRecord(await readFiles(await findRecord('tests/fixtures/record')), sha256);
	await load(database, reading);
});
afterAll(() => database.close());

async function part(list: Parameters<typeof partAround>[1], id: string): Promise<TheRecord> {
	const record = await within((queries) => partAround(queries, list, id));
	const { captured, version } = await within((queries) => currentFacts(queries));
	if (!record) throw new Error(`no ${list}/${id}`);
	return { ...record, whole: { captured, lastDay: version } };
}

const outcome = (work: Promise<unknown>) =>
	work.then(
		() => 'done',
		(error: Error) => error.message
	);

/** Everything that is read of a database, for holding it before and after. */
const content = async () => listsOf(await within(wholeRecord));

describe('what a database gives', () => {
	test('is the record that was loaded, in its order and to the field', async () => {
		expect(JSON.stringify(await content())).toBe(JSON.stringify(listsOf(reading.record)));
	});

	test('of one entry is less than the record, and shows the same', async () => {
		const { record, vouching } = reading;
		for (const claim of record.claims.values()) {
			const own = await part('claims', claim.id);
			expect(own.claims.size).toBeLessThan(record.claims.size);
			expect(exchangeView(own, claim, 'ar')).toEqual(exchangeView(record, claim, 'ar'));
		}
		for (const { id } of record.topics.values()) {
			const own = await part('topics', id);
			expect(exchangesOf(own, id, 'en')).toEqual(exchangesOf(record, id, 'en'));
		}
		for (const party of record.parties.values()) {
			const own = await part('parties', party.id);
			expect(partyView(own, party, 'en')).toEqual(partyView(record, party, 'en'));
		}
		for (const source of record.sources.values()) {
			const own = await part('sources', source.id);
			expect(sourceView(own, source, 'en', vouching)).toEqual(
				sourceView(record, source, 'en', vouching)
			);
		}
	});

	test('by an id that an entry had formerly is its id of today', async () => {
		const ask = (id: string) => within((queries) => renamed(queries, 'claims', id));
		expect(await ask('shuts-out')).toBe('five-shuts-out');
		expect(await ask('five-shuts-out')).toBeNull();
		expect(await within((queries) => partAround(queries, 'claims', 'shuts-out'))).toBeNull();
	});
});

describe('a load', () => {
	const count = (text: string) => {
		const [first] = reading.record.claims.values();
		const claims = new Map(reading.record.claims);
		claims.set(first!.id, { ...first!, gist: { en: text } });
		return { ...reading, record: { ...reading.record, claims } };
	};

	test('of the same record changes nothing, and of one changed claim that alone', async () => {
		const all = Object.values(listsOf(reading.record)).flat().length;
		const same = { added: 0, changed: 0, removed: 0, unchanged: all };
		expect(await load(database, reading)).toEqual(same);
		const before = await within((queries) => currentFacts(queries));
		const changed = await load(database, count('Other words.'));
		expect(changed).toEqual({ ...same, changed: 1, unchanged: all - 1 });
		const after = await within((queries) => currentFacts(queries));
		expect(after.stamp).not.toBe(before.stamp);
		await load(database, reading);
		expect(await within((queries) => currentFacts(queries, before))).toBe(before);
	});

	test('takes out what is gone, with all that named it', async () => {
		const claims = new Map([...reading.record.claims].slice(1));
		const removed = await load(database, { ...reading, record: { ...reading.record, claims } });
		expect(removed.removed).toBe(1);
		expect((await content()).claims).toEqual([...claims.values()]);
		await load(database, reading);
		expect((await content()).claims).toEqual([...reading.record.claims.values()]);
	});

	test.each([
		['a NUL', 'a\0b'],
		['half a character', 'a\ud800b'],
		['marks of SQL and of JSON', `'; drop schema rejoinder cascade; -- " \\u0000 \\`],
		['a name of every object', '__proto__'],
		['directions and marks of their own', '\u202ea\u0301\u{1f600}'],
		['a long text', 'a'.repeat(200_000)]
	])('keeps %s as it is', async (_, text) => {
		await load(database, count(text));
		const [first] = (await content()).claims;
		expect(first?.gist.en).toBe(text);
		await load(database, reading);
	});

	test('that ends at any of its steps leaves what was there', async () => {
		const before = JSON.stringify(await content());
		const failing = (at: number): Database => ({
			...database,
			writing: (work) =>
				within((queries) => {
					let asked = 0;
					return work({
						query: (text, values) =>
							++asked === at ? Promise.reject(new Error('cut')) : queries.query(text, values)
					});
				})
		});
		const changed = count('Other words.');
		changed.record.claims.delete([...changed.record.claims.keys()][1]!);
		let at = 1;
		while ((await outcome(load(failing(at), changed))) === 'cut') {
			expect(JSON.stringify(await content())).toBe(before);
			at++;
		}
		expect(at).toBeGreaterThan(5);
		expect((await content()).claims).toEqual([...changed.record.claims.values()]);
		await load(database, reading);
	});

	test.each([
		['of another name', { ...{ name: 'Skerry' } }, undefined, { kind: 'other-record' }],
		['of other topics', {}, new Map(), { kind: 'other-record' }]
	])('of a record %s is refused', async (_, settings, topics, why) => {
		const other = {
			...reading,
			settings: { ...reading.settings, ...settings },
			record: { ...reading.record, topics: topics ?? reading.record.topics }
		};
		const before = JSON.stringify(await content());
		const refused = load(database, other);
		await expect(refused).rejects.toBeInstanceOf(Refused);
		await expect(refused).rejects.toMatchObject({ why });
		expect(JSON.stringify(await content())).toBe(before);
	});

	test('into tables of another form, or into a schema of somebody else, is refused', async () => {
		await pglite.exec('update rejoinder.meta set form = form + 1');
		await expect(load(database, reading)).rejects.toMatchObject({ why: { kind: 'other-form' } });
		await expect(within((queries) => currentFacts(queries))).rejects.toThrow(/in form 2/);
		await pglite.exec('update rejoinder.meta set form = form - 1');
		await pglite.exec('alter table rejoinder.meta rename to other');
		await expect(load(database, reading)).rejects.toMatchObject({ why: { kind: 'foreign' } });
		await expect(within((queries) => currentFacts(queries))).rejects.toThrow(/no record in it yet/);
		await pglite.exec('alter table rejoinder.other rename to meta');
		expect((await load(database, reading)).changed).toBe(0);
	});
});
