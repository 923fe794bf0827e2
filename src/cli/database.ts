import { connect, DatabaseAway, isDatabaseAddress } from '#lib/database/connect.ts';
import { currentFacts } from '#lib/database/facts.ts';
import type { Facts } from '#lib/record/store.ts';
import { UsageError } from './usage.ts';

/** The address of the database to use; it is never printed. */
export function addressOf(given: string | undefined): string {
	if (given !== undefined && isDatabaseAddress(given)) return given;
	throw new UsageError(
		'Name the database by --database or REJOINDER_DATABASE, as postgres://user:password@host/name.'
	);
}

/** What the record of a database says of itself. */
export async function factsIn(address: string): Promise<Facts> {
	const database = connect(addressOf(address));
	try {
		return await database.reading((queries) => currentFacts(queries));
	} catch (error) {
		throw error instanceof DatabaseAway ? new UsageError(error.message) : error;
	} finally {
		await database.close();
	}
}
