import { sha256 } from '#lib/disk/sha256.ts';
import { toHex, utf8 } from '#lib/evidence/bytes.ts';
import type { Reading } from '#lib/record/read.ts';
import { PRODUCT } from '#lib/record/site-address.ts';
import type { Database, Queries } from './connect.ts';
import { factsOf, writeFacts } from './facts.ts';
import { rowsOf, type LinkRow, type Row } from './rows.ts';
import { FORM, TABLES } from './tables.ts';

/** What a load changed, in entries. */
export interface Loaded {
	added: number;
	changed: number;
	removed: number;
	unchanged: number;
}

/** What is in the way of a load; nothing was written. */
export type Refusal =
	/** Another load is under way. */
	| { kind: 'busy' }
	/** The database has another record in it, by its name or by its topics. */
	| { kind: 'other-record'; record: string }
	/** It was loaded by an older or a newer program. */
	| { kind: 'other-form'; form: number }
	/** Something else has the name of our schema. */
	| { kind: 'foreign' };

/** Of this program's loads, among all advisory locks of a database. */
const LOCK = 7_364_001;
/** Rows that go over the wire together. */
const BATCH = 500;

/** Why a load does not take place. */
export class Refused extends Error {
	readonly why: Refusal;
	constructor(why: Refusal) {
		super(why.kind);
		this.why = why;
	}
}

/**
 * Brings a database up to a record that has no problems, in one transaction: whoever reads meanwhile
 * reads what was there, and a load that ends early leaves that. Only what has changed is sent. Throws
 * `Refused`.
 */
export function load(database: Database, reading: Reading): Promise<Loaded> {
	return database.writing(async (queries) => {
		await lock(queries);
		const record = reading.settings.name ?? PRODUCT;
		const there = await held(queries, record);
		if (sharesNothing(reading.record.topics.keys(), there)) {
			throw new Refused({ kind: 'other-record', record });
		}
		const loaded = await bringUp(queries, reading, there);
		const facts = writeFacts(factsOf(reading));
		const stamp = toHex(sha256(utf8(facts + loaded.stamp))).slice(0, 32);
		await queries.query(
			`insert into rejoinder.meta (form, record, stamp, facts) values ($1, $2, $3, $4)
			on conflict (one) do update set stamp = excluded.stamp, facts = excluded.facts`,
			[FORM, record, stamp, facts]
		);
		return loaded.counts;
	});
}

async function lock(queries: Queries): Promise<void> {
	const { rows } = await queries.query<{ mine: boolean }>(
		'select pg_try_advisory_xact_lock($1) as mine',
		[LOCK]
	);
	if (!rows[0]?.mine) throw new Refused({ kind: 'busy' });
}

/** The rows that the database has, by key; makes the tables where there are none. */
async function held(
	queries: Queries,
	record: string
): Promise<Map<string, { hash: string; file: string; n: number }>> {
	const { rows } = await queries.query<{ schema: boolean; meta: boolean }>(
		`select to_regnamespace('rejoinder') is not null as schema,
			to_regclass('rejoinder.meta') is not null as meta`
	);
	if (!rows[0]?.schema) {
		for (const statement of TABLES.split(';\n').filter((one) => one.trim() !== '')) {
			await queries.query(statement);
		}
		return new Map();
	}
	if (!rows[0].meta) throw new Refused({ kind: 'foreign' });
	const meta = await queries.query<{ form: number; record: string }>(
		'select form, record from rejoinder.meta'
	);
	const [was] = meta.rows;
	if (!was) throw new Refused({ kind: 'foreign' });
	if (was.form !== FORM) throw new Refused({ kind: 'other-form', form: was.form });
	if (was.record !== record) throw new Refused({ kind: 'other-record', record: was.record });
	const entries = await queries.query<{ key: string; hash: string; file: string; n: number }>(
		'select key, hash, file, n from rejoinder.entry'
	);
	return new Map(entries.rows.map(({ key, ...rest }) => [key, rest]));
}

/** Records without a name of their own are told apart by their topics: of one that grew, some are left. */
function sharesNothing(topics: Iterable<string>, there: ReadonlyMap<string, unknown>): boolean {
	const hadTopics = [...there.keys()].some((key) => key.startsWith('topics/'));
	return hadTopics && ![...topics].some((id) => there.has(`topics/${id}`));
}

