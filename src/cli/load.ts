import { connect, DatabaseAway, placeOf } from '#lib/database/connect.ts';
import { load as loadInto, Refused, type Refusal } from '#lib/database/load.ts';
import { FORM } from '#lib/database/tables.ts';
import { findRecord, readFiles } from '#lib/disk/record-folder.ts';
import { sha256 } from '#lib/disk/sha256.ts';
import { locate } from '#lib/record/locate.ts';
import { readRecord } from '#lib/record/read.ts';
import { PRODUCT } from '#lib/record/site-address.ts';
import { timestampProblems } from '#lib/timestamp/problems.ts';
import { addressOf } from './database.ts';
import { count, problemCount } from './count.ts';
import { printProblems } from './problems.ts';
import { UsageError } from './usage.ts';

/** Brings a database up to the record of a folder, which is checked first. */
export async function load({
	record,
	database: address
}: {
	record: string;
	database?: string | undefined;
}): Promise<number> {
	const database = connect(addressOf(address), { patient: true });
	try {
		const files = await readFiles(await findRecord(record));
		const reading = await readRecord(files, sha256);
		const unvouched = await timestampProblems(reading.vouching, reading.record, {
			hash: sha256
		});
		const problems = [...reading.problems, ...locate(unvouched, files)];
		if (problems.length > 0) {
			printProblems(problems);
			console.error(`Nothing is loaded: the record has ${problemCount(problems.length)}.`);
			return 1;
		}
		const { added, changed, removed, unchanged } = await loadInto(database, reading);
		const entries = count(added + changed + unchanged, '# entry', '# entries');
		console.log(
			`${placeOf(address ?? '')} has ${entries}: ${added} added, ${changed} changed, ${unchanged} unchanged; ${removed} removed.`
		);
		return 0;
	} catch (error) {
		if (error instanceof Refused) throw new UsageError(`Nothing is loaded: ${told(error.why)}`);
		if (error instanceof DatabaseAway) throw new UsageError(error.message);
		throw error;
	} finally {
		await database.close();
	}
}

function told(why: Refusal): string {
	switch (why.kind) {
		case 'busy':
			return 'another load of this database is under way. Try again when it has ended.';
		case 'other-record':
			return `the database holds another record, of "${why.record || PRODUCT}". Name another database, or drop the schema "rejoinder" in this one.`;
		case 'other-form':
			return `the database was loaded in form ${why.form}, and this program has form ${FORM}. ${
				why.form > FORM
					? 'Use the newer program that loaded it.'
					: 'Drop the schema "rejoinder" in it and load again: everything in it comes from the folder.'
			}`;
		case 'foreign':
			return 'the database has a schema "rejoinder" that this program did not make. Name another database.';
	}
}
