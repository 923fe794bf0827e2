import pg from 'pg';

/** What answers SQL: a connection, or anything that speaks like one. */
export interface Queries {
	query<T>(text: string, values?: unknown[]): Promise<{ rows: T[] }>;
}

/** A database, of which one piece of work at a time has a connection to itself. */
export interface Database {
	/** All that `work` reads is of one moment. */
	reading<T>(work: (queries: Queries) => Promise<T>): Promise<T>;
	/** All that `work` writes is kept, or where it throws nothing of it. */
	writing<T>(work: (queries: Queries) => Promise<T>): Promise<T>;
	close(): Promise<void>;
}

/** The database cannot be had. The message says why, and nothing of the address but its host and name. */
export class DatabaseAway extends Error {}

/** In ms. A page waits this long for a connection, and for an answer; a load may take its time. */
const PATIENCE = { connect: 3_000, answer: 10_000 };
/** Connections at a time: more only wait for each other's turn in the database. */
const MOST_CONNECTIONS = 10;

const BEGIN = 'begin isolation level repeatable read read only';

/** Where a database is, as far as it may be told: the host and the name, never who asks or by which password. */
export function placeOf(address: string): string {
	if (!URL.canParse(address)) return 'an address that is none';
	const { host, pathname, searchParams } = new URL(address);
	return `${host || searchParams.get('host') || 'localhost'}${pathname}`;
}

/** Whether an address is one of PostgreSQL. */
export const isDatabaseAddress = (address: string) =>
	/^postgres(?:ql)?:$/.test(URL.canParse(address) ? new URL(address).protocol : '');

/** A database at an address, `postgres://user:password@host/name`. Nothing is asked of it yet. */
export function connect(address: string, { patient = false } = {}): Database {
	const pool = new pg.Pool({
		connectionString: address,
		max: patient ? 1 : MOST_CONNECTIONS,
		connectionTimeoutMillis: PATIENCE.connect,
		...(patient ? {} : { query_timeout: PATIENCE.answer, statement_timeout: PATIENCE.answer }),
		application_name: 'rejoinder'
	});
	// A connection that is lost while nobody uses it is not of the pool any more; the next one is made anew.
	pool.on('error', () => undefined);
	const within = async <T>(begin: string, work: (queries: Queries) => Promise<T>): Promise<T> => {
		const client = await pool.connect().catch((error: unknown) => {
			throw away(error, address);
		});
		let broken: Error | undefined;
		try {
			await client.query(begin);
			const result = await work(client as Queries);
			await client.query('commit');
			return result;
		} catch (error) {
			await client.query('rollback').catch((lost: Error) => (broken = lost));
			throw broken || isAway(error) ? away(error, address) : error;
		} finally {
			client.release(broken);
		}
	};
	return {
		reading: (work) => within(BEGIN, work),
		writing: (work) => within('begin', work),
		close: () => pool.end()
	};
}

/** Faults of the connection, of a server that starts or stops (SQLSTATE 08, 53, 57), and of a name or a password. */
function isAway(error: unknown): boolean {
	const { code = '', message = '' } = (error ?? {}) as { code?: string; message?: string };
	return (
		/^(?:08|53|57|28|3D)/.test(code) ||
		/^E[A-Z]+$/.test(code) ||
		/timeout|terminated|not queryable/i.test(message)
	);
}

function away(error: unknown, address: string): DatabaseAway {
	if (error instanceof DatabaseAway) return error;
	const { code, message } = (error ?? {}) as { code?: string; message?: string };
	const why =
		code ?? (/timeout/i.test(message ?? '') ? 'it did not answer in time' : 'connection lost');
	return new DatabaseAway(`The database at ${placeOf(address)} cannot be had: ${why}.`);
}
