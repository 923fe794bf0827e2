import { env } from '$env/dynamic/private';
import { error } from '@sveltejs/kit';
import { DatabaseAway } from '#lib/database/connect.ts';
import type { TheRecord } from '#lib/record/record.ts';
import type { Facts, Paged, RecordStore } from '#lib/record/store.ts';
import { databaseStore } from './database-store.ts';
import { filesStore } from './files-store.ts';

let opened: Promise<RecordStore> | undefined;

/** The record that the site shows: of the database that REJOINDER_DATABASE names, else of a folder. */
function store(): Promise<RecordStore> {
	return (opened ??= env.REJOINDER_DATABASE
		? Promise.resolve(databaseStore(env.REJOINDER_DATABASE))
		: filesStore());
}

/** Asks the store; that a database is away is said to the reader, who may come again. */
async function ask<T>(question: (store: RecordStore) => Promise<T>): Promise<T> {
	try {
		return await question(await store());
	} catch (fault) {
		if (!(fault instanceof DatabaseAway)) throw fault;
		process.stderr.write(`${fault.message}\n`);
		error(503, 'the record cannot be had at the moment');
	}
}

/** What tells one state of a database from another; null for files, and where nothing can be had. */
export async function stampNow(): Promise<string | null> {
	try {
		return (await (await store()).facts()).stamp || null;
	} catch (fault) {
		if (!(fault instanceof DatabaseAway)) throw fault;
		return null;
	}
}

export const facts = (): Promise<Facts> => ask((one) => one.facts());

/** Everything, for what is made of all of it. */
export const whole = (): Promise<TheRecord> => ask((one) => one.whole());

/** A record with all that a page of one entry shows. */
export const around = (list: Paged, id: string): Promise<TheRecord | null> =>
	ask((one) => one.around(list, id));

export const renamed = (list: Paged, id: string): Promise<string | null> =>
	ask((one) => one.renamed(list, id));

/** What is made of a whole record once, and again when it is another. */
export function onceOf<T>(make: (record: TheRecord) => T): (record: TheRecord) => T {
	const made = new WeakMap<TheRecord, { value: T }>();
	return (record) => {
		let one = made.get(record);
		if (!one) made.set(record, (one = { value: make(record) }));
		return one.value;
	};
}
