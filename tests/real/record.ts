import { findRecord, readFiles } from '#lib/disk/record-folder.ts';
import { readRecord } from '#lib/record/read.ts';
import type { TheRecord } from '#lib/record/record.ts';
import { REAL } from '../support/sites.ts';

/** The record of this site. The tests in this folder learn from it what there is; they name nothing of it. */
export async function realRecord(): Promise<TheRecord> {
	return (await readRecord(await readFiles(await findRecord(REAL.record)))).record;
}