async function bringUp(
	queries: Queries,
	{ record }: Reading,
	there: Map<string, { hash: string; file: string; n: number }>
): Promise<{ counts: Loaded; stamp: string }> {
	const counts = { added: 0, changed: 0, removed: 0, unchanged: 0 };
	let stamp = '';
	const written: Row[] = [];
	const moved: Row[] = [];
	const links: LinkRow[] = [];
	const former: { key: string; entry: string }[] = [];
	// Ids change hands within a load, and former ids with them: all that goes, goes first.
	const gone = new Set(there.keys());
	const stale: string[] = [];
	for (const { row } of rowsOf(record)) {
		gone.delete(row.key);
		const was = there.get(row.key);
		if (was && was.hash !== row.hash) stale.push(row.key);
	}
	counts.removed = gone.size;
	await inBatches([...gone], (some) =>
		queries.query('delete from rejoinder.entry where key = any($1::text[])', [some])
	);
	await inBatches(stale, async (some) => {
		await queries.query('delete from rejoinder.link where entry = any($1::text[])', [some]);
		await queries.query('delete from rejoinder.former where entry = any($1::text[])', [some]);
	});
	const flush = async () => {
		await writeEntries(queries, written.splice(0));
		await move(queries, moved.splice(0));
		await writeLinks(queries, links.splice(0));
		await writeFormer(queries, former.splice(0));
	};
	for (const { row, links: own, former: ids } of rowsOf(record)) {
		stamp += row.hash;
		if (stamp.length > 1e6) stamp = toHex(sha256(utf8(stamp)));
		const was = there.get(row.key);
		if (was?.hash === row.hash) {
			counts.unchanged++;
			if (was.n !== row.n || was.file !== row.file) moved.push(row);
		} else {
			counts[was ? 'changed' : 'added']++;
			written.push(row);
			links.push(...own);
			former.push(...ids.map((id) => ({ key: `${row.list}/${id}`, entry: row.key })));
		}
		if (written.length + moved.length >= BATCH) await flush();
	}
	await flush();
	return { counts, stamp };
}

async function inBatches<T>(all: readonly T[], work: (some: T[]) => Promise<unknown>) {
	for (let i = 0; i < all.length; i += BATCH) await work(all.slice(i, i + BATCH));
}

const column = <T, K extends keyof T>(rows: readonly T[], name: K) => rows.map((row) => row[name]);

async function writeEntries(queries: Queries, rows: readonly Row[]): Promise<void> {
	if (rows.length === 0) return;
	await queries.query(
		`insert into rejoinder.entry (key, list, topic, file, n, hash, body)
		select * from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::int[], $6::text[], $7::text[])
		on conflict (key) do update set topic = excluded.topic, file = excluded.file, n = excluded.n,
			hash = excluded.hash, body = excluded.body`,
		(['key', 'list', 'topic', 'file', 'n', 'hash', 'body'] as const).map((name) =>
			column(rows, name)
		)
	);
}

async function move(queries: Queries, rows: readonly Row[]): Promise<void> {
	if (rows.length === 0) return;
	await queries.query(
		`update rejoinder.entry as e set file = new.file, n = new.n
		from unnest($1::text[], $2::text[], $3::int[]) as new (key, file, n) where e.key = new.key`,
		(['key', 'file', 'n'] as const).map((name) => column(rows, name))
	);
}

async function writeLinks(queries: Queries, rows: readonly LinkRow[]): Promise<void> {
	await inBatches(rows, (some) =>
		queries.query(
			`insert into rejoinder.link (entry, rel, target)
			select * from unnest($1::text[], $2::text[], $3::text[])`,
			(['entry', 'rel', 'target'] as const).map((name) => column(some, name))
		)
	);
}

async function writeFormer(
	queries: Queries,
	rows: readonly { key: string; entry: string }[]
): Promise<void> {
	await inBatches(rows, (some) =>
		queries.query(
			`insert into rejoinder.former (key, entry) select * from unnest($1::text[], $2::text[])`,
			(['key', 'entry'] as const).map((name) => column(some, name))
		)
	);
}
